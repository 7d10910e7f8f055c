// The columns of the timeline with their names. Build time only.
import type { DayNames } from '../../geo/day-names';
import { type Day, dayInWords, rangeInWords } from '../../geo/days';
import { columnsBetween, type TimeColumn } from '../../geo/time-columns';

export type ToldColumn = TimeColumn & {
  /** What stands under it, in two lines; empty where there is no room. */
  names: [string, string];
  /** Which days it has. */
  told: string;
};

/** So many months or years have room for their names; of more, those are named with which a year or a fifth one begins. */
const fewColumns = 12;

export function toldColumns(from: Day, to: Day, names: DayNames): ToldColumn[] {
  const { by, columns } = columnsBetween(from, to);
  const few = columns.length <= fewColumns;
  return columns.map(({ start, end }, index): ToldColumn => {
    const column = { start, end };
    const [year, month] = [start.slice(0, 4), Number(start.slice(5, 7))];
    if (by === 'day') {
      const [weekday, number] = [dayInWords(start, names, 'weekday'), String(Number(start.slice(8)))];
      return { ...column, names: [weekday, number], told: dayInWords(start, names, 'heading') };
    }
    const told = rangeInWords(start, end, names);
    if (by === 'year') return { ...column, names: ['', few || Number(year) % 5 === 0 ? year : ''], told };
    const yearBegins = month === 1 || (few && index === 0);
    const name = few ? (names.shortMonths[month - 1] ?? '') : '';
    return { ...column, names: [name, yearBegins ? year : ''], told };
  });
}
