// Text becomes records. Papa Parse reads them; here is what a stream needs beside it: the record that goes on in the
// next part of the text, lines, and a way out where a quote is never closed.
import Papa from 'papaparse';
import type { Limits } from './limits';
import type { RowFault } from './rows';

export type Newline = '\n' | '\r';
export type Records = {
  cells: string[][];
  /** The line on which each starts, from 1. */
  lines: number[];
  faults: { row: number; fault: RowFault }[];
  /** Where each begins in `text`; the last one ends at `end`. Undefined where they were not all read from one text, by its quotes. */
  text: string | undefined;
  starts: number[];
  end: number;
};

/**
 * A lone CR ends lines only in a text without LF; before an LF it belongs to the line's end.
 * A text mixes CRLF and LF more often than one thinks.
 */
export const newlineOf = (text: string): Newline =>
  text.includes('\r') && !text.includes('\n') ? '\r' : '\n';

/**
 * Where quotes are not closed, the text up to the next quote or the limit is read in vain, and once more from the next
 * line. After so many characters this is no accident: quotes are then text like other letters.
 */
const charactersInVain = 10_000_000;

/** Reads records from text that comes in parts. A line without anything is no record. */
export class RecordReader {
  private rest = '';
  private line = 1;
  private inVain = 0;
  /** The rest of a line that was too long is passed over. */
  private skipping = false;

  constructor(
    private readonly separator: string,
    private readonly newline: Newline,
    private readonly limits: Limits,
  ) {}

  /** The records that are whole with this part of the text; with the last part, all. */
  push(text: string, last: boolean): Records {
    const records: Records = { cells: [], lines: [], faults: [], text: undefined, starts: [], end: 0 };
    this.rest += text;
    if (last && this.rest !== '' && !this.rest.endsWith(this.newline)) this.rest += this.newline;
    const damaged = this.rest.includes('\uFFFD');
    const whole = this.rest;
    let alike = !this.skipping && this.inVain <= charactersInVain;
    while (!this.skipping || this.skip()) {
      const broken = this.readWhole(records, damaged);
      if (this.rest === '') break;
      if (!broken && !last && this.rest.length <= this.limits.rowLength) break;
      this.readLine(records);
      alike = false;
    }
    if (alike) records.text = whole;
    return records;
  }

  /** Reads up to the last record that is whole, or up to one with a quote that is not closed: tells whether there is one. */
  private readWhole(records: Records, damaged: boolean): boolean {
    const text = this.rest;
    const quotesAreText = this.inVain > charactersInVain;
    let start = 0;
    let broken = false;
    const parser = new Papa.Parser({
      delimiter: this.separator,
      newline: this.newline,
      // The fast mode splits, whatever quotes say.
      ...(quotesAreText && { fastMode: true }),
      step: ({ data: [cells], errors, meta }: Step) => {
        const end = meta.cursor;
        const lines = this.linesIn(text, start, end);
        if (lines > 1 && errors.some(({ code }) => code === 'InvalidQuotes')) {
          this.inVain += end - start;
          broken = true;
          parser.abort();
          return;
        }
        if (cells && this.add(records, cells, text, start, end)) {
          const fault = (fault: RowFault) => records.faults.push({ row: records.cells.length - 1, fault });
          if (quotesAreText && cells.some((cell) => cell.startsWith('"'))) fault('unclosed-quote');
          if (damaged && text.slice(start, end).includes('\uFFFD')) fault('damaged-text');
        }
        this.line += lines;
        start = end;
      },
    });
    parser.parse(text, 0, true);
    this.rest = text.slice(start);
    return broken;
  }

  /** Reads one line without heeding quotes, where they lead nowhere. */
  private readLine(records: Records): void {
    const text = this.rest;
    const end = text.indexOf(this.newline) + 1;
    const cells = text.slice(0, end === 0 ? this.limits.rowLength : end - 1).split(this.separator);
    this.add(records, cells, text, 0, end);
    const fault = end === 0 ? 'cell-too-long' : 'unclosed-quote';
    records.faults.push({ row: records.cells.length - 1, fault });
    this.inVain += text.length;
    this.line++;
    this.skipping = end === 0;
    this.rest = text.slice(end === 0 ? text.length : end);
  }

  /** Passes over the rest of a line; tells whether it ended. */
  private skip(): boolean {
    const end = this.rest.indexOf(this.newline) + 1;
    this.skipping = end === 0;
    this.rest = end === 0 ? '' : this.rest.slice(end);
    return end > 0;
  }

  /** Adds the record unless its line is empty. */
  private add(records: Records, cells: string[], text: string, start: number, end: number): boolean {
    const atCr = this.newline === '\n' && text[end - 2] === '\r';
    if (end - start === (atCr ? 2 : 1)) return false;
    const at = cells.length - 1;
    const last = cells[at];
    // In `"a\r"` + CRLF the CR inside the quotes is the cell's own.
    if (atCr && last?.endsWith('\r') && text.slice(end - 4, end - 2) !== '\r"') cells[at] = last.slice(0, -1);
    records.cells.push(cells);
    records.lines.push(this.line);
    records.starts.push(start);
    records.end = end;
    const { cellLength } = this.limits;
    if (end - start > cellLength && cells.some(({ length }) => length > cellLength)) {
      records.faults.push({ row: records.cells.length - 1, fault: 'cell-too-long' });
    }
    return true;
  }

  private linesIn(text: string, start: number, end: number): number {
    let lines = 0;
    for (let at = start; at < end; lines++) {
      at = text.indexOf(this.newline, at) + 1;
      if (at === 0) break;
    }
    return lines;
  }
}

type Step = { data: string[][]; errors: { code: string }[]; meta: { cursor: number } };
