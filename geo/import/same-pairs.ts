// Which of many pairs of whole numbers are the same one.

type Numbers = { readonly [index: number]: number };

/** For each pair a number that only equal pairs share: from 0 on, in the order in which they are first seen. */
export function numberPairs(count: number, a: Numbers, b: Numbers): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  // A table of the first pair of each kind, plus one: 0 is a free slot.
  const slots = new Uint32Array(size);
  const numberOf = new Uint32Array(count);
  let known = 0;
  for (let pair = 0; pair < count; pair++) {
    const [one, other] = [a[pair] ?? 0, b[pair] ?? 0];
    let slot = hashOf(one, other) & (size - 1);
    let first = (slots[slot] ?? 0) - 1;
    while (first >= 0 && (a[first] !== one || b[first] !== other)) {
      slot = (slot + 1) & (size - 1);
      first = (slots[slot] ?? 0) - 1;
    }
    if (first < 0) {
      slots[slot] = pair + 1;
      numberOf[pair] = known++;
    } else numberOf[pair] = numberOf[first] ?? 0;
  }
  return numberOf;
}

/** Mixes both numbers into all bits (the last steps of MurmurHash3). */
function hashOf(x: number, y: number): number {
  let hash = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
