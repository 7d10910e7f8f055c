// Dates in numbers alone: 26.05.2020, 5/26/2020, 2020/5/26, 20200526, 05/2020. Which is the day and which the month is
// what the column says; a number above 12 says it by itself.
import { dayNumber, daysIn } from './day-numbers';
import type { DateRead } from './edtf-level-1';
import type { DayOrder } from './mapping';
import type { DateFault, Repair } from './reasons';

/** As in Chinese, Japanese and Korean. */
const eastern = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号])?$/;

const pattern = /^(\d{1,4})\s*([./\-\s])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/;

/** The three numbers of such a date, as they stand. Undefined for other text. */
export function threeNumbers(text: string): [string, string, string] | undefined {
  const [, first, , second, third] = pattern.exec(text) ?? [];
  if (first === undefined || second === undefined || third === undefined) return;
  return [first, second, third];
}

/** Undefined for what is not in numbers alone. */
export function numericDays(text: string, order: DayOrder): DateRead | DateFault | undefined {
  const parts = threeNumbers(text);
  if (parts) return ofThree(parts, order);
  if (/^\d{8}$/.test(text)) return oneDay(+text.slice(0, 4), +text.slice(4, 6), +text.slice(6));
  const [, year, ofYear, day] = eastern.exec(text) ?? [];
  if (year && ofYear) return day ? oneDay(+year, +ofYear, +day) : wholeMonth(+year, +ofYear);
  const month = /^(?:(\d{4})(?:\s*[./]\s*|-(?=\d$))(\d{1,2})|(\d{1,2})\s*[./-]\s*(\d{4}))\.?$/.exec(text);
  if (month) return wholeMonth(Number(month[1] ?? month[4]), Number(month[2] ?? month[3]));
}

function ofThree([first, second, third]: [string, string, string], order: DayOrder): DateRead | DateFault {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4 && third.length <= 2) return oneDay(a, b, c);
  if (first.length > 2 || third.length === 3 || third.length === 1) return 'date-unreadable';
  const repairs: Repair[] = third.length === 2 ? ['two-digit-year'] : [];
  const year = third.length === 4 ? c : c + (c < 50 ? 2000 : 1900);
  const [dayFirst, monthFirst] = [dayNumber(year, b, a), dayNumber(year, a, b)];
  if (order === 'year-first') {
    if (third.length === 2) return 'day-or-month';
    if (!Number.isNaN(dayFirst + monthFirst) && dayFirst !== monthFirst) return 'day-or-month';
    return sure(Number.isNaN(dayFirst) ? monthFirst : dayFirst, repairs);
  }
  const [asSaid, otherwise] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (!Number.isNaN(asSaid) || Number.isNaN(otherwise)) return sure(asSaid, repairs);
  return sure(otherwise, ['other-day-order', ...repairs]);
}

const sure = (day: number, repairs: readonly Repair[]): DateRead | DateFault =>
  Number.isNaN(day) ? 'no-such-day' : { start: day, end: day, unsure: false, repairs };

/** A day by its three numbers. */
export const oneDay = (year: number, month: number, day: number) => sure(dayNumber(year, month, day), []);

/** Any day of a month: it is not known which. */
export function wholeMonth(year: number, month: number): DateRead | DateFault {
  const start = dayNumber(year, month, 1);
  if (Number.isNaN(start)) return 'no-such-day';
  return { start, end: start + daysIn(year, month) - 1, unsure: true, repairs: [] };
}
