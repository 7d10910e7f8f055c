// What an atlas of a table tells of events that are not on its map.
import { expect, test } from 'vitest';
import { TableEvents } from '../../app/table/table-events';
import { storedBytes } from '../../geo/import/write-stored';
import { openStored } from '../../geo/many/stored-file';
import { fileOf, imported } from '../import/made-file';

async function tableOf(rows: string[][]) {
  const file = await imported(fileOf(['date', 'position', 'city', 'action', 'geo_precision'], rows));
  const bytes = storedBytes(file, undefined);
  const slice = (start: number, end = bytes.length) => bytes.slice(start, end).buffer;
  const stored = await openStored({ byteLength: bytes.length, slice });
  return new TableEvents(stored, { from: stored.from, to: stored.to, counts: [] });
}

const rows = [
  ['2020-08-13', '53.9, 27.5', 'Minsk', 'march', 'exact'],
  ['2020-08-14', '', 'Minsk', 'strike', ''],
  ['soon', '53.6, 23.8; 52.1, 23.7', 'Hrodna', 'strike', 'town'],
  ['later', '', 'Minsk', 'march', ''],
];

test('one without a day is told at each of its places, with what is not sure', async () => {
  const table = await tableOf(rows);
  await table.choose({ from: null, to: null, action: null });
  const undated = await table.listed('undated', 0, 9);
  expect(
    undated.map(({ row, action, start, point, undrawn, placeUnsure }) => [
      row,
      action,
      start,
      point,
      undrawn,
      placeUnsure,
    ]),
  ).toEqual([
    [3, 'strike', undefined, undefined, [[23.8, 53.6]], true],
    [3, 'strike', undefined, undefined, [[23.7, 52.1]], true],
    [4, 'march', undefined, undefined, [], false],
  ]);
});

test.each([
  ['everything is chosen', { from: null, to: null, action: null }, { chosen: 1, undated: 3, unlocated: 1 }],
  [
    'an action is chosen: those of it',
    { from: null, to: null, action: ['strike'] },
    { chosen: 0, undated: 2, unlocated: 1 },
  ],
  [
    'days are chosen: none without a day',
    { from: '2020-08-13', to: '2020-08-13', action: null },
    { chosen: 1, undated: 0, unlocated: 0 },
  ],
])('of events without a day or a place, where %s', async (_what, choice, expected) => {
  const chosen = await (await tableOf(rows)).choose(choice);
  expect(chosen).toMatchObject({ lengths: expected });
});

test.each([
  ['one that is drawn is in the list of events', 1, { list: 'chosen', at: 0 }],
  ['one without a place in that of those', 2, { list: 'unlocated', at: 0 }],
  ['one without a day in that of those, after what came before', 4, { list: 'undated', at: 2 }],
  ['one that the file does not have in none', 9, { list: undefined, at: 0 }],
])('of the rows that a link can open, %s', async (_what, row, place) => {
  const table = await tableOf(rows);
  await table.choose({ from: null, to: null, action: null });
  expect(await table.placeOf(row)).toEqual(place);
});
