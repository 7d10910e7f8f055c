// Points that many rows give for different places: a town's middle, an office, a country's middle. They look exact and are not.
import { numberPairs } from './same-pairs';

/** Fewer rows at one point are a coincidence, such as two names of one square. */
export const sharedFrom = 5;

export type At = {
  count: number;
  x: Uint32Array;
  y: Uint32Array;
  /** The same for events with the same places; 0 where they name none. */
  places: (event: number) => number;
};

/** For each event how many events have exactly its point, if they are at least five and of different places; else 0. */
export function sharedPositions({ count, x, y, places }: At): Uint32Array {
  const pointOf = numberPairs(count, x, y);
  // What is known of each point lies side by side, for most points are far apart from each other in memory.
  const points = new Uint32Array(fields * count);
  for (let event = 0; event < count; event++) {
    const point = fields * (pointOf[event] ?? 0);
    points[point + ofEvents] = (points[point + ofEvents] ?? 0) + 1;
    const named = places(event);
    const before = points[point + ofPlaces] ?? 0;
    if (before === 0) points[point + ofPlaces] = named;
    else if (named !== 0 && before !== named) points[point + ofOthers] = 1;
  }
  return pointOf.map((point) => {
    const events = points[fields * point + ofEvents] ?? 0;
    return events >= sharedFrom && points[fields * point + ofOthers] === 1 ? events : 0;
  });
}

/** Of a point: how many events it has, the places of the first that names any, and whether others name other places. */
const [ofEvents, ofPlaces, ofOthers, fields] = [0, 1, 2, 3];
