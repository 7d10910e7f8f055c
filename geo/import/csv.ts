import { rowsAboveHeader } from './above-header';
import type { Bytes } from './bytes';
import { columnNames } from './column-names';
import { LastingRows } from './csv-lasting';
import { type Encoding, textOf } from './encoding';
import { doubledAnyhow, hasEscapedQuotes, withDoubledQuotes } from './escaped-quotes';
import { isRowOfValues } from './first-row';
import { firstRows } from './first-rows';
import type { Limits } from './limits';
import { newlineOf, RecordReader, type Records } from './records';
import { type Batch, FileRefused, type OpenedFile } from './rows';
import { saysSeparator, separatorOf } from './separator';
import { closedAnyhow, hasSpacedQuotes, withoutSpacesBeforeQuotes } from './spaced-quotes';
import { namesOfUnnamed } from './unnamed-columns';

/** What tells the separator and the ends of lines; the first rows are in it. */
const telling = 64 * 1024;

type Table = {
  /** The file unpacked, from its start. */
  parts: (signal?: AbortSignal) => AsyncIterable<Bytes>;
  encoding: Encoding;
  /** The first part as text. */
  head: string;
  limits: Limits;
};

/**
 * Opens text with a row a line, cells parted by one of four separators, and names in its first row, or in one below lines
 * with a title; without names, columns are numbered. Throws FileRefused.
 */
export async function openCsv({ parts, encoding, head, limits }: Table) {
  const newline = newlineOf(head);
  const escaped = hasEscapedQuotes(head);
  const begin = head.slice(0, telling);
  const spaced = hasSpacedQuotes(begin);
  const doubled = escaped ? doubledAnyhow(begin) : begin;
  const first = spaced ? closedAnyhow(doubled) : doubled;
  const separator = separatorOf(first, newline);
  const above = aboveHeader(new RecordReader(separator, newline, limits).push(first, true));
  const read = (as: Encoding, signal?: AbortSignal) => {
    const text = textOf(parts(signal), as);
    const doubled = escaped ? withDoubledQuotes(text, separator) : text;
    const quoted = spaced ? withoutSpacesBeforeQuotes(doubled, separator, limits) : doubled;
    const reader = () => new RecordReader(separator, newline, limits);
    return readTable(quoted, reader, above.rows, limits);
  };
  let columns: string[] | undefined;
  let sample: Batch | undefined;
  let searched = 0;
  // With a copy of the encoding: what the rows of a sample decide is decided again when all are read.
  for await (const found of read({ ...encoding })) {
    columns = found.columns;
    sample = found.batch;
    // A header can stand alone in the first part, but rows that come much later are no sample.
    if (sample.count > 0 || ++searched > 8) break;
  }
  if (!columns || !sample) throw new FileRefused('empty', 'There is no text in the file.');
  return {
    format: 'csv',
    separator,
    columns,
    ...(above.rows > 0 && { above: { lines: above.lines, texts: above.texts } }),
    sample: firstRows(sample),
    batches: async function* (signal?: AbortSignal) {
      for await (const { batch } of read(encoding, signal)) {
        if (batch.count > 0) yield batch;
      }
    },
  } satisfies Partial<OpenedFile>;
}

/** How many rows and lines stand above the header, without the line that says the separator; and what stands in them. */
function aboveHeader({ cells, lines }: Records) {
  const first = saysSeparator(cells[0]) ? 1 : 0;
  const rows = rowsAboveHeader(cells.slice(first));
  const texts = cells
    .slice(first, first + rows)
    .map((row) => row.filter((cell) => cell.trim() !== '').join(' '))
    .filter((text) => text !== '');
  return { rows, lines: (lines[first + rows] ?? 1) - 1, texts };
}

/**
 * The header and the rows, a batch for each part of the text; what could be read is given before FileRefused is thrown.
 * `readerOf`: one that has read nothing. `above`: how many rows stand above the header.
 */
