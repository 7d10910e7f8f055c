import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceOf, keeps } from '../../../geo/many/choice';
import { anyChoosing, chosenOneByOne, manyEvents, manyOf } from './made-up';

const kept = (events: ReturnType<typeof manyOf>, choosing: Parameters<typeof choiceOf>[1]) => {
  const choice = choiceOf(events, choosing);
  return Array.from({ length: choice.high - choice.low }, (_, step) => choice.low + step).filter((index) =>
    keeps(choice, events, index),
  );
};

const at = { x: 0, y: 0, action: 0, flags: 0 };

describe('a choice among many events', () => {
  test('keeps exactly what overlaps the days and has a chosen action', () => {
    fc.assert(
      fc.property(manyEvents, anyChoosing, (events, choosing) => {
        expect(kept(events, choosing)).toEqual(chosenOneByOne(events, choosing));
      }),
    );
  });

  test.each([
    ['an event that began before and lasts into the days', { from: 15, to: 20 }, [0, 2]],
    ['an event on the first day', { from: 20, to: 25 }, [0, 2]],
    ['an event on the last day', { from: 0, to: 10 }, [0, 1]],
    ['all where no end is given', {}, [0, 1, 2]],
    ['nothing of a day between them', { from: 36, to: 40 }, []],
  ])('keeps %s', (_what, days, expected) => {
    const events = manyOf([
      { ...at, start: 5, length: 30 },
      { ...at, start: 10, length: 0 },
      { ...at, start: 20, length: 0 },
    ]);
    expect(kept(events, days)).toEqual(expected);
  });

  test('of days after all events nothing has to be looked at', () => {
    const events = manyOf([{ ...at, start: 5, length: 2 }]);
    const { low, high } = choiceOf(events, { from: 100 });
    expect(high - low).toBe(0);
  });

  test('of one day among short events only its neighbours are looked at', () => {
    const events = manyOf(Array.from({ length: 1000 }, (_, start) => ({ ...at, start, length: 2 })));
    const { low, high } = choiceOf(events, { from: 500, to: 500 });
    expect(high - low).toBe(3);
  });
});
