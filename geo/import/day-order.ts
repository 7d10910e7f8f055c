// Which number is the day, where the first rows of a file do not tell: a file sorted by day begins with many low numbers.
import { cellsOf, dayOrderIn } from './column-values';
import type { Recognised } from './columns';
import type { DayOrder } from './mapping';
import { FileRefused, type OpenedFile } from './rows';

/**
 * What is recognised, with the order of days that the file's later rows tell; as it was where they tell none. Reads rows
 * until one of them tells, at worst all. Where the rest of the file cannot be read, whoever imports it hears of it.
 * `betweenBatches`: awaited after each batch that does not tell, with how many rows were read.
 */
export async function withDayOrder(
  opened: OpenedFile,
  found: Recognised,
  betweenBatches?: (rows: number) => Promise<void>,
): Promise<Recognised> {
  if (found.dayOrderBy !== 'guess') return found;
  const { columns } = found.mapping;
  const dates = [...(columns.date ?? []), ...(columns.end ?? [])].map((name) => opened.columns.indexOf(name));
  const dayOrder = await orderIn(opened, dates, betweenBatches);
  return dayOrder ? { ...found, mapping: { ...found.mapping, dayOrder }, dayOrderBy: 'rows' } : found;
}

async function orderIn(
  opened: OpenedFile,
  columns: number[],
  betweenBatches?: (rows: number) => Promise<void>,
): Promise<DayOrder | undefined> {
  let rows = 0;
  try {
    for await (const batch of opened.batches(undefined, new Set(columns))) {
      const order = dayOrderIn(columns.flatMap((column) => cellsOf(batch, column)));
      if (order === 'day-first' || order === 'month-first') return order;
      rows += batch.count;
      await betweenBatches?.(rows);
    }
  } catch (problem) {
    if (!(problem instanceof FileRefused)) throw problem;
  }
}
