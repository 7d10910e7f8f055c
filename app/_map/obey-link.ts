// Where the camera goes: a link with a camera is obeyed exactly; one without leads to what it opens.
import type { Map as LeafletMap } from 'leaflet';
import type { Extent } from '../../geo/extent';
import { type Camera, formatCamera, parseCamera, siteZoom } from '../camera';
import { cameraOf, exactly, latLng, latLngBounds } from './lat-lng';

/** What to show when the link has no camera; `withPopup`: its popup will open above it and needs room. */
export type Target = { key: string; extent: Extent; withPopup: boolean };

/** The popup and its mark must both fit a map of this height. */
export const popupHeight = (mapPx: number): number => Math.max(96, Math.min(380, mapPx - 150));

export function obeyLink(map: LeafletMap, { extent, withPopup }: Target): void {
  const camera = parseCamera(location.hash);
  if (camera) {
    if (formatCamera(camera) !== formatCamera(cameraOf(map))) setExactly(map, camera);
    return;
  }
  map.fitBounds(latLngBounds(extent), { padding: [16, 16], maxZoom: siteZoom, animate: false });
  if (!withPopup) return;
  const { y: height } = map.getSize();
  const markY = Math.min(height - 64, popupHeight(height) + 90);
  map.panBy([0, height / 2 - markY], { animate: false });
}

/** Leaflet would move a zoom between two of its steps to the nearer one. */
function setExactly(map: LeafletMap, { centre, zoom }: Camera): void {
  const { zoomSnap } = map.options;
  map.options.zoomSnap = 0;
  map.setView(latLng(centre), zoom, exactly);
  map.options.zoomSnap = zoomSnap;
}
