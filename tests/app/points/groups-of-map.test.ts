import type { Map as LeafletMap } from 'leaflet';
import { beforeAll, expect, test } from 'vitest';
import type { PointGroup } from '../../../app/_map/points/groups';
import { groupsOf } from '../../../app/_map/points/groups-of-map';
import type { PointsDrawing } from '../../../app/_map/points/messages';
import type { Choosing } from '../../../geo/many/choice';

beforeAll(() => void Object.assign(globalThis, { devicePixelRatio: 1 }));

/** What of Leaflet says which frame a map shows. */
const point = (x: number, y: number): unknown => ({
  x,
  y,
  floor: () => point(x, y),
});
const map = {
  getSize: () => point(100, 100),
  getZoom: () => 3,
  getPixelBounds: () => ({ getTopLeft: () => point(5, 5) }),
} as unknown as LeafletMap;

/** A drawing that answers when it is told to, and says by the number of groups which choice it was asked about. */
function slowDrawing() {
  const asked: Choosing[] = [];
  let answer = () => {};
  const drawing = {
    groups: ({ choosing }: { choosing: Choosing }) =>
      new Promise<PointGroup[]>((resolve) => {
        asked.push(choosing);
        answer = () => resolve(Array.from({ length: choosing.from ?? 0 }, (): PointGroup => group));
      }),
  } as unknown as PointsDrawing;
  return {
    drawing,
    asked,
    answer: async () => {
      answer();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
const box = { west: 0, north: 0, east: 0, south: 0 };
const group = { id: '', x: 0, y: 0, box, count: 1, firstDay: 0, lastDay: 0 };

test('while groups are gathered, only the last of the choices meanwhile is asked about, and only it is shown', async () => {
  const slow = slowDrawing();
  const shown: number[] = [];
  const { ask } = groupsOf(map, slow.drawing, (groups) => shown.push(groups.length));
  for (const from of [1, 2, 3, 4]) ask({ from });
  expect(slow.asked).toEqual([{ from: 1 }]);
  await slow.answer();
  expect(slow.asked).toEqual([{ from: 1 }, { from: 4 }]);
  await slow.answer();
  expect(shown).toEqual([4]);
});

test('what comes after the layer has gone is not shown', async () => {
  const slow = slowDrawing();
  const shown: number[] = [];
  const { ask, end } = groupsOf(map, slow.drawing, (groups) => shown.push(groups.length));
  ask({ from: 1 });
  end();
  await slow.answer();
  expect(shown).toEqual([]);
});
