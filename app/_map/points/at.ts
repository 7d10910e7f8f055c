// Which events are meant: those near a point, or those within a box.
import { type Choice, keeps } from '../../../geo/many/choice';
import type { ManyEvents } from '../../../geo/many/events';
import { type Frame, stepsIn } from './frame';
import type { Box } from './groups';

/** More than a reader can tell apart under a finger. */
export const mostNear = 20;

/** In pixels of the style sheet. */
export type Spot = { x: number; y: number; reach: number };

/**
 * Indices of the chosen events at most `reach` from the spot, the nearest first, equally near ones by day; no more than
 * `mostNear`. The spot is measured from the frame's left upper corner.
 */
export function eventsNear(events: ManyEvents, choice: Choice, frame: Frame, spot: Spot): number[] {
  const steps = stepsIn(frame);
  const [x, y, reach] = [(frame.left + spot.x) * steps, (frame.top + spot.y) * steps, spot.reach * steps];
  const [xs, ys] = [events.x, events.y];
  const near: { index: number; distance: number }[] = [];
  let furthest = reach;
  for (let index = choice.low; index < choice.high; index += 1) {
    const across = (xs[index] ?? 0) - x;
    if (across > furthest || across < -furthest) continue;
    const down = (ys[index] ?? 0) - y;
    if (down > furthest || down < -furthest) continue;
    const distance = Math.hypot(across, down);
    if (distance > furthest || !keeps(choice, events, index)) continue;
    if (near.length === mostNear && distance === near[mostNear - 1]?.distance) continue;
    const before = near.findIndex((other) => other.distance > distance);
    near.splice(before < 0 ? near.length : before, 0, { index, distance });
    if (near.length > mostNear) near.pop();
    if (near.length === mostNear) furthest = near[mostNear - 1]?.distance ?? reach;
  }
  return near.map(({ index }) => index);
}

/** Indices of all chosen events in the box, the earliest first. */
export function eventsIn(events: ManyEvents, choice: Choice, { west, north, east, south }: Box): number[] {
  const found: number[] = [];
  for (let index = choice.low; index < choice.high; index += 1) {
    const [x = 0, y = 0] = [events.x[index], events.y[index]];
    if (x < west || x > east || y < north || y > south || !keeps(choice, events, index)) continue;
    found.push(index);
  }
  return found;
}
