// What the cells of a whole column say together, which one cell alone cannot: which number is the day, whether the two
// numbers of a position stand the wrong way round, whether 43983 is a day.
import { cellText } from './cell-text';
import { daysApart } from './date-ranges';
import { longestDate, seconds } from './dates';
import { listOf } from './lists';
import type { DayOrder } from './mapping';
import { threeNumbers } from './numeric-dates';
import { pairsOf } from './position-pairs';
import { sideOf } from './positions';
import type { Batch } from './rows';

/** The cells of a column that hold something. */
export function cellsOf(sample: Batch, column: number): unknown[] {
  if (column < 0) return [];
  return Array.from({ length: sample.count }, (_, row) => sample.cell(row, column)).filter(
    (value) => listOf(typeof value === 'string' ? value.trim() : value).length > 0,
  );
}

/** Of the cells, the share for which it is so; 0 where there is none. */
export const shareOf = (cells: unknown[], isSo: (cell: unknown) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(isSo).length / cells.length;

/** A number above 12 is no month: the order that more cells need. Undefined where cells need one and none tells which. */
export function dayOrderIn(cells: unknown[]): DayOrder | undefined {
  const { dayFirst, monthFirst, either } = ordersIn(cells);
  if (dayFirst + monthFirst > 0) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  return either > 0 ? undefined : 'year-first';
}

/** Whether cells need both orders, and neither is a slip: a tenth of those that tell need the rarer one. */
export function hasBothOrders(cells: unknown[]): boolean {
  const { dayFirst, monthFirst } = ordersIn(cells);
  return 10 * Math.min(dayFirst, monthFirst) >= dayFirst + monthFirst && dayFirst + monthFirst > 0;
}

/** Of how many dates the day comes first, the month, and of how many it can be either. */
function ordersIn(cells: unknown[]) {
  let [dayFirst, monthFirst, either] = [0, 0, 0];
  const days = cells.flatMap((cell) =>
    typeof cell === 'string' && cell.length <= longestDate ? daysApart(cell.trim()) : [],
  );
  for (const day of days) {
    const [date = ''] = day.split(/\s+(?=\d{1,2}:)|T/);
    const [first = '', second = ''] = threeNumbers(date) ?? [];
    if (first.length === 0 || first.length > 2) continue;
    if (Number(first) > 12) dayFirst++;
    else if (Number(second) > 12) monthFirst++;
    else either++;
  }
  return { dayFirst, monthFirst, either };
}

/** Whether all cells count: days as spreadsheets do, of which 20,000 is in 1954 and 60,000 in 2064, or seconds since 1970. */
export const areSerials = (cells: unknown[]): boolean =>
  [/^[2-5]\d{4}(?:[.,]\d+)?$/, seconds].some(
    (pattern) => shareOf(cells, (cell) => pattern.test(cellText(cell).trim())) === 1,
  );

const longitudeLast = { longitudeFirst: false };

/** Whether more pairs are possible only with the longitude first. */
export const longitudeComesFirst = (cells: unknown[]): boolean =>
  areSwapped(
    cells
      .flatMap((cell) => pairsOf(cell, longitudeLast))
      .flatMap((pair) => (typeof pair === 'string' || pair.fixed ? [] : [[pair.latitude, pair.longitude]])),
  );

/** Only numbers and their texts are numbers: an object of a file can have a `valueOf` of its own. */
const numberIn = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;

/**
 * Whether these pairs, latitude before longitude, stand the other way round. Most are possible both ways: those that are not
 * have to agree, and to be too many for slips of the hand.
 */
export function areSwapped(pairs: unknown[][]): boolean {
  const sides = pairs.map(([latitude, longitude]) => sideOf(numberIn(latitude), numberIn(longitude)));
  const count = (wanted: string) => sides.filter((side) => side === wanted).length;
  const swapped = count('swapped');
  if (swapped <= 10 * count('as-it-stands')) return false;
  return 2 * swapped > pairs.length || (swapped >= 5 && 5 * swapped > pairs.length);
}
