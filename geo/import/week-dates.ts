// Weeks of ISO 8601: 2020-W33 is the seven days from Monday, 2020-08-10; 2020-W33-4 is the Thursday among them.
import { dayNumber } from './day-numbers';
import type { DateRead } from './edtf-level-1';

const pattern = /^(\d{4})-?W(\d{2})(?:-?(\d))?$/i;

/** A week is any of its days, as a month is; two weeks with a slash between are all days from one to the other. Undefined for other text. */
export function weekDays(text: string): DateRead | 'no-such-day' | undefined {
  const [first, last = first, more] = text.split('/');
  if (more !== undefined) return;
  const [start, end] = [one(first), one(last)];
  if (typeof start !== 'object' || typeof end !== 'object') return start && end && 'no-such-day';
  return { ...start, end: end.end, unsure: start.unsure || end.unsure };
}

function one(text = ''): DateRead | 'no-such-day' | undefined {
  const [, year, week, day] = pattern.exec(text) ?? [];
  if (!year || !week) return;
  // The first week is the one that has January 4. Days are counted from a Thursday.
  const fourth = dayNumber(Number(year), 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (Number(week) - 1);
  const isOfYear = week !== '00' && monday + 3 <= dayNumber(Number(year), 12, 31);
  if (!isOfYear || day === '0' || Number(day ?? 1) > 7) return 'no-such-day';
  if (day === undefined) return { start: monday, end: monday + 6, unsure: true, repairs: [] };
  const itself = monday + Number(day) - 1;
  return { start: itself, end: itself, unsure: false, repairs: [] };
}
