// The camera follows the link, and the link follows the camera. Leaflet owns the camera; nobody else stores it.
// A link without a camera asks the map to move to what it opens; one with a camera is obeyed exactly.
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Extent } from '../../geo/query';
import { formatCamera, parseCamera } from '../camera';
import { cameraOf, latLng, latLngBounds } from './lat-lng';

/** Safari throws after 100 history updates in 30 s. */
const reportMs = 300;

/** What to show when the link has no camera; `headroom`: pixels above it that a popup will need. */
export type Target = { key: string; extent: Extent; headroom: number };

export function FollowView({ target }: { target: Target }) {
  const map = useMap();
  const latest = useRef(target);
  latest.current = target;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is opened moves the camera, not each new object
  useLayoutEffect(() => {
    obey(map, latest.current);
  }, [map, target.key]);

  useEffect(() => {
    let pending: ReturnType<typeof setTimeout> | undefined;
    const report = () => {
      const hash = formatCamera(cameraOf(map));
      // The router's own state goes back in, so that it does not take this for a navigation.
      if (hash !== location.hash)
        history.replaceState(history.state, '', location.pathname + location.search + hash);
    };
    const moved = () => {
      clearTimeout(pending);
      pending = setTimeout(report, reportMs);
    };
    const follow = () => {
      clearTimeout(pending);
      if (parseCamera(location.hash)) obey(map, latest.current);
    };
    map.on('moveend', moved);
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    moved();
    return () => {
      clearTimeout(pending);
      map.off('moveend', moved);
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [map]);
  return null;
}

function obey(map: LeafletMap, { extent, headroom }: Target): void {
  const camera = parseCamera(location.hash);
  if (!camera) {
    const room = Math.min(headroom, map.getSize().y / 2);
    map.fitBounds(latLngBounds(extent), {
      paddingTopLeft: [16, 16 + room],
      paddingBottomRight: [16, 16],
      maxZoom: 14,
      animate: false,
    });
  } else if (formatCamera(camera) !== formatCamera(cameraOf(map)))
    map.setView(latLng(camera.centre), camera.zoom, { animate: false });
}
