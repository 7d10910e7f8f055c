// The camera follows the link, and the link follows the camera. Leaflet owns the camera; nobody else stores it.
// A link without a camera asks the map to move to what it opens; one with a camera is obeyed exactly.
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Extent } from '../../geo/extent';
import { formatCamera, parseCamera } from '../camera';
import { cameraOf, exactly, latLng, latLngBounds } from './lat-lng';
import { popupHeight } from './open-popup';

/** Close enough to see one plant among its streets. */
const siteZoom = 14;

/** Safari throws after 100 history updates in 30 s. */
const reportMs = 300;

/** What to show when the link has no camera; `withPopup`: its popup will open above it and needs room. */
export type Target = { key: string; extent: Extent; withPopup: boolean };

export function FollowView({ target }: { target: Target }) {
  const map = useMap();
  const obeyLink = useEffectEvent(() => obey(map, target));

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is opened moves the camera, not each new object
  useLayoutEffect(() => obeyLink(), [target.key]);

  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reportSoon = useCallback(() => {
    clearTimeout(pending.current);
    pending.current = setTimeout(() => report(map), reportMs);
  }, [map]);

  // After each change of the view, too: the router can write an address that it composed before the last report.
  useEffect(reportSoon);

  useEffect(() => {
    const follow = () => {
      clearTimeout(pending.current);
      if (parseCamera(location.hash)) obeyLink();
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

function report(map: LeafletMap): void {
  const hash = formatCamera(cameraOf(map));
  // The router's own state goes back in, so that it does not take this for a navigation.
  if (hash !== location.hash)
    history.replaceState(history.state, '', location.pathname + location.search + hash);
}

function obey(map: LeafletMap, { extent, withPopup }: Target): void {
  const camera = parseCamera(location.hash);
  if (camera) {
    if (formatCamera(camera) !== formatCamera(cameraOf(map)))
      map.setView(latLng(camera.centre), camera.zoom, exactly);
    return;
  }
  const bounds = latLngBounds(extent);
  map.fitBounds(bounds, { padding: [16, 16], maxZoom: siteZoom, animate: false });
  if (!withPopup) return;
  const { y: height } = map.getSize();
  const markY = Math.min(height - 64, popupHeight(height) + 90);
  map.panBy([0, height / 2 - markY], { animate: false });
}
