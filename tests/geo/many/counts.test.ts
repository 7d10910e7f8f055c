import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bin, binsOf, countsBy } from '../../../geo/many/counts';
import { anyChoosing, chosenOneByOne, manyEvents, manyOf } from './made-up';

const dayOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const bins = ['day', 'week', 'month', 'year'] as const satisfies Bin[];

describe('the bins of a timeline', () => {
  test.each([
    ['day', '2020-02-28', '2020-03-01', ['2020-02-28', '2020-02-29', '2020-03-01', '2020-03-02']],
    // A Wednesday until the Tuesday after.
    ['week', '2020-08-12', '2020-08-18', ['2020-08-10', '2020-08-17', '2020-08-24']],
    ['month', '2019-12-31', '2020-02-01', ['2019-12-01', '2020-01-01', '2020-02-01', '2020-03-01']],
    ['year', '1969-07-01', '1970-01-01', ['1969-01-01', '1970-01-01', '1971-01-01']],
    ['year', '0098-05-01', '0099-05-01', ['0098-01-01', '0099-01-01', '0100-01-01']],
  ] as const)('by %s from %s to %s', (bin, first, last, begins) => {
    expect([...binsOf(dayOf(first), dayOf(last), bin)].map(isoOf)).toEqual(begins);
  });

  test('follow each other, and hold each day between the first and the last once', () => {
    const day = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(day, fc.nat(3000), fc.constantFrom(...bins), (first, length, bin) => {
        const begins = [...binsOf(first, first + length, bin)];
        expect(begins).toEqual([...new Set(begins)].sort((a, b) => a - b));
        expect(begins[0]).toBeLessThanOrEqual(first);
        expect(begins[1]).toBeGreaterThan(first);
        expect(begins.at(-2)).toBeLessThanOrEqual(first + length);
        expect(begins.at(-1)).toBeGreaterThan(first + length);
      }),
    );
  });
});

describe('the counts of a timeline', () => {
  test('say of each bin how many events a choice of just its days would keep', () => {
    const first = fc.integer({ min: -450, max: 450 });
    fc.assert(
      fc.property(
        manyEvents,
        anyChoosing,
        first,
        fc.nat(400),
        fc.constantFrom(...bins),
        (events, choosing, from, length, bin) => {
          const begins = binsOf(from, from + length, bin);
          const { all, chosen } = countsBy(events, begins, choosing);
          const daysOf = (at: number) => ({ from: begins[at] ?? 0, to: (begins[at + 1] ?? 0) - 1 });
          const alsoIn = new Set(chosenOneByOne(events, choosing));
          const expected = [...all].map((_, at) => chosenOneByOne(events, daysOf(at)));
          expect([...all]).toEqual(expected.map((kept) => kept.length));
          expect([...chosen]).toEqual(expected.map((kept) => kept.filter((one) => alsoIn.has(one)).length));
        },
      ),
    );
  });

  test('a strike of three days is counted on each of them', () => {
    const events = manyOf([{ start: 10, length: 2, x: 0, y: 0, action: 0, flags: 0 }]);
    expect([...countsBy(events, binsOf(9, 13, 'day'), {}).all]).toEqual([0, 1, 1, 1, 0]);
  });
});
