// Where the numbers of groups stand: near the middle of their events, and none on another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Frame, stepsIn } from '../../../app/_map/points/frame';
import { groupsIn, type PointGroup } from '../../../app/_map/points/groups';
import { choiceOf } from '../../../geo/many/choice';
import { anyChoosing, chosenOneByOne, manyEvents, manyOf, oneEvent } from '../../geo/many/made-up';

const anyFrame: fc.Arbitrary<Frame> = fc.record({
  zoom: fc.constantFrom(0, 0.4, 1, 1.5, 2, 3, 3.25),
  left: fc.integer({ min: -200, max: 1500 }),
  top: fc.integer({ min: -200, max: 1500 }),
  width: fc.integer({ min: 300, max: 1280 }),
  height: fc.integer({ min: 300, max: 800 }),
  ratio: fc.constant(1),
});

const town = fc.nat(31).map((cells) => cells * 2 ** 27);
const off = fc.integer({ min: -3, max: 2 });

/** Some around few points on edges of cells, as towns have them. */
const inTowns = fc
  .tuple(
    fc.array(fc.tuple(town, town), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(oneEvent, fc.nat(3), off, off), { maxLength: 30 }),
  )
  .map(([towns, events]) =>
    manyOf(
      events.map(([event, at, right, down]) => {
        const [x = 0, y = 0] = towns[at % towns.length] ?? [];
        return { ...event, x: near(x, right), y: near(y, down) };
      }),
    ),
  );
const near = (middle: number, steps: number) => Math.max(0, middle + steps * 2 ** 25);

/** In pixels of the style sheet. */
const across = ({ count }: PointGroup) => (count < 1000 ? 46 : 64);
const ringsOf = (groups: PointGroup[]) => groups.filter(({ count }) => count > 1);

const overlapping = (groups: PointGroup[], frame: Frame): string[] => {
  const steps = stepsIn(frame);
  return ringsOf(groups).flatMap((one, at, rings) =>
    rings
      .slice(at + 1)
      .filter((other) => {
        const right = Math.abs(one.x - other.x) / steps;
        const down = Math.abs(one.y - other.y) / steps;
        return right < (across(one) + across(other)) / 2 - 0.01 && down < 39.99;
      })
      .map((other) => `${one.id} and ${other.id}`),
  );
};

test('no ring covers the number of another', () => {
  fc.assert(
    fc.property(fc.oneof(manyEvents, inTowns), anyFrame, (events, frame) => {
      expect(overlapping(groupsIn(events, choiceOf(events, {}), frame), frame)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('nor do numbers of thousands, on both sides of an edge between cells', () => {
  const edge = 2 ** 31;
  const townAt = (x: number) =>
    Array.from({ length: 1500 }, () => ({ start: 0, length: 0, x, y: edge, action: 0, flags: 0 }));
  const events = manyOf([edge - 1, edge, edge + 2 ** 30 + 2 ** 29].flatMap(townAt));
  const frame = { zoom: 1, left: 0, top: 0, width: 512, height: 512, ratio: 1 };
  const groups = groupsIn(events, choiceOf(events, {}), frame);
  expect(groups.map(({ count }) => count)).toEqual([1500, 1500, 1500]);
  expect(overlapping(groups, frame)).toEqual([]);
  expect(groups.at(-1)?.x, 'what stands alone is not moved').toBe(edge + 2 ** 30 + 2 ** 29);
});

test('each event of the frame is in exactly one group, and a single one stands where it is', () => {
  fc.assert(
    fc.property(fc.oneof(manyEvents, inTowns), anyChoosing, anyFrame, (events, choosing, frame) => {
      const groups = groupsIn(events, choiceOf(events, choosing), frame);
      const steps = stepsIn(frame);
      for (const at of chosenOneByOne(events, choosing)) {
        const [x, y] = [events.x[at] ?? 0, events.y[at] ?? 0];
        const within = groups.filter(
          ({ box }) => x >= box.west && x <= box.east && y >= box.north && y <= box.south,
        );
        const [right, down] = [x / steps - frame.left, y / steps - frame.top];
        const seen = right >= 0 && right < frame.width && down >= 0 && down < frame.height;
        expect(within.length).toBeLessThanOrEqual(1);
        expect(within.length).toBeGreaterThanOrEqual(seen ? 1 : 0);
        if (within[0]?.count === 1) expect([within[0].x, within[0].y]).toEqual([x, y]);
      }
    }),
  );
});

test('a ring stands at most half its width away from the middle of its events', () => {
  fc.assert(
    fc.property(inTowns, anyFrame, (events, frame) => {
      const steps = stepsIn(frame);
      for (const { box, x, y } of groupsIn(events, choiceOf(events, {}), frame)) {
        const within = Array.from(events.x, (eventX, at) => ({ x: eventX, y: events.y[at] ?? 0 })).filter(
          (event) =>
            event.x >= box.west && event.x <= box.east && event.y >= box.north && event.y <= box.south,
        );
        const middle = (of: 'x' | 'y') => within.reduce((sum, event) => sum + event[of], 0) / within.length;
        expect(Math.abs(middle('x') - x) / steps).toBeLessThan(23.01);
        expect(Math.abs(middle('y') - y) / steps).toBeLessThan(20.01);
      }
    }),
  );
});
