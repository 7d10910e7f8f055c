import type { Batch } from './rows';

const sampleRows = 200;

/** The beginning of a batch, at most 200 rows. */
export function firstRows(batch: Batch): Batch {
  const count = Math.min(batch.count, sampleRows);
  return {
    ...batch,
    count,
    lines: batch.lines?.subarray(0, count),
    faults: batch.faults.filter(({ row }) => row < count),
  };
}
