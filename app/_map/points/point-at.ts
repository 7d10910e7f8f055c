// Dots are no elements: what a pointer is on is asked of the drawing.
import type { Map as LeafletMap, LeafletMouseEvent } from 'leaflet';
import type { Choosing } from '../../../geo/many/choice';
import { frameOf } from './frame-of-map';
import type { PointsDrawing } from './messages';

/** How far from a dot a reader still means it, in pixels of the style sheet: with a mouse, and with a finger. */
const reachOf = () => (matchMedia('(pointer: coarse)').matches ? 22 : 7);

/** `onChoose` gets indices of events, the nearest first, never none. @returns what ends it */
export function pointAt(
  map: LeafletMap,
  drawing: PointsDrawing,
  choosing: () => Choosing,
  onChoose: (events: number[]) => void,
): () => void {
  const eventsAt = ({ containerPoint: { x, y } }: LeafletMouseEvent) =>
    drawing.near({ frame: frameOf(map), choosing: choosing(), spot: { x, y, reach: reachOf() } });

  const choose = async (event: LeafletMouseEvent) => {
    const events = await eventsAt(event);
    if (events.length > 0) onChoose(events);
  };
  let busy = false;
  const hover = async (event: LeafletMouseEvent) => {
    if (busy || event.originalEvent.buttons > 0) return;
    busy = true;
    const events = await eventsAt(event);
    busy = false;
    map.getContainer().classList.toggle('on-point', events.length > 0);
  };
  map.on('click', choose);
  map.on('mousemove', hover);
  return () => {
    map.off('click', choose);
    map.off('mousemove', hover);
    map.getContainer().classList.remove('on-point');
  };
}
