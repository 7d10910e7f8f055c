// Which stretches of time a timeline has a column for: days, and where these are too many, months or years.
import { type Day, daysBetween } from './days';

/** Both days are included. */
export type TimeColumn = { start: Day; end: Day };

/** More columns are too narrow for their names, on a phone sooner than here. */
const most = { days: 45, months: 48 };

/** From the day `from` to the day `to`, without a gap. The first and the last may be parts of a month or a year. */
export function columnsBetween(from: Day, to: Day): { by: 'day' | 'month' | 'year'; columns: TimeColumn[] } {
  const days = daysBetween(from, to);
  if (days.length <= most.days) return { by: 'day', columns: joined(days, 10) };
  const months = joined(days, 7);
  if (months.length <= most.months) return { by: 'month', columns: months };
  return { by: 'year', columns: joined(days, 4) };
}

/** Days whose ISO texts begin with the same characters are one column. */
function joined(days: readonly Day[], length: number): TimeColumn[] {
  const columns: TimeColumn[] = [];
  for (const day of days) {
    const last = columns.at(-1);
    if (last && last.start.slice(0, length) === day.slice(0, length)) last.end = day;
    else columns.push({ start: day, end: day });
  }
  return columns;
}
