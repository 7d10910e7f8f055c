// Weeks of ISO 8601 as dates.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from '../../geo/import/dates';
import { dayNumber } from '../../geo/import/day-numbers';

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** `2020-08-13`, `2020-08-10..2020-08-16 unsure`, with repairs after a plus; or the fault. */
function said(text: string): string {
  const read = dateOf(text, 'year-first');
  if (typeof read === 'string') return read;
  const days = read.start === read.end ? dayOf(read.start) : `${dayOf(read.start)}..${dayOf(read.end)}`;
  return [days, ...(read.unsure ? ['unsure'] : []), ...read.repairs.map((repair) => `+${repair}`)].join(' ');
}

test.each([
  ['2020-W33', '2020-08-10..2020-08-16 unsure'],
  ['2020W33', '2020-08-10..2020-08-16 unsure'],
  ['2020-W33/2020-W35', '2020-08-10..2020-08-30 unsure'],
  ['2020-W33 – 2020-W35', '2020-08-10..2020-08-30 unsure'],
  // a day of a week is a day
  ['2020-W33-4', '2020-08-13'],
  ['2020w334', '2020-08-13'],
  ['2020-W33-4T14:30', '2020-08-13 +time-left-out'],
  ['2020-W33-4/2020-W33-5', '2020-08-13..2020-08-14'],
  // weeks at the ends of a year
  ['2020-W01-1', '2019-12-30'],
  ['2020-W53-7', '2021-01-03'],
  ['1969-W01', '1968-12-30..1969-01-05 unsure'],
  // no week
  ['2020-W00', 'no-such-day'],
  ['2020-W54', 'no-such-day'],
  ['2021-W53', 'no-such-day'],
  ['2020-W33-8', 'no-such-day'],
  ['2020-W33/2020-W54', 'no-such-day'],
])('%s is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('each day has its week, and its week has it', () => {
  const days = fc.integer({ min: dayNumber(1000, 1, 8), max: dayNumber(9998, 12, 20) });
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * 86_400_000);
      const weekday = date.getUTCDay() || 7;
      // ISO 8601: a week is of the year that its Thursday is of.
      const thursday = new Date((day + 4 - weekday) * 86_400_000);
      const ofYear = Math.floor(
        (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000,
      );
      const week = `${thursday.getUTCFullYear()}-W${String(Math.floor(ofYear / 7) + 1).padStart(2, '0')}`;
      expect(dateOf(`${week}-${weekday}`, 'year-first')).toMatchObject({
        start: day,
        end: day,
        unsure: false,
      });
      const monday = day - weekday + 1;
      expect(dateOf(week, 'year-first')).toMatchObject({ start: monday, end: monday + 6, unsure: true });
    }),
  );
});
