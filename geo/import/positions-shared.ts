// Points that many rows give for different places: a town's middle, an office, a country's middle. They look exact and are not.

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
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  // A table of the number of each point, plus one: 0 is a free slot.
  const slots = new Uint32Array(size);
  // What is known of each point lies side by side, for most points are far apart from each other in memory.
  const points = new Uint32Array(fields * count);
  const pointOf = new Uint32Array(count);
  let known = 0;
  for (let event = 0; event < count; event++) {
    const [east, south] = [x[event] ?? 0, y[event] ?? 0];
    let slot = hashOf(east, south) & (size - 1);
    let point = (slots[slot] ?? 0) - 1;
    while (point >= 0 && (points[fields * point] !== east || points[fields * point + 1] !== south)) {
      slot = (slot + 1) & (size - 1);
      point = (slots[slot] ?? 0) - 1;
    }
    if (point < 0) {
      point = known++;
      slots[slot] = point + 1;
      points[fields * point] = east;
      points[fields * point + 1] = south;
    }
    pointOf[event] = point;
    points[fields * point + ofEvents] = (points[fields * point + ofEvents] ?? 0) + 1;
    const named = places(event);
    const before = points[fields * point + ofPlaces] ?? 0;
    if (before === 0) points[fields * point + ofPlaces] = named;
    else if (named !== 0 && before !== named) points[fields * point + ofOthers] = 1;
  }
  return pointOf.map((point) => {
    const events = points[fields * point + ofEvents] ?? 0;
    return events >= sharedFrom && points[fields * point + ofOthers] === 1 ? events : 0;
  });
}

/** Of a point: x, y, how many events it has, the places of the first that names any, and whether others name other places. */
const [ofEvents, ofPlaces, ofOthers, fields] = [2, 3, 4, 5];

/** Mixes both numbers into all bits (the last steps of MurmurHash3). */
function hashOf(x: number, y: number): number {
  let hash = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
