// The index of a FlatGeobuf file: a packed Hilbert R-tree, as https://flatgeobuf.org has it. Features that lie near
// each other stand near each other in the file, and each node holds the box of up to 16 nodes below it.
import { generateLevelBounds, NODE_ITEM_BYTE_LEN } from 'flatgeobuf/lib/mjs/packedrtree.js';

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

export const nodeSize = 16;

const around = (boxes: Box[]): Box =>
  boxes.reduce(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    [Infinity, Infinity, -Infinity, -Infinity],
  );

/** Along a Hilbert curve through all of them; where two have one middle, as they came. */
export function inOrder<T extends { box: Box }>(features: T[]): T[] {
  const [west, south, east, north] = around(features.map(({ box }) => box));
  const step = (low: number, high: number, from: number, to: number) =>
    to > from ? Math.floor((65535 * ((low + high) / 2 - from)) / (to - from)) : 0;
  return features
    .map((feature) => {
      const [left, bottom, right, top] = feature.box;
      return { feature, at: alongCurve(step(left, right, west, east), step(bottom, top, south, north)) };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ feature }) => feature);
}

/** How far along the curve a cell of 65536 × 65536 is. */
function alongCurve(column: number, row: number): number {
  let [x, y, distance] = [column, row, 0];
  for (let side = 32768; side >= 1; side /= 2) {
    const [right, upper] = [x & side ? 1 : 0, y & side ? 1 : 0];
    distance += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) [x, y] = [65535 - x, 65535 - y];
      [x, y] = [y, x];
    }
  }
  return distance;
}

/** `lengths`: bytes of each feature, in the order of the boxes. Nothing where there are none. */
export function indexOf(boxes: Box[], lengths: number[]): Uint8Array {
  if (boxes.length === 0) return new Uint8Array();
  const levels = generateLevelBounds(boxes.length, nodeSize);
  // The leaves stand last in the file; a leaf says where its feature begins, any other node which is its first child.
  let start = 0;
  let nodes = boxes.map((box, index) => {
    const node = { box, offset: start };
    start += lengths[index] ?? 0;
    return node;
  });
  const written = [nodes];
  for (const [first = 0] of levels.slice(0, -1)) {
    const below = nodes;
    nodes = Array.from({ length: Math.ceil(below.length / nodeSize) }, (_, order) => ({
      box: around(below.slice(order * nodeSize, (order + 1) * nodeSize).map(({ box }) => box)),
      offset: first + order * nodeSize,
    }));
    written.unshift(nodes);
  }
  const all = written.flat();
  const bytes = new DataView(new ArrayBuffer(all.length * NODE_ITEM_BYTE_LEN));
  all.forEach(({ box, offset }, order) => {
    const at = order * NODE_ITEM_BYTE_LEN;
    box.forEach((degrees, side) => {
      bytes.setFloat64(at + side * 8, degrees, true);
    });
    bytes.setBigUint64(at + 32, BigInt(offset), true);
  });
  return new Uint8Array(bytes.buffer);
}
