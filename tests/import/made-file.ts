// A made file of the tests: rows as an opened file gives them, in batches of two, so that nothing can lean on one batch.
import type { Batch, OpenedFile, RowFault } from '../../geo/import/rows';

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
