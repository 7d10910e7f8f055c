// The days and intervals of EDTF level 0 and 1 (ISO 8601-2), small and quick enough for a million rows in a browser.
// The grammar for our own data is a library's, in geo/dates.ts, which is never sent to a browser; a test holds the two together.
import { dayNumber, daysIn } from './day-numbers';
import type { DateFault, Repair } from './reasons';

/**
 * The days that a date can mean, since 1970-01-01; `end` is the earlier one only where the text says so.
 * `unsure`: it is not known which of them it was. `repairs`: what was mended to read it.
 */
export type DateRead = { start: number; end: number; unsure: boolean; repairs: readonly Repair[] };

const known = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
/** In level 1, nothing after a digit that is not known is known. */
const maskedYears = /^(\d{3}X|\d{2}XX|\d{4}(?=-))(?:-XX){0,2}$/;
const maskedDays = /^(\d{4})-(\d{2})-(?:(\d)X|XX)$/;

/** Undefined for what is not of this grammar. */
export function edtfDays(text: string): DateRead | DateFault | undefined {
  const [first, last, more] = text.split('/');
  if (first === undefined || more !== undefined) return;
  const start = one(first);
  if (last === undefined || typeof start === 'string') return start;
  if (start && (last === '' || last === '..')) return 'open-end';
  const end = one(last);
  if (end && typeof end === 'object' && (first === '' || first === '..')) return 'open-end';
  if (!start || !end || typeof end === 'string') return end && typeof end === 'string' ? end : undefined;
  return { ...start, end: end.end, unsure: start.unsure || end.unsure };
}

function one(text: string): DateRead | 'no-such-day' | undefined {
  const [, year, month, day, doubt] = known.exec(text) ?? [];
  if (year && month && day) {
    const exact = dayNumber(Number(year), Number(month), Number(day));
    return days(exact, exact, doubt !== undefined);
  }
  if (year && month) return inMonth(Number(year), Number(month), 1, 31);
  const [, someYear = year] = maskedYears.exec(text) ?? [];
  if (someYear) {
    const [from, to] = ['0', '9'].map((digit) => Number(someYear.replaceAll('X', digit)));
    return days(dayNumber(from ?? 0, 1, 1), dayNumber(to ?? 0, 12, 31), true);
  }
  const [, itsYear, itsMonth, tens] = maskedDays.exec(text) ?? [];
  if (itsYear && tens)
    return inMonth(Number(itsYear), Number(itsMonth), Number(tens) * 10 || 1, Number(tens) * 10 + 9);
  return itsYear ? inMonth(Number(itsYear), Number(itsMonth), 1, 31) : undefined;
}

function inMonth(
  year: number,
  month: number,
  first: number,
  last: number,
): DateRead | 'no-such-day' | undefined {
  // 21 to 24 are seasons, which have no first day.
  if (month > 20) return;
  return days(
    dayNumber(year, month, first),
    dayNumber(year, month, Math.min(last, daysIn(year, month))),
    true,
  );
}

const days = (start: number, end: number, unsure: boolean): DateRead | 'no-such-day' =>
  start <= end ? { start, end, unsure, repairs: [] } : 'no-such-day';
