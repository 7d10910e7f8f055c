import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, stepsIn } from '../../../app/_map/points/frame';
import { groupsIn, mostGroups } from '../../../app/_map/points/groups';
import { choiceOf } from '../../../geo/many/choice';
import { anyChoosing, chosenOneByOne, manyEvents, manyOf } from '../../geo/many/made-up';

const anyFrame: fc.Arbitrary<Frame> = fc.record({
  zoom: fc.constantFrom(0, 0.25, 1, 1.5, 2, 3),
  left: fc.integer({ min: -200, max: 1500 }),
  top: fc.integer({ min: -200, max: 1500 }),
  width: fc.integer({ min: 1, max: 1280 }),
  height: fc.integer({ min: 1, max: 800 }),
  ratio: fc.constant(1),
});

const cellOf = (id: string) => {
  const [size = 0, column = 0, row = 0] = id.split('/').map(Number);
  return { size, west: column * size, north: row * size };
};

describe('groups of many events', () => {
  test('each holds exactly the chosen events of its cell of the world: their number, edges and days', () => {
    fc.assert(
      fc.property(manyEvents, anyChoosing, anyFrame, (events, choosing, frame) => {
        const chosen = chosenOneByOne(events, choosing);
        for (const group of groupsIn(events, choiceOf(events, choosing), frame)) {
          const { size, west, north } = cellOf(group.id);
          const within = chosen.filter(
            (at) =>
              Math.floor(((events.x[at] ?? 0) - west) / size) === 0 &&
              Math.floor(((events.y[at] ?? 0) - north) / size) === 0,
          );
          const xs = within.map((at) => events.x[at] ?? 0);
          const ys = within.map((at) => events.y[at] ?? 0);
          expect(group.count).toBe(within.length);
          expect(group.box).toEqual({
            west: Math.min(...xs),
            north: Math.min(...ys),
            east: Math.max(...xs),
            south: Math.max(...ys),
          });
          expect(group.firstDay).toBe(Math.min(...within.map((at) => events.start[at] ?? 0)));
          expect(group.lastDay).toBe(Math.max(...within.map((at) => events.end[at] ?? 0)));
        }
      }),
    );
  });

  test('every chosen event in the frame is in one of them', () => {
    fc.assert(
      fc.property(manyEvents, anyChoosing, anyFrame, (events, choosing, frame) => {
        const groups = groupsIn(events, choiceOf(events, choosing), frame);
        const steps = stepsIn(frame);
        const inFrame = chosenOneByOne(events, choosing).filter((at) => {
          const [x, y] = [(events.x[at] ?? 0) / steps - frame.left, (events.y[at] ?? 0) / steps - frame.top];
          return x >= 0 && x < frame.width && y >= 0 && y < frame.height;
        });
        const grouped = inFrame.filter((at) =>
          groups.some(({ box }) => {
            const [x, y] = [events.x[at] ?? 0, events.y[at] ?? 0];
            return x >= box.west && x <= box.east && y >= box.north && y <= box.south;
          }),
        );
        expect(grouped).toEqual(inFrame);
        expect(groups.length).toBeLessThanOrEqual(mostGroups);
      }),
    );
  });

  test('when all of the world is in the frame, their numbers add up to all that is chosen', () => {
    const world = { zoom: 1, left: 0, top: 0, width: 512, height: 512, ratio: 1 };
    fc.assert(
      fc.property(manyEvents, anyChoosing, (events, choosing) => {
        const groups = groupsIn(events, choiceOf(events, choosing), world);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(
          chosenOneByOne(events, choosing).length,
        );
      }),
    );
  });

  // One event in each cell of 64 pixels at zoom 5.
  const everywhere = manyOf(
    Array.from({ length: 128 * 128 }, (_, at) => ({
      start: 0,
      length: 0,
      x: (at % 128) * 2 ** 25 + 2 ** 24,
      y: Math.floor(at / 128) * 2 ** 25 + 2 ** 24,
      action: 0,
      flags: 0,
    })),
  );
  const choice = choiceOf(everywhere, {});

  test.each([
    ['a phone', 360, 640],
    ['a window', 1280, 800],
    ['a very large screen', 3840, 2160],
  ])('on %s there are never more than can be heard to the end', (_where, width, height) => {
    const frame = { zoom: 5, left: 1000, top: 1000, width, height, ratio: 1 };
    const groups = groupsIn(everywhere, choice, frame);
    expect(groups.length).toBeLessThanOrEqual(mostGroups);
    expect(groups.length).toBeGreaterThan(mostGroups / 10);
  });

  test('while the map is moved a group stays the same, with the same events', () => {
    const frame = { zoom: 5, left: 1024, top: 1024, width: 1280, height: 800, ratio: 1 };
    const before = new Map(groupsIn(everywhere, choice, frame).map((group) => [group.id, group]));
    for (const left of [1034, 1100, 1280, 1536]) {
      const after = groupsIn(everywhere, choice, { ...frame, left });
      const stayed = after.filter(({ id }) => before.has(id));
      expect(stayed.length).toBeGreaterThan(after.length / 3);
      expect(stayed).toEqual(stayed.map(({ id }) => before.get(id)));
    }
  });

  test('the cells of a zoom fit into those of the zoom before', () => {
    const frame = { zoom: 5, left: 1024, top: 1024, width: 256, height: 256, ratio: 1 };
    const nearer = { ...frame, zoom: 6, left: 2048, top: 2048 };
    const cells = groupsIn(everywhere, choice, frame).map(({ id }) => cellOf(id));
    for (const { id } of groupsIn(everywhere, choice, nearer)) {
      const { west, north, size } = cellOf(id);
      const around = cells.filter(
        (cell) =>
          west >= cell.west &&
          west + size <= cell.west + cell.size &&
          north >= cell.north &&
          north + size <= cell.north + cell.size,
      );
      expect(around.length).toBe(1);
    }
  });
});
