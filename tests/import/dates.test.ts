// Dates as files have them. What a cell does not say is not added: a day that is not there is not made up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../geo/dates';
import { addDays, daysBetween } from '../../geo/days';
import { dateOf } from '../../geo/import/dates';
import { dayNumber } from '../../geo/import/day-numbers';
import { edtfDays } from '../../geo/import/edtf-level-1';
import { type DayOrder, dayOrders } from '../../geo/import/mapping';

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** `2020-08-13`, `2020-08-01..2020-08-31 unsure`, with repairs after a plus; or the fault. */
function said(value: unknown, order: DayOrder = 'year-first', serials = false): string {
  const read = dateOf(value, order, serials);
  if (typeof read === 'string') return read;
  const days = read.start === read.end ? dayOf(read.start) : `${dayOf(read.start)}..${dayOf(read.end)}`;
  return [days, ...(read.unsure ? ['unsure'] : []), ...read.repairs.map((repair) => `+${repair}`)].join(' ');
}

describe('a date is read as it stands', () => {
  test.each([
    // the year first
    ['2020-08-13', '2020-08-13'],
    ['2020/08/13', '2020-08-13'],
    ['2020/8/3', '2020-08-03'],
    ['2020.08.13', '2020-08-13'],
    ['20200813', '2020-08-13'],
    // in words
    ['May 26th, 2020', '2020-05-26'],
    ['Tuesday, May 26, 2020', '2020-05-26'],
    ['26 May 2020', '2020-05-26'],
    ['13 августа 2020 г.', '2020-08-13'],
    ['13 жніўня 2020', '2020-08-13'],
    ['5 травня 2020', '2020-05-05'],
    ['1er août 2020', '2020-08-01'],
    ['26. Mai 2020', '2020-05-26'],
    ['26 de mayo de 2020', '2020-05-26'],
    ['Sept. 5, 2020', '2020-09-05'],
    ['15 grudnia 1985', '1985-12-15'],
    ['1º de maio de 2019', '2019-05-01'],
    ['3 Ağustos 2020', '2020-08-03'],
    ['2020年8月13日', '2020-08-13'],
    ['2020년 8월 13일', '2020-08-13'],
    // as a spreadsheet marks text
    ["'2020-08-15", '2020-08-15'],
    ['13-Aug-20', '2020-08-13 +two-digit-year'],
    // several days
    ['2020-08-13/2020-08-14', '2020-08-13..2020-08-14'],
    ['26–28 May 2020', '2020-05-26..2020-05-28'],
    ['30 July – 2 August 2020', '2020-07-30..2020-08-02'],
    ['13.08.2020 - 15.08.2020', '2020-08-13..2020-08-15'],
    ['2020-08-13 to 2020-08-15', '2020-08-13..2020-08-15'],
    ['Dal 13-08-2020 al 15-08-2020', '2020-08-13..2020-08-15'],
    ['13–15.08.2020', '2020-08-13..2020-08-15'],
    ['30.07. - 2.08.2020', '2020-07-30..2020-08-02'],
    // what an encyclopedia puts behind it
    ['May 26, 2020[1][note 2]', '2020-05-26'],
    // as ArcGIS has days in GeoJSON
    ['1597276800000', '2020-08-13 +since-1970'],
    // no day is named: all of them are possible
    ['2020-08', '2020-08-01..2020-08-31 unsure'],
    ['08/2020', '2020-08-01..2020-08-31 unsure'],
    ['2020-8', '2020-08-01..2020-08-31 unsure'],
    ['August 2020', '2020-08-01..2020-08-31 unsure'],
    ['2020', '2020-01-01..2020-12-31 unsure'],
    ['202X', '2020-01-01..2029-12-31 unsure'],
    ['early May 2020', '2020-05-01..2020-05-31 unsure'],
    // the file itself is not sure
    ['2020-08-14~', '2020-08-14 unsure'],
    ['2020-08-14?', '2020-08-14 unsure'],
    // of a note that is not there
    ['2020-08-14*', '2020-08-14 unsure'],
    ['ca. 2020-05-26', '2020-05-26 unsure'],
    ['circa May 26, 2020', '2020-05-26 unsure'],
    ['(Believed to be) 2020-05-30', '2020-05-30 unsure'],
    // a time of day is left out, and moves no day
    ['2020-08-13T00:00:00Z', '2020-08-13'],
    ['2020-08-13T23:30:00-09:00', '2020-08-13 +time-left-out'],
    ['2020-08-13 14:30', '2020-08-13 +time-left-out'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    [new Date('2020-08-13T22:00:00Z'), '2020-08-13'],
    [20200813, '2020-08-13'],
    [20200813n, '2020-08-13'],
    [2020, '2020-01-01..2020-12-31 unsure'],
    [new Date(Number.NaN), 'date-unreadable'],
    [{}, 'date-unreadable'],
    [true, 'date-unreadable'],
    [undefined, 'no-date'],
    [null, 'no-date'],
  ])('%s, which is no text, is %s', (value, expected) => {
    expect(said(value)).toBe(expected);
  });
});

describe('day and month stand in the order of the column', () => {
  test.each<[string, DayOrder, string]>([
    ['03/04/2020', 'day-first', '2020-04-03'],
    ['03/04/2020', 'month-first', '2020-03-04'],
    ['3.4.2020', 'day-first', '2020-04-03'],
    ['3/4/20', 'month-first', '2020-03-04 +two-digit-year'],
    ['5/26/2020 12:00:00 AM', 'month-first', '2020-05-26'],
    // a number above 12 says it by itself
    ['26/05/2020', 'month-first', '2020-05-26 +other-day-order'],
    ['26/05/2020', 'year-first', '2020-05-26'],
    // nothing says it
    ['03/04/2020', 'year-first', 'day-or-month'],
    ['03/04/20', 'year-first', 'day-or-month'],
    // there is nothing to say
    ['05/05/2020', 'year-first', '2020-05-05'],
  ])('%s, %s: %s', (text, order, expected) => {
    expect(said(text, order)).toBe(expected);
  });
});

describe('what is no date is refused with its reason', () => {
  test.each([
    ['', 'no-date'],
    ['  ', 'no-date'],
    ['None', 'no-date'],
    ['N/A', 'no-date'],
    ['nan', 'no-date'],
    ['#VALUE!', 'no-date'],
    ['13.08.2020 - 31.02.2021', 'no-such-day'],
    ['13.08.2020 - 14.08.2020 - 15.08.2020', 'date-unreadable'],
    ['12 June[3]', 'date-unreadable'],
    ['9780000000000', 'date-unreadable'],
    ['Unknown Date', 'date-unknown'],
    ['unknown', 'date-unknown'],
    ['???', 'date-unknown'],
    ['2020-02-31', 'no-such-day'],
    ['2019-02-29', 'no-such-day'],
    ['2020-13-01', 'no-such-day'],
    ['31/02/2020', 'no-such-day'],
    ['February 30, 2020', 'no-such-day'],
    ['2020-08-13/..', 'open-end'],
    ['May 3 and 10, 2020', 'date-unreadable'],
    ['hello', 'date-unreadable'],
    ['in the summer of 2020', 'date-unreadable'],
    ['2020-21', 'date-unreadable'],
    ['9', 'date-unreadable'],
    ['x'.repeat(10_000), 'date-unreadable'],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

test('a number of days is a date only in a column that counts days', () => {
  expect(said('43983')).toBe('date-unreadable');
  expect(said('43983', 'day-first', true)).toBe('2020-06-01 +day-serial');
  expect(said(43983.5, 'day-first', true)).toBe('2020-06-01 +day-serial');
});

test('no text and no value makes it throw, and what it gives is whole days', () => {
  const dateLike = fc.stringMatching(/^[\dX/.~?T: -]{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), dateLike), (value) => {
      for (const order of dayOrders) {
        const read = dateOf(value, order);
        if (typeof read === 'object') expect([read.start, read.end].every(Number.isInteger)).toBe(true);
      }
    }),
    { numRuns: 2000, seed: 5 },
  );
});

describe('every day of the calendar', () => {
  test.each([
    ['1896-01-01', '1904-12-31'],
    ['1996-01-01', '2004-12-31'],
  ])('from %s to %s is itself', (from, to) => {
    const days = daysBetween(from, to);
    expect(days.map((day) => said(day))).toEqual(days);
  });

  test('has the number that Date gives it', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(9999, 12, 31)).toBe(Date.UTC(9999, 11, 31) / 86_400_000);
    expect(dayNumber(999, 1, 1)).toBeNaN();
  });
});

describe('the small grammar of EDTF', () => {
  const year = fc.integer({ min: 1000, max: 9999 }).map(String);
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
  const masked = year.chain((of) => fc.constantFrom(of, of, `${of.slice(0, 3)}X`, `${of.slice(0, 2)}XX`));
  const month = fc.oneof(two(14), fc.constant('XX'));
  const day = fc.oneof(two(32), fc.constantFrom('XX', '1X', '2X'));
  const once = fc.oneof(
    masked,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  );
  const marked = fc.tuple(once, fc.constantFrom('', '', '~', '?', '%')).map((parts) => parts.join(''));
  const interval = fc.tuple(marked, marked).map((ends) => ends.join('/'));

  const byLibrary = (text: string): string => {
    try {
      const { start, end, unsure } = spanOf(text);
      return `${start} ${end} ${unsure}`;
    } catch (error) {
      return /before it begins/.test(String(error)) ? 'backwards' : 'none';
    }
  };
  const byOurs = (text: string): string => {
    const read = edtfDays(text);
    if (typeof read !== 'object') return 'none';
    return read.start > read.end ? 'backwards' : `${dayOf(read.start)} ${dayOf(read.end)} ${read.unsure}`;
  };

  test('agrees with the library that reads our own data', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(`${text}: ${byOurs(text)}`).toBe(`${text}: ${byLibrary(text)}`);
      }),
      { numRuns: 5000, seed: 5 },
    );
  });

  // It refuses some that have days all the same, as 2020-08-15/2020-08.
  test('agrees with it on every interval that it reads', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const expected = byLibrary(text);
        if (expected !== 'none') expect(`${text}: ${byOurs(text)}`).toBe(`${text}: ${expected}`);
      }),
      { numRuns: 5000, seed: 5 },
    );
  });

  test('takes every day of a year', () => {
    for (let day = '2020-01-01'; day < '2021-01-01'; day = addDays(day, 1))
      expect(byOurs(day)).toBe(byLibrary(day));
  });
});
