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
  // A table of the first event of each point, plus one: 0 is a free slot.
  const slots = new Uint32Array(size);
  const first = new Uint32Array(count);
  const sum = new Uint32Array(count);
  const differ = new Uint8Array(count);
  const place = new Uint32Array(count);
  for (let event = 0; event < count; event++) {
    const [east, south] = [x[event] ?? 0, y[event] ?? 0];
    let slot = hashOf(east, south) & (size - 1);
    let found = (slots[slot] ?? 0) - 1;
    while (found >= 0 && (x[found] !== east || y[found] !== south)) {
      slot = (slot + 1) & (size - 1);
      found = (slots[slot] ?? 0) - 1;
    }
    if (found < 0) {
      slots[slot] = event + 1;
      found = event;
    }
    first[event] = found;
    sum[found] = (sum[found] ?? 0) + 1;
    const named = places(event);
    if (named === 0) continue;
    if (place[found] === 0) place[found] = named;
    else if (place[found] !== named) differ[found] = 1;
  }
  return first.map((found) =>
    (sum[found] ?? 0) >= sharedFrom && differ[found] === 1 ? (sum[found] ?? 0) : 0,
  );
}

/** Mixes both numbers into all bits (the last steps of MurmurHash3). */
function hashOf(x: number, y: number): number {
  let hash = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