async function* readTable(
  text: AsyncIterable<string>,
  readerOf: () => RecordReader,
  above: number,
  limits: Limits,
): AsyncGenerator<{ columns: string[]; batch: Batch }> {
  let columns: string[] | undefined;
  let [rows, passed] = [0, 0];
  const reader = readerOf();
  const kept = new LastingRows(readerOf, limits.lastingBytes);
  for await (const part of withEnd(text)) {
    const records = reader.push(part.text, part.last);
    if (part.refused && records.cells.length > 0) {
      records.faults.push({ row: records.cells.length - 1, fault: 'cut-off' });
    }
    if (!columns && passed === 0 && saysSeparator(records.cells[0])) dropFirst(records);
    for (; passed < above && records.cells.length > 0; passed++) dropFirst(records);
    if (!columns && records.cells.length > 0) columns = takeHeader(records, limits);
    const tooMany = records.cells.length > limits.rows - rows;
    if (tooMany) keepFirst(records, limits.rows - rows);
    if (columns) {
      const batch = batchOf(records, rows + 1, columns.length);
      yield { columns, batch: { ...batch, lasting: (of) => kept.of(records, of) } };
    }
    rows += records.cells.length;
    if (part.refused) throw afterRows(part.refused, rows);
    if (tooMany) {
      throw new FileRefused(
        'too-many-rows',
        `The file has more than ${limits.rows} rows: those are read, and no others.`,
        {
          limit: limits.rows,
          rows,
        },
      );
    }
  }
}

type Part = { text: string; last: boolean; refused?: FileRefused };

/** The parts, and one without text for the end, also where the file is refused in the middle. */
async function* withEnd(parts: AsyncIterable<string>): AsyncGenerator<Part> {
  let refused: FileRefused | undefined;
  try {
    for await (const text of parts) yield { text, last: false };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    refused = error;
  }
  yield { text: '', last: true, refused };
}

const afterRows = ({ code, message, values }: FileRefused, rows: number) =>
  new FileRefused(code, `${message} The ${rows} rows before are read.`, { ...values, rows });

function takeHeader(records: Records, limits: Limits): string[] {
  const [first] = records.faults;
  if (first?.row === 0 && first.fault === 'cell-too-long') {
    throw new FileRefused(
      'header-too-long',
      `The first row has a cell of more than ${limits.cellLength} characters; it should be a header with the names of columns.`,
      { limit: limits.cellLength },
    );
  }
  const [header = []] = records.cells;
  if (isRowOfValues(header)) return columnNames(namesOfUnnamed(header), limits);
  dropFirst(records);
  return columnNames([...header, ...namesLeftOut(header.length, records.cells)], limits);
}

/**
 * Some programs write a separator at the end of each row, and not of the header: columns without a name and without
 * anything in them. In a row alone it is a fault, for then a comma inside a cell may have moved all that follow.
 */
function namesLeftOut(width: number, rows: readonly string[][]): string[] {
  const wider = rows.filter(
    (cells) => cells.length > width && cells.slice(width).every((cell) => cell === ''),
  );
  const most = wider[0]?.length ?? 0;
  const alike = wider.filter(({ length }) => length === most);
  return alike.length > rows.length / 2 ? Array.from({ length: most - width }, () => '') : [];
}

function dropFirst(records: Records): void {
  records.cells.shift();
  records.lines.shift();
  records.starts.shift();
  records.faults = records.faults
    .filter(({ row }) => row > 0)
    .map(({ row, fault }) => ({ row: row - 1, fault }));
}

function keepFirst(records: Records, count: number): void {
  records.end = records.starts[count] ?? records.end;
  records.cells.length = count;
  records.lines.length = count;
  records.starts.length = count;
  records.faults = records.faults.filter(({ row }) => row < count);
}

function batchOf({ cells, lines, faults }: Records, firstRow: number, width: number): Batch {
  const wrong: Batch['faults'] = [];
  cells.forEach(({ length }, row) => {
    if (length !== width) wrong.push({ row, fault: length < width ? 'too-few-cells' : 'too-many-cells' });
  });
  return {
    count: cells.length,
    firstRow,
    lines: Uint32Array.from(lines),
    cell: (row, column) => cells[row]?.[column],
    faults: wrong.length === 0 ? faults : [...faults, ...wrong].sort((a, b) => a.row - b.row),
  };
}
