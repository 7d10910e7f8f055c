// What a Leaflet map shows, as a frame, and where a position of ManyEvents lies on it.
import type { LatLng, Map as LeafletMap } from 'leaflet';
import { type Frame, worldSteps } from './frame';

/** More pixels of the screen than four for one of the style sheet cost more time than they show. */
const mostRatio = 2;

/** `margin`: how much more than the map on each side, as a part of its size. */
export function frameOf(map: LeafletMap, margin: number): Frame {
  const size = map.getSize();
  const around = size.multiplyBy(margin).ceil();
  const { x: left, y: top } = map.getPixelBounds().getTopLeft().subtract(around).floor();
  return {
    zoom: map.getZoom(),
    left,
    top,
    width: size.x + 2 * around.x,
    height: size.y + 2 * around.y,
    ratio: Math.min(mostRatio, devicePixelRatio),
  };
}

/** `x`, `y`: in steps of ManyEvents. */
export const latLngAt = (map: LeafletMap, { x, y }: { x: number; y: number }): LatLng =>
  map.unproject([(x * 256) / worldSteps, (y * 256) / worldSteps], 0);
