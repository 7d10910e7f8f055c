// Choices of an atlas of a table whose events are still being fetched.
import { expect, test } from 'vitest';
import type { PointGroup } from '../../app/_map/points/groups';
import { TableEvents } from '../../app/table/table-events';
import type { Choosing } from '../../geo/many/choice';
import { dayAt } from '../../geo/many/days';
import type { Group } from '../../geo/many/stored-end';
import type { Drawn, StoredFile } from '../../geo/many/stored-file';

/** 2021-01-01. */
const firstDay = 18_628;

const groupOf = (index: number): Group => ({
  from: index,
  to: index + 1,
  days: { first: firstDay + index, last: firstDay + index },
  extent: undefined,
  undated: 0,
  unplaced: 0,
});

const drawnOf = ({ from }: Group, action: string): Drawn => ({
  row: [from + 1],
  start: [firstDay + from],
  end: [firstDay + from],
  longitude: [27.5],
  latitude: [53.9],
  action: [action],
  date_unsure: [false],
  place_unsure: [false],
  position_shared: [false],
  repaired: [false],
});

/** One event a day from 2021-01-01 on, each in a group of its own, which comes when the test says so, or fails. */
function slowTable(...actions: string[]) {
  const groups = actions.map((_, index) => groupOf(index));
  const asked = new Map<number, { come: () => void; fail: (why: Error) => void }>();
  const [from, to] = [dayAt(firstDay), dayAt(firstDay + actions.length - 1)];
  const file: StoredFile = {
    ...{ events: actions.length, undated: 0, from, to, groups },
    drawn: (group) =>
      new Promise((resolve, fail) => {
        const come = () => resolve(drawnOf(group, actions[group.from] ?? ''));
        asked.set(group.from + 1, { come, fail });
      }),
    words: async (rows) => rows.map((at) => ({ at, row: at + 1 })),
    all: async () => [],
  };
  const table = new TableEvents(file, { from, to, counts: [] });
  return {
    table,
    come: (...days: number[]) => {
      for (const day of days) asked.get(day)?.come();
    },
    fail: (day: number) => asked.get(day)?.fail(new Error('no network')),
    choose: (from: number, to: number, action: string[] | null = null) =>
      table.choose({ from: `2021-01-0${from}`, to: `2021-01-0${to}`, action }),
    listed: async () => (await table.listed('chosen', 0, 9)).map(({ row }) => row),
    drawn: (choosing: Choosing) => {
      const frame = { zoom: 0, left: 0, top: 0, width: 256, height: 256, ratio: 1 };
      const gives = table.answer({ points: 1, kind: 'groups', asks: { frame, choosing } })?.answer.gives;
      return (gives as PointGroup[] | undefined)?.map(({ count, firstDay: day }) => [count, dayAt(day)]);
    },
  };
}

test('what a choice keeps is there, also where an earlier choice has asked for it and waits for more', async () => {
  const { choose, come, listed } = slowTable('march', 'march', 'march');
  const wide = choose(1, 3);
  const narrow = choose(2, 2);
  come(2);
  expect(await narrow).toMatchObject({ lengths: { chosen: 1 } });
  expect(await listed()).toEqual([2]);
  come(1, 3);
  expect(await wide).toBeUndefined();
  expect(await listed()).toEqual([2]);
});

test('the choice that is asked for last is the one that is listed, in whatever order the events come', async () => {
  const { choose, come, listed } = slowTable('march', 'march', 'march');
  const narrow = choose(2, 2);
  const other = choose(3, 3);
  come(3);
  expect(await other).toMatchObject({ lengths: { chosen: 1 } });
  const wide = choose(1, 3);
  come(2);
  expect(await narrow).toBeUndefined();
  expect(await listed()).toEqual([3]);
  come(1);
  expect(await wide).toMatchObject({ lengths: { chosen: 3 } });
  expect(await listed()).toEqual([1, 2, 3]);
});

test('a map that still asks by an earlier choice draws the same actions, although others have come', async () => {
  const { choose, come, drawn } = slowTable('march', 'rally', 'strike');
  const before = choose(3, 3, ['strike']);
  come(3);
  const { choosing = {} } = (await before) ?? {};
  expect(drawn(choosing)).toEqual([[1, '2021-01-03']]);
  const after = choose(1, 3);
  come(1, 2);
  await after;
  const { from: _from, ...anyDay } = choosing;
  expect(drawn(anyDay)).toEqual([[1, '2021-01-03']]);
});

test('a map is answered where a choice keeps no event, and draws those of the next', async () => {
  const { choose, come, drawn } = slowTable('march');
  const { choosing = {} } = (await choose(5, 6)) ?? {};
  expect(drawn(choosing)).toEqual([]);
  const next = choose(1, 1);
  come(1);
  await next;
  expect(drawn({})).toEqual([[1, '2021-01-01']]);
});

test('what could not be fetched is asked for again by the next choice, and nothing else is', async () => {
  const { choose, come, fail, listed } = slowTable('march', 'march');
  const failing = choose(1, 2);
  come(1);
  fail(2);
  await expect(failing).rejects.toThrow('no network');
  const again = choose(1, 2);
  come(2);
  expect(await again).toMatchObject({ lengths: { chosen: 2 } });
  expect(await listed()).toEqual([1, 2]);
});
