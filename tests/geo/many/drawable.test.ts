// What a map can draw of the stored form: what has a day and a place, wherever its row group is cut.
import { expect, test } from 'vitest';
import { type Drawable, drawableIn } from '../../../geo/many/drawable';
import type { Drawn, StoredFile } from '../../../geo/many/stored-file';

/** Day and place; undefined is none. */
type Row = [day: number | undefined, at: [number, number] | undefined];

/** A stored file with these row groups, and which of them were read. */
function storedOf(groups: Row[][]) {
  const read: number[] = [];
  const bounds = (values: number[]) =>
    [
      values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
      values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    ] as const;
  let to = 0;
  const ends = groups.map((rows) => {
    const from = to;
    to += rows.length;
    const days = rows.flatMap(([day]) => day ?? []);
    const places = rows.flatMap(([, at]) => (at ? [at] : []));
    const [west, east] = bounds(places.map(([longitude]) => longitude));
    const [south, north] = bounds(places.map(([, latitude]) => latitude));
    const [first, last] = bounds(days);
    return {
      from,
      to,
      days: days.length > 0 ? { first, last } : undefined,
      extent: places.length > 0 ? ([west, south, east, north] as const) : undefined,
      undated: rows.length - days.length,
      unplaced: rows.length - places.length,
    };
  });
  const stored: Pick<StoredFile, 'groups' | 'drawn'> = {
    groups: ends,
    drawn: async (group) => {
      const index = ends.findIndex(({ from }) => from === group.from);
      read.push(index);
      const rows = groups[index] ?? [];
      const drawn: Partial<Drawn> = {
        start: rows.map(([day]) => day ?? null),
        longitude: rows.map(([, at]) => at?.[0] ?? null),
        latitude: rows.map(([, at]) => at?.[1] ?? null),
      };
      return drawn as Drawn;
    },
  };
  return { stored, read };
}

test.each<[what: string, groups: Row[][], expected: Drawable, read: number[]]>([
  ['nothing', [], { events: 0, unlocated: 0, extent: undefined }, []],
  [
    'rows with a day, some without a place',
    [
      [
        [1, [30, 50]],
        [2, undefined],
      ],
      [[3, [31, 51]]],
    ],
    { events: 2, unlocated: 1, extent: [30, 50, 31, 51] },
    [],
  ],
  [
    'rows without a day in groups of their own',
    [
      [[1, [30, 50]]],
      [
        [undefined, [99, 9]],
        [undefined, undefined],
      ],
    ],
    { events: 1, unlocated: 0, extent: [30, 50, 30, 50] },
    [],
  ],
  [
    'a group in which the rows without a day begin',
    [
      [[1, [30, 50]]],
      [
        [2, undefined],
        [3, [29, 49]],
        [undefined, [99, 9]],
        [undefined, undefined],
      ],
      [[undefined, [98, 8]]],
    ],
    { events: 2, unlocated: 1, extent: [29, 49, 30, 50] },
    [1],
  ],
  [
    'rows of which each has a day or a place',
    [
      [
        [1, undefined],
        [undefined, [30, 50]],
      ],
    ],
    { events: 0, unlocated: 1, extent: undefined },
    [0],
  ],
])('%s', async (_what, groups, expected, groupsRead) => {
  const { stored, read } = storedOf(groups);
  expect(await drawableIn(stored)).toEqual(expected);
  expect(read).toEqual(groupsRead);
});

test('of a row group of hundreds of thousands of rows, as other writers make them, each is asked', async () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, index): Row => [index === 0 ? undefined : index, [30 + index / 1e6, 50]],
  );
  const { events, extent } = await drawableIn(storedOf([rows]).stored);
  expect({ events, extent }).toEqual({ events: 199_999, extent: [30.000001, 50, 30.199999, 50] });
});
