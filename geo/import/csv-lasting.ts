// Rows of a text as the bytes of their part of the file: their words are not looked for until somebody looks at them, and
// are then read by the same code as before.
import type { Records } from './records';
import type { Lasting } from './rows';

/** Of a part, so many rows tell how much of it is in the columns that are asked for. */
const telling = 50;

/**
 * `again`: the cells of a text that is one record. `room` becomes less by what is kept. Undefined where the records were not
 * read from one text, where more than half of it is in other columns, and where there is no room left.
 */
export function lastingRows(
  { text, cells, starts, end }: Records,
  columns: readonly number[],
  again: (text: string) => string[],
  room: { bytes: number },
): Lasting | undefined {
  const first = starts[0];
  if (text === undefined || first === undefined) return;
  const some = cells.slice(0, telling);
  const letters = some.flatMap((row) => columns.map((column) => row[column]?.length ?? 0));
  if (2 * letters.reduce((sum, length) => sum + length, 0) < (starts[some.length] ?? end) - first) return;
  const bytes = new TextEncoder().encode(text.slice(first, end));
  if (bytes.length > room.bytes) return;
  room.bytes -= bytes.length;
  return lastingIn(bytes, beginsIn(text, starts, end, bytes.length), again);
}

/** Where each row begins in the bytes, and after them where the last one ends. */
function beginsIn(text: string, starts: readonly number[], end: number, bytes: number): Uint32Array {
  const first = starts[0] ?? 0;
  const begins = new Uint32Array(starts.length + 1);
  begins[starts.length] = bytes;
  const isAscii = end - first === bytes;
  let [at, byte] = [first, 0];
  starts.forEach((start, row) => {
    if (isAscii) byte = start - first;
    else for (; at < start; at++) byte += bytesOf(text.charCodeAt(at));
    begins[row] = byte;
  });
  return begins;
}

/** In UTF-8; each half of a pair of UTF-16 counts for two of its four. */
const bytesOf = (unit: number): number =>
  unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;

// A function of its own: nothing but what it is given lasts with it.

function lastingIn(bytes: Uint8Array, begins: Uint32Array, again: (text: string) => string[]): Lasting {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const lengthOf = (row: number) => (begins[row + 1] ?? 0) - (begins[row] ?? 0);
  let read = { row: -1, cells: [] as string[] };
  let longest = 0;
  for (let row = 0; row + 1 < begins.length; row++) longest = Math.max(longest, lengthOf(row));
  return {
    cell: (row, column) => {
      if (read.row !== row)
        read = { row, cells: again(decoder.decode(bytes.subarray(begins[row], begins[row + 1]))) };
      return read.cells[column];
    },
    lengthOf,
    longest,
  };
}
