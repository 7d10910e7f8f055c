// Days are text: they know no clock and no zone, and so cannot shift.
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNames } from '../../geo/day-names';
import { addDays, dayInWords, daysBetween, isDay, rangeInWords } from '../../geo/days';

const day = fc
  .integer({ min: Date.UTC(1, 0, 1) / 86_400_000, max: Date.UTC(9000, 0, 1) / 86_400_000 })
  .map((count) => addDays('1970-01-01', count));
const count = fc.integer({ min: -400_000, max: 300_000 });

describe('a day of the calendar', () => {
  test.each(['2020-08-13', '2020-02-29', '2000-02-29', '2020-12-31', '1917-11-07', '0999-01-01'])(
    '%s is one',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2020-02-30',
    '2020-02-31',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-08-00',
    '2020-08-32',
    '2020-8-9',
    '2020-08',
    '2020-08-13T00:00',
    '2020-08-13~',
    ' 2020-08-13',
    '2020-08-13\n',
    '13-08-2020',
    '+02020-08-13',
    '-020-08-13',
    '２０２０-08-13',
    '',
    'today',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('no text makes the question throw', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isDay(text) === 'boolean'));
  });
});

describe('days that follow each other', () => {
  test.each([
    ['2020-08-13', 1, '2020-08-14'],
    ['2020-08-31', 1, '2020-09-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2020-08-13', 0, '2020-08-13'],
    ['2020-03-28', 2, '2020-03-30'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
  });

  test('going there and back again is where one was', () => {
    fc.assert(fc.property(day, count, (from, n) => addDays(addDays(from, n), -n) === from));
  });

  test('two walks are one long walk, and every stop is a day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 9000 }), (from, a, b) => {
        expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
        expect(isDay(addDays(from, a))).toBe(true);
      }),
    );
  });

  test('a later day is the greater text', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 9000 }), (from, n) => addDays(from, n) > from));
  });
});

describe('the days from one to another', () => {
  test.each([
    ['2020-08-13', '2020-08-13', ['2020-08-13']],
    ['2020-08-30', '2020-09-01', ['2020-08-30', '2020-08-31', '2020-09-01']],
    ['2020-08-14', '2020-08-13', []],
  ])('%s to %s: both ends, in order', (from, to, days) => {
    expect(daysBetween(from, to)).toEqual(days);
  });

  test('there is one more of them than steps between, each a step after the one before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (from, steps) => {
        const days = daysBetween(from, addDays(from, steps));
        expect(days).toHaveLength(steps + 1);
        expect(days.slice(1)).toEqual(days.slice(0, -1).map((each) => addDays(each, 1)));
      }),
    );
  });
});

describe('a day in words', () => {
  test.each([
    ['full', 'Thursday, 13 August 2020'],
    ['plain', '13 August 2020'],
    ['heading', 'Thursday, 13 August'],
    ['short', '13 Aug'],
    ['month', 'August 2020'],
  ] as const)('%s: “%s”', (style, words) => {
    expect(dayInWords('2020-08-13', dayNames.en, style)).toBe(words);
  });

  test.each([
    ['2020-08-13', '2020-08-13', '13 August 2020'],
    ['2020-08-09', '2020-08-17', '9–17 August 2020'],
    ['2020-07-30', '2020-08-02', '30 July – 2 August 2020'],
    ['2020-12-30', '2021-01-02', '30 December 2020 – 2 January 2021'],
    ['2019-08-13', '2020-08-13', '13 August 2019 – 13 August 2020'],
  ])('%s to %s: “%s”', (from, to, words) => {
    expect(rangeInWords(from, to, dayNames.en)).toBe(words);
  });
});

// A process reads TZ when it makes its first Date, so each zone gets a process of its own.
describe('days never shift', () => {
  const inZone = (TZ: string): { clock: number; told: unknown } => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/geo/in-zone.mts'], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const utc = inZone('UTC');

  test.each([
    ['Europe/Minsk', 3],
    ['Pacific/Auckland', 12],
    ['Pacific/Kiritimati', 14],
    ['Pacific/Apia', 13],
    ['America/Los_Angeles', 17],
    ['America/St_Johns', 21],
  ])('in %s, where the clock shows %i h at midnight UTC, they are the same', (zone, hours) => {
    const { clock, told } = inZone(zone);
    expect(clock).toBe(hours);
    expect(told).toEqual(utc.told);
  });
});
