// The days and intervals of EDTF level 0 and 1 (ISO 8601-2), small and quick enough for a million rows in a browser.
// The grammar for our own data is a library's, in geo/dates.ts, which is never sent to a browser; a test holds the two together.
import { dayNumber, daysIn } from './day-numbers';
import type { DateFault, Repair } from './reasons';

/**
 * The days that a date can mean, since 1970-01-01; `end` is the earlier one only where the text says so.
 * `unsure`: it is not known which of them it was. `repairs`: what was mended to read it.
 */
export type DateRead = { start: number; end: number; unsure: boolean; repairs: readonly Repair[] };

const onePattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|\dX|XX))?)?([~?%])?$/;

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
  const found = onePattern.exec(text);
  if (!found) return;
  const [, year = '', month, day, doubt] = found;
  const [from, to] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  // A digit that is not known leaves nothing after it known, in level 1.
  if (year.includes('X') && month) return;
  if (month === 'XX' && day && day !== 'XX') return;
  if (!month || month === 'XX') return days(dayNumber(from, 1, 1), dayNumber(to, 12, 31), true);
  const inMonth = Number(month);
  // 21 to 24 are seasons, which have no first day.
  if (inMonth > 20) return;
  if (!day || day === 'XX')
    return days(dayNumber(from, inMonth, 1), dayNumber(from, inMonth, daysIn(from, inMonth)), true);
  if (day.endsWith('X')) {
    const tens = Number(day[0]) * 10;
    const last = Math.min(tens + 9, daysIn(from, inMonth));
    return days(dayNumber(from, inMonth, tens || 1), dayNumber(from, inMonth, last), true);
  }
  const exact = dayNumber(from, inMonth, Number(day));
  return days(exact, exact, doubt !== undefined);
}

const days = (start: number, end: number, unsure: boolean): DateRead | 'no-such-day' =>
  start <= end ? { start, end, unsure, repairs: [] } : 'no-such-day';
