import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsIn, eventsNear, mostNear } from '../../../app/_map/points/at';
import { choiceOf } from '../../../geo/many/choice';
import { anyChoosing, chosenOneByOne, manyEvents, manyOf } from '../../geo/many/made-up';

const frame = { zoom: 1, left: 30, top: 10, width: 400, height: 400, ratio: 1 };
const stepsInPixel = 2 ** 32 / 512;

describe('a pointer on the map', () => {
  test('finds what looking at each event finds: the nearest first, equally near ones by day', () => {
    const anySpot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      reach: fc.integer({ min: 1, max: 150 }),
    });
    fc.assert(
      fc.property(manyEvents, anyChoosing, anySpot, (events, choosing, spot) => {
        const oneByOne = chosenOneByOne(events, choosing)
          .map((at) => ({
            index: at,
            distance: Math.hypot(
              (events.x[at] ?? 0) - (spot.x + frame.left) * stepsInPixel,
              (events.y[at] ?? 0) - (spot.y + frame.top) * stepsInPixel,
            ),
          }))
          .filter(({ distance }) => distance <= spot.reach * stepsInPixel)
          .sort((a, b) => a.distance - b.distance)
          .slice(0, mostNear);
        expect(eventsNear(events, choiceOf(events, choosing), frame, spot)).toEqual(
          oneByOne.map(({ index }) => index),
        );
      }),
    );
  });

  test('on a crowd of events at one position finds the earliest of them', () => {
    const events = manyOf(
      Array.from({ length: 500 }, (_, at) => ({
        start: 500 - at,
        length: 0,
        x: 2 ** 31,
        y: 2 ** 31,
        action: 0,
        flags: 0,
      })),
    );
    const found = eventsNear(events, choiceOf(events, {}), frame, { x: 226, y: 246, reach: 5 });
    expect(found).toEqual(Array.from({ length: mostNear }, (_, at) => at));
  });
});

test('a group that cannot be divided names all of its events, the earliest first', () => {
  const corner = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(manyEvents, anyChoosing, corner, corner, corner, corner, (events, choosing, a, b, c, d) => {
      const box = {
        west: Math.min(a, b),
        east: Math.max(a, b),
        north: Math.min(c, d),
        south: Math.max(c, d),
      };
      const oneByOne = chosenOneByOne(events, choosing).filter((at) => {
        const [x, y] = [events.x[at] ?? 0, events.y[at] ?? 0];
        return x >= box.west && x <= box.east && y >= box.north && y <= box.south;
      });
      expect(eventsIn(events, choiceOf(events, choosing), box)).toEqual(oneByOne);
    }),
  );
});
