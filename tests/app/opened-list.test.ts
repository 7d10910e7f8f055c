// What the list of an opened file tells of its events.
import { expect, test } from 'vitest';
import { listedRows } from '../../app/open/listed';
import { remarksOf } from '../../app/open/remarks';
import { openWordsIn } from '../../app/open/words';
import { fileOf, imported } from '../import/made-file';

const sites = 'Employer|Labor Organization|Strike or Protest|Start Date|Latitude, Longitude|City|State'.split(
  '|',
);
const row = (positions: string, cities: string) => [
  'Works',
  'Union',
  'Strike',
  '8/13/2020',
  positions,
  cities,
  'Ohio; Ohio',
];

test.each([
  [
    'each site has its own place',
    '41.65, -83.53; 41.08, -81.51',
    'Toledo; Akron',
    ['Toledo, Ohio', 'Akron, Ohio'],
  ],
  [
    'more towns than sites: all are told of each',
    '41.65, -83.53; 41.08, -81.51',
    'Toledo; Akron; Dayton',
    ['Toledo, Akron, Dayton', 'Toledo, Akron, Dayton'],
  ],
  [
    'of a site without a position, the places of all are told',
    '41.65, -83.53; none; 41.08, -81.51',
    'Toledo; Lima; Akron; Dayton',
    ['Toledo, Lima, Akron', 'Toledo, Lima, Akron'],
  ],
  ['one site', '41.65, -83.53', 'Toledo; Akron', ['Toledo, Akron, Ohio']],
])('of one action at several sites, %s', async (_what, positions, cities, expected) => {
  const file = await imported(fileOf(sites, [row(positions, cities), row('41.65, -83.53', 'Lima')]));
  const { eventsOf } = listedRows(file, () => new Uint32Array(0), true);
  const places = eventsOf([...file.events.row.keys()]).map(({ place }) => place);
  expect(places).toEqual([...expected, 'Lima, Ohio']);
});

test('a row without a day is told with its positions, and is not drawn', async () => {
  const file = await imported(
    fileOf(
      ['date', 'position', 'city', 'geo_precision'],
      [
        ['2020-08-13', '53.9, 27.5', 'Minsk', 'exact'],
        ['soon', '53.9, 27.5; 52.1, 23.7', 'Minsk', 'town'],
        ['later', '', 'Minsk', ''],
        ['never', '53.6, 23.8', 'Hrodna', 'exact'],
      ],
    ),
  );
  const { rows } = listedRows(file, () => new Uint32Array(0), false);
  expect(
    rows('undated', 0, 9).map(({ row, point, undrawn, placeUnsure }) => [row, point, undrawn, placeUnsure]),
  ).toEqual([
    [
      2,
      undefined,
      [
        [27.5, 53.9],
        [23.7, 52.1],
      ],
      true,
    ],
    [3, undefined, [], false],
    [4, undefined, [[23.8, 53.6]], false],
  ]);
});

test('without such a law, several places are all of the row', async () => {
  const file = await imported(
    fileOf(
      ['date', 'position', 'city', 'state'],
      [['2020-08-13', '53.9, 27.5; 52.1, 23.7', 'Minsk', 'Region']],
    ),
  );
  const { eventsOf } = listedRows(file, () => new Uint32Array(0), false);
  expect(eventsOf([0, 1]).map(({ place }) => place)).toEqual(['Minsk, Region', 'Minsk, Region']);
});

test('a row that a link opens is found in the list that has it', async () => {
  const file = await imported(
    fileOf(
      ['date', 'position', 'city'],
      [
        ['2020-08-13', '53.9, 27.5', 'Minsk'],
        ['soon', '53.9, 27.5', 'Minsk'],
        ['later', '53.9, 27.5', 'Minsk'],
        ['2020-08-14', '', 'Minsk'],
        ['', '', ''],
      ],
    ),
  );
  const { placeOf } = listedRows(file, () => new Uint32Array(0), false);
  expect([1, 2, 3, 4, 5, 6].map((row) => placeOf(row).list)).toEqual([
    'chosen',
    'undated',
    'undated',
    'unlocated',
    'refused',
    undefined,
  ]);
  expect(placeOf(3).at).toBe(1);
});

test('of each event it is said what was mended and what is not sure, with what stands in the file', async () => {
  const file = await imported(
    fileOf(
      ['date', 'lat', 'lon'],
      [
        ['2020-08-13', '53,9', '27,5'],
        ['ca. 2020-08-13', '53.9', '27.5'],
        ['2020-08-13', '53.9', '27.5'],
        ['ca. 2020-08-13', '', ''],
      ],
    ),
  );
  const { rows, eventsOf } = listedRows(file, () => new Uint32Array(0), false);
  const noted = [...eventsOf([0, 1, 2]), ...rows('unlocated', 0, 1)];
  expect(noted.map((listed) => [listed.row, remarksOf(openWordsIn('en'), listed)])).toEqual([
    [1, '“53,9, 27,5” has a comma before its decimals; it was read as a point.'],
    [2, 'The date is marked as not sure: “ca. 2020-08-13”.'],
    [3, ''],
    [4, 'The date is marked as not sure: “ca. 2020-08-13”.'],
  ]);
});
