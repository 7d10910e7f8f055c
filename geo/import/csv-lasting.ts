// Rows of a text as the bytes of their part of the file: their words are not looked for until somebody looks at them, and
// are then read by the same code as before.
import type { RecordReader, Records } from './records';
import type { Lasting } from './rows';

/** Of a part, so many rows tell how much of it is in the columns that are asked for. */
const telling = 50;

/** Some rows in their bytes: where each begins, and after them where the last one ends. */
type Rows = { bytes: Uint8Array; begins: Uint32Array };

/** The rows of one file that are kept as bytes. `readerOf`: one that has read nothing; `room`: how many bytes can be kept. */
export class LastingRows {
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** The row that was looked at last: it is asked for cell by cell. */
  private read: { rows?: Rows; row: number; cells: string[] } = { row: 0, cells: [] };

  constructor(
    private readonly readerOf: () => RecordReader,
    private room: number,
  ) {}

  /**
   * Undefined where the records were not read from one text, where more than half of it is in other columns than these, and
   * where there is no room left.
   */
  of({ text, cells, starts, end }: Records, columns: readonly number[]): Lasting | undefined {
    const first = starts[0];
    if (text === undefined || first === undefined) return;
    const some = cells.slice(0, telling);
    const letters = some.flatMap((row) => columns.map((column) => row[column]?.length ?? 0));
    if (2 * letters.reduce((sum, length) => sum + length, 0) < (starts[some.length] ?? end) - first) return;
    const bytes = new TextEncoder().encode(text.slice(first, end));
    if (bytes.length > this.room) return;
    this.room -= bytes.length;
    return this.lastingIn({ bytes, begins: beginsIn(text, starts, end, bytes.length) });
  }

  /** Apart from `of`, so that nothing of the records lasts with it. */
  private lastingIn(rows: Rows): Lasting {
    const { begins } = rows;
    const lengthOf = (row: number) => (begins[row + 1] ?? 0) - (begins[row] ?? 0);
    let longest = 0;
    for (let row = 0; row + 1 < begins.length; row++) longest = Math.max(longest, lengthOf(row));
    return { cell: (row, column) => this.cellsOf(rows, row)[column], lengthOf, longest };
  }

  private cellsOf(rows: Rows, row: number): string[] {
    if (this.read.rows !== rows || this.read.row !== row) {
      const text = this.decoder.decode(rows.bytes.subarray(rows.begins[row], rows.begins[row + 1]));
      this.read = { rows, row, cells: this.readerOf().push(text, true).cells[0] ?? [] };
    }
    return this.read.cells;
  }
}

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
