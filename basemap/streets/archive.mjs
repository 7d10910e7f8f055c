// An archive of PMTiles version 3 (github.com/protomaps/PMTiles, spec/v3): all that stands before the tiles, known
// before any tile is read, so that what is interrupted goes on where it stopped.
import { gzipSync } from 'node:zlib';
import { tileIdToZxy } from 'pmtiles';

const headerBytes = 127;
/** A reader takes header and root directory in one request of this size. */
const firstBytes = 16_384;

/**
 * @typedef {import('./entries.mjs').Entry} Entry
 * @typedef {{ from: number, length: number }} Piece of the source's tile data
 * @typedef {{ tileId: number, offset: number, length: number, runLength: number }} Line of a directory
 * @typedef {{ head: Buffer, pieces: Piece[], tiles: number }} Layout `pieces` follow `head`, each once
 */

/**
 * @param {import('./entries.mjs').Found} found
 * @param {import('./area.mjs').Box} bounds
 * @returns {Layout} clustered: the tiles in the order of their ids, and equal ones, as the source knows them, once
 */
export function layoutOf({ header, metadata, entries }, bounds) {
  /** @type {Map<number, number>} where a piece of the source will lie */
  const placed = new Map();
  /** @type {Piece[]} */
  const pieces = [];
  /** @type {Line[]} */
  const lines = [];
  let end = 0;
  for (const { id, offset: from, length } of entries) {
    let offset = placed.get(from);
    if (offset === undefined) {
      offset = end;
      end += length;
      placed.set(from, offset);
      pieces.push({ from, length });
    }
    const last = lines.at(-1);
    if (last && last.offset === offset && last.tileId + last.runLength === id) last.runLength += 1;
    else lines.push({ tileId: id, offset, length, runLength: 1 });
  }
  const meta = gzipSync(JSON.stringify(metadata));
  const { root, leaves } = directoriesOf(lines);
  const zooms = [entries[0], entries.at(-1)].map((entry) => tileIdToZxy(entry?.id ?? 0)[0]);
  const head = Buffer.alloc(headerBytes);
  head.write('PMTiles');
  head.writeUInt8(3, 7);
  let at = headerBytes;
  const parts = [root.length, meta.length, leaves.length, end];
  for (const [index, length] of parts.entries()) {
    head.writeBigUInt64LE(BigInt(at), 8 + index * 16);
    head.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    at += length;
  }
  for (const [index, number] of [entries.length, lines.length, pieces.length].entries())
    head.writeBigUInt64LE(BigInt(number), 72 + index * 8);
  // Clustered, directories in gzip, tiles as they were.
  head.set([1, 2, header.tileCompression, header.tileType, ...zooms], 96);
  const [west, south, east, north] = bounds;
  const degrees = (/** @type {number} */ value, /** @type {number} */ to) =>
    head.writeInt32LE(Math.round(value * 1e7), to);
  for (const [index, value] of bounds.entries()) degrees(value, 102 + index * 4);
  head.writeUInt8(zooms[0] ?? 0, 118);
  degrees((west + east) / 2, 119);
  degrees((south + north) / 2, 123);
  return { head: Buffer.concat([head, root, meta, leaves]), pieces, tiles: entries.length };
}

/**
 * One directory, or a root over leaves where one is too large for the first request.
 * @param {Line[]} lines
 * @returns {{ root: Buffer, leaves: Buffer }}
 */
function directoriesOf(lines) {
  const whole = directory(lines);
  if (headerBytes + whole.length <= firstBytes) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 4096; ; size *= 2) {
    /** @type {Line[]} */
    const over = [];
    const leaves = [];
    let offset = 0;
    for (let first = 0; first < lines.length; first += size) {
      const leaf = directory(lines.slice(first, first + size));
      over.push({ tileId: lines[first]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directory(over);
    if (headerBytes + root.length <= firstBytes) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Four columns of varints, one after another. @param {Line[]} lines @returns {Buffer} */
function directory(lines) {
  const follows = (/** @type {Line} */ { offset }, /** @type {Line | undefined} */ before) =>
    before !== undefined && offset === before.offset + before.length;
  const numbers = [
    lines.length,
    ...lines.map(({ tileId }, index) => tileId - (lines[index - 1]?.tileId ?? 0)),
    ...lines.map(({ runLength }) => runLength),
    ...lines.map(({ length }) => length),
    ...lines.map((line, index) => (follows(line, lines[index - 1]) ? 0 : line.offset + 1)),
  ];
  return gzipSync(Uint8Array.from(numbers.flatMap(varint)));
}

/** Seven bits a byte, the lowest first. @param {number} number @returns {number[]} */
function varint(number) {
  const bytes = [];
  for (let rest = number; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
