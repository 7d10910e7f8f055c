// The camera follows the link, and the link follows the camera. Leaflet owns the camera; nobody else stores it.
// A link without a camera asks the map to move to what it opens; one with a camera is obeyed exactly.
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { formatCamera, parseCamera } from '../camera';
import { cameraOf } from './lat-lng';
import { obeyLink, type Target } from './obey-link';

/** Safari throws after 100 history updates in 30 s. */
const reportMs = 300;

type Props = {
  target: Target;
  /** The key of the target that the map was made at; a reader may have moved it since. */
  arrivedAt: string;
  /** The key of what the address opens: still another's while a popup is open whose page is on its way. */
  inAddress: string;
};

export function FollowView({ target, arrivedAt, inAddress }: Props) {
  const map = useMap();
  const obey = useEffectEvent(() => obeyLink(map, target));
  const leave = useEffectEvent((addressChanged: boolean) => {
    // The drawing of the page that was opened first shows another map.
    map.getContainer().querySelector(':scope > .drawing')?.remove();
    // What the reader opens or closes in the map leaves it where the reader is looking.
    if (addressChanged) obey();
  });
  const report = useEffectEvent(() => {
    if (inAddress === target.key) reportCamera(map);
  });

  const last = useRef({ shown: arrivedAt, inAddress: arrivedAt });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { shown: target.key, inAddress };
    if (before.shown !== target.key) leave(before.inAddress !== inAddress);
  }, [target.key, inAddress]);

  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reportSoon = useCallback(() => {
    clearTimeout(pending.current);
    pending.current = setTimeout(() => report(), reportMs);
  }, []);

  // After each change of the view, too: the router can write an address that it composed before the last report.
  useEffect(reportSoon);

  useEffect(() => {
    const follow = () => {
      clearTimeout(pending.current);
      if (parseCamera(location.hash)) obey();
    };
    map.on('moveend', reportSoon);
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      clearTimeout(pending.current);
      map.off('moveend', reportSoon);
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [map, reportSoon]);
  return null;
}

/** Writes where the map is into the link. */
export function reportCamera(map: LeafletMap): void {
  const hash = formatCamera(cameraOf(map));
  // The router's own state goes back in, so that it does not take this for a navigation.
  if (hash !== location.hash)
    history.replaceState(history.state, '', location.pathname + location.search + hash);
}
