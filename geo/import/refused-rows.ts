// The refused rows as a table to download: what stands in the file, with its line and why it was refused.
import { isFormula } from '../plain-text';
import { cellText } from './cell-text';
import { PackedTexts } from './packed-texts';
import type { Reason } from './reasons';
import { rowInWords } from './row-in-words';
import type { Batch } from './rows';
import type { Texts } from './texts';

/** What the table of them is called beside an atlas. */
export const refusedFile = 'refused.csv';

type Refused = { row: number; line: number | undefined; reason: Reason };

/** Keeps the cells of refused rows, as long as texts are kept of others. */
export class RefusedRows {
  private readonly cells = new PackedTexts();
  private readonly rows: Refused[] = [];

  add(refused: Refused, cell: Batch['cell'], row: number, columns: number): void {
    this.rows.push(refused);
    for (let column = 0; column < columns; column++) this.cells.add('c', cellText(cell(row, column)));
    this.cells.end();
  }

  get count(): number {
    return this.rows.length;
  }

  /** The row at this place among the refused ones, from 0, with its cells as text. */
  at(index: number): (Refused & { cells: string[] }) | undefined {
    const refused = this.rows[index];
    return refused && { ...refused, cells: this.cells.at(index).map(({ text }) => text) };
  }

  /** CSV as of RFC 4180, a line at a time, for a Blob or a file. A cell that a spreadsheet would run begins with an apostrophe. */
  *asCsv(columns: readonly string[], texts: Texts): Generator<string> {
    yield line(['row', 'line', 'reason', ...columns]);
    for (const [index, { row, line: at, reason }] of this.rows.entries()) {
      const cells = this.cells.at(index).map(({ text }) => text);
      yield line([String(row), String(at ?? ''), rowInWords(reason, texts.textsOf(row)), ...cells]);
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
