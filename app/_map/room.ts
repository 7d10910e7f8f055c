// How much of a popup the map can show beside its mark, and on which side.
import type { LatLngTuple, Map as LeafletMap } from 'leaflet';
import { popupHeight } from './obey-link';

/** Pixels of the popup's content; `brief`: too few for claims in full. */
export type Room = { side: 'above' | 'below'; width: number; height: number; brief: boolean };

/** Tip, borders and margins of the popup, and a little distance from the map's edge. */
const aroundPx = 52;
const leastPx = 64;
const fullPx = 260;

const roomOf = (map: LeafletMap, side: Room['side'], height: number): Room => ({
  side,
  width: Math.min(340, map.getSize().x - 64),
  height,
  brief: height < fullPx,
});

/** What a popup gets when the map is about to move so that it fits. */
export const roomFor = (map: LeafletMap): Room => roomOf(map, 'above', popupHeight(map.getSize().y));

/** What a popup gets where the mark stands: above it, unless that is too low and there is more below. */
export function roomBeside(map: LeafletMap, point: LatLngTuple, markPx: number): Room {
  const { y: mapHeight } = map.getSize();
  const { y } = map.latLngToContainerPoint(point);
  const wanted = popupHeight(mapHeight);
  const above = y - markPx / 2 - aroundPx;
  const below = mapHeight - y - markPx / 2 - aroundPx;
  const side = above >= wanted || above >= below ? 'above' : 'below';
  const free = side === 'above' ? above : below;
  return roomOf(map, side, Math.round(Math.max(leastPx, Math.min(wanted, free))));
}
