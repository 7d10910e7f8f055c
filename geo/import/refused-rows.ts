// The refused rows as a table to download: what stands in the file, with its line and why it was refused.
import { isFormula } from '../plain-text';
import { cellText } from './cell-text';
import { PackedTexts } from './packed-texts';
import { type Reason, reasonInWords } from './reasons';
import { rowInWords } from './row-in-words';
import type { Batch } from './rows';
import type { Texts } from './texts';

/** What the table of them is called beside an atlas. */
export const refusedFile = 'refused.csv';

type Refused = { row: number; line: number | undefined; reason: Reason };

/** `cut`: more stands in its cells than is kept. */
type Kept = Refused & { cut: boolean };

/** Keeps the cells of refused rows, as long as texts are kept of others. */
export class RefusedRows {
  private readonly cells = new PackedTexts();
  private readonly rows: Kept[] = [];

  add(refused: Refused, cell: Batch['cell'], row: number, columns: number): void {
    let cut = false;
    const keep = (value: unknown) => {
      if (!this.cells.add('c', cellText(value))) cut = true;
    };
    for (let column = 0; column < columns; column++) keep(cell(row, column));
    // Those of a row that has too many stand behind the last column.
    for (let column = columns; cell(row, column) !== undefined; column++) keep(cell(row, column));
    this.cells.end();
    this.rows.push({ ...refused, cut });
  }

  get count(): number {
    return this.rows.length;
  }

  /** The row at this place among the refused ones, from 0, with its cells as text. */
  at(index: number): (Refused & { cells: string[] }) | undefined {
    const refused = this.rows[index];
    return refused && { ...refused, cells: this.cells.at(index).map(({ text }) => text) };
  }

  /** The place of a row of the file among the refused ones; −1 where it is none of them. */
  placeOf(row: number): number {
    return this.rows.findIndex((refused) => refused.row === row);
  }

  /** CSV as of RFC 4180, a line at a time, for a Blob or a file. A cell that a spreadsheet would run begins with an apostrophe. */
  *asCsv(columns: readonly string[], texts: Texts): Generator<string> {
    yield line(['row', 'line', 'reason', ...columns]);
    for (const [index, { row, line: at, reason, cut }] of this.rows.entries()) {
      const cells = this.cells.at(index).map(({ text }) => text);
      const why = rowInWords(reason, texts.textsOf(row));
      const said = cut ? `${why} ${reasonInWords('text-cut')}` : why;
      yield line([String(row), String(at ?? ''), said, ...cells]);
    }
  }
}

const line = (cells: string[]): string => `${cells.map(quoted).join(',')}\r\n`;

function quoted(text: string): string {
  // A negative number is no formula.
  const runs = isFormula(text.trimStart()) && !/^[-+]?[\d.,]+$/.test(text);
  const safe = runs ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
