// A made file of the tests: rows as an opened file gives them, in batches of two, so that nothing can lean on one batch.
// And what became of it, in words that can be compared.
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import type { Imported } from '../../geo/import/row-importer';
import type { Batch, OpenedFile, RowFault } from '../../geo/import/rows';
import { flag } from '../../geo/many/events';

/** `faults` by the index of the row in the file. */
export function fileOf(
  columns: string[],
  rows: unknown[][],
  faults: { row: number; fault: RowFault }[] = [],
): OpenedFile {
  const batchOf = (from: number, count: number): Batch => ({
    count,
    firstRow: from + 1,
    // The header is line 1.
    lines: Uint32Array.from({ length: count }, (_, row) => from + row + 2),
    cell: (row, column) => rows[from + row]?.[column],
    faults: faults
      .filter(({ row }) => row >= from && row < from + count)
      .map(({ row, fault }) => ({ row: row - from, fault })),
  });
  return {
    format: 'csv',
    columns,
    bytes: 0,
    bytesRead: () => 0,
    sample: batchOf(0, Math.min(200, rows.length)),
    async *batches() {
      for (let from = 0; from < rows.length; from += 2) yield batchOf(from, Math.min(2, rows.length - from));
    },
  };
}

/** Recognised and imported, with all that is recognised. */
export async function imported(opened: OpenedFile): Promise<Imported> {
  const { mapping, profile } = recognise(opened.columns, opened.sample);
  return importFile(opened, mapping, { profile });
}

/** Each reason with its rows, and in brackets what is counted of them. */
export const notedIn = ({ account }: Imported) =>
  Object.fromEntries(
    account.noted.map(({ reason, rows, counts }) => [
      reason,
      [...rows].map((row, index) => (counts ? `${row} (${counts[index]})` : row)),
    ]),
  );

const dayOf = (day = Number.NaN) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** All events in their order: `row 1: 2020-08-13..2020-08-14 dateUnsure`. */
export const eventsIn = ({ events }: Imported): string[] =>
  [...events.row].map((row, index) => {
    const [start, end] = [dayOf(events.start[index]), dayOf(events.end[index])];
    const flags = Object.entries(flag).filter(([, bit]) => ((events.flags[index] ?? 0) & bit) !== 0);
    return [`row ${row}:`, start === end ? start : `${start}..${end}`, ...flags.map(([name]) => name)].join(
      ' ',
    );
  });
