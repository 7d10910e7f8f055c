// Copies the wanted pieces of an archive behind the head of the new one. What was written before an interruption is kept.
import { open, rename } from 'node:fs/promises';

/** Pieces nearer to each other than this are one request: the bytes between them cost less than another question. */
const gapBytes = 16_384;
const requestBytes = 4_194_304;

/**
 * @typedef {import('./archive.mjs').Piece} Piece
 * @typedef {{ from: number, length: number, pieces: Piece[] }} Request
 */

/**
 * @param {Piece[]} pieces in the order to write
 * @returns {Request[]} in the same order; a request holds all its pieces
 */
export function requestsFor(pieces) {
  /** @type {Request[]} */
  const requests = [];
  for (const piece of pieces) {
    const last = requests.at(-1);
    const gap = last ? piece.from - (last.from + last.length) : -1;
    const length = last ? piece.from + piece.length - last.from : 0;
    if (last && gap >= 0 && gap <= gapBytes && length <= requestBytes) {
      last.length = length;
      last.pieces.push(piece);
    } else requests.push({ ...piece, pieces: [piece] });
  }
  return requests;
}

/**
 * Writes `file` by way of `file.part`, which a later call with the same layout goes on with.
 * @param {import('./source.mjs').Source} source
 * @param {number} tileDataOffset of the source, in bytes
 * @param {import('./archive.mjs').Layout} layout
 * @param {string} file
 * @param {(bytes: number) => void} progress told how many bytes of tiles are there
 */
export async function copyTiles(source, tileDataOffset, { head, pieces }, file, progress) {
  const part = await open(`${file}.part`, 'a+');
  try {
    const { size } = await part.stat();
    const before = Buffer.alloc(head.length);
    await part.read(before, 0, head.length, 0);
    if (!before.equals(head)) {
      await part.truncate(0);
      await part.appendFile(head);
    }
    let [done, first] = [0, 0];
    // Whole pieces only: the last one may have been cut off in the middle.
    for (; before.equals(head) && first < pieces.length; first += 1) {
      const { length } = pieces[first] ?? { length: 0 };
      if (head.length + done + length > size) break;
      done += length;
    }
    await part.truncate(head.length + done);
    for (const request of requestsFor(pieces.slice(first))) {
      const { data } = await source.getBytes(tileDataOffset + request.from, request.length);
      if (data.byteLength !== request.length)
        throw new Error(
          `${source.getKey()} ends at byte ${tileDataOffset + request.from + data.byteLength}, within a tile; it is cut off.`,
        );
      const wanted = request.pieces.map(({ from, length }) => Buffer.from(data, from - request.from, length));
      await part.appendFile(Buffer.concat(wanted));
      done += request.pieces.reduce((sum, { length }) => sum + length, 0);
      progress(done);
    }
  } finally {
    await part.close();
  }
  await rename(`${file}.part`, file);
}
