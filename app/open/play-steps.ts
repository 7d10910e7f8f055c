// What Play shows one after the other: the columns, and where some days are chosen that are no column, what lies in them.
import type { Day } from '../../geo/days';
import { columnsBetween, type TimeColumn } from '../../geo/time-columns';

export const isStep =
  ({ start, end }: TimeColumn) =>
  (column: TimeColumn): boolean =>
    column.start === start && column.end === end;

/** `columns`: of the whole file. */
export function stepsWithin(columns: TimeColumn[], first: Day, last: Day): TimeColumn[] {
  if (columns.some(isStep({ start: first, end: last }))) return columns;
  const inside = columns
    .filter(({ start, end }) => end >= first && start <= last)
    .map(({ start, end }) => ({ start: start < first ? first : start, end: end > last ? last : end }));
  const [opening, closing] = [inside[0]?.start, inside.at(-1)?.end];
  // A link may name days that the file does not have.
  if (!opening || !closing || opening > closing) return columns;
  return inside.length > 2 ? inside : columnsBetween(opening, closing).columns;
}
