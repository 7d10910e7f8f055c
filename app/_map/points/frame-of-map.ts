// What a Leaflet map shows, as a frame, and where a position of ManyEvents lies on it.
import type { LatLng, Map as LeafletMap } from 'leaflet';
import { type Frame, worldSteps } from './frame';

/** More pixels of the screen than four for one of the style sheet cost more time than they show. */
const mostRatio = 2;

/** `aroundPx`: how much more than the map on each side. */
export function frameOf(map: LeafletMap, aroundPx = 0): Frame {
  const { x: width, y: height } = map.getSize();
  const { x: left, y: top } = map.getPixelBounds().getTopLeft().floor();
  return {
    zoom: map.getZoom(),
    left: left - aroundPx,
    top: top - aroundPx,
    width: width + 2 * aroundPx,
    height: height + 2 * aroundPx,
    ratio: Math.min(mostRatio, devicePixelRatio),
  };
}

/** `x`, `y`: in steps of ManyEvents. */
export const latLngAt = (map: LeafletMap, { x, y }: { x: number; y: number }): LatLng =>
  map.unproject([(x * 256) / worldSteps, (y * 256) / worldSteps], 0);
