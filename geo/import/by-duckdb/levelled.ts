// Any file that we read → a CSV that DuckDB reads in the same way: each cell in quotes, each row as wide as the header, and
// behind it what is wrong with the row. It is read by the code that reads files in memory, a part at a time.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cellText } from '../cell-text';
import { beyondReading } from '../row-importer';
import type { OpenedFile, RowFault } from '../rows';

/** The two cells behind those of the columns: all faults, and the one for which the row is refused. */
export const faultColumns = ['faults', 'refusal'] as const;

/** Writes the columns with these places in the file, in their order. Throws FileRefused. */
export async function level(opened: OpenedFile, columns: readonly number[], path: string): Promise<void> {
  await pipeline(Readable.from(lines(opened, columns)), createWriteStream(path));
}

async function* lines(opened: OpenedFile, columns: readonly number[]): AsyncGenerator<string> {
  for await (const { count, cell, faults } of opened.batches(undefined, new Set(columns))) {
    const of = new Map<number, RowFault[]>();
    for (const { row, fault } of faults) of.set(row, [...(of.get(row) ?? []), fault]);
    let text = '';
    for (let row = 0; row < count; row++) {
      const wrong = [...new Set(of.get(row))];
      const refusal = wrong.find((fault) => beyondReading.includes(fault)) ?? '';
      const cells = columns.map((column) => cellText(cell(row, column)));
      text += `${[...cells, wrong.join(' '), refusal].map(inQuotes).join(',')}\n`;
    }
    yield text;
  }
}

const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`;
