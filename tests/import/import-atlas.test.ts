// A file that somebody has becomes the folder of an atlas, and nothing that the file does not say is made up.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { atlasIn } from '../../geo/atlas-in';
import { storedProblems } from '../../geo/check/stored';
import { atlasFiles } from '../../geo/import/atlas-files';
import { importAtlas } from '../../geo/import/import-atlas';
import { accountInWords } from '../../geo/import/import-in-words';
import { type StoredColumn, storedColumns } from '../../geo/many/stored';
import { storedIn } from '../../geo/many/stored-on-disk';
import { rowsOfField } from './rows-of-field';

const folder = mkdtempSync(join(tmpdir(), 'dateline-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
/** Imports the text as a file of this name; gives the folder, too. */
async function imported(text: string, name = 'walk outs_2019.csv', columns?: string) {
  made += 1;
  const out = join(folder, `atlas-${made}`);
  const file = join(folder, name);
  writeFileSync(file, text);
  return { out, result: await importAtlas(file, out, '2026-11-28', columns) };
}
const yaml = (out: string, name: string) => parse(readFileSync(join(out, name), 'utf8'));
const rowsIn = (out: string) => storedIn(out, (stored) => stored.all());

const small = [
  'date,latitude,longitude,action,source',
  '2020-05-03,50.4,30.5,march,https://a.example/1',
  '2020-05-01,50.1,30.1,strike,The Herald',
  'spring?,50.2,40.2,rally,',
  '2020-05-02,,,rally,',
  '2020-05-04,50.1,30.1,rally,,,too many',
].join('\n');

describe('an atlas of a table', () => {
  test('has each row but the refused ones, by day, with its words, and says what it does not know', async () => {
    const { out, result } = await imported(small);
    expect(readdirSync(out).sort()).toEqual([
      'atlas.yaml',
      'changes.yaml',
      'events.parquet',
      'refused.csv',
      'sources.yaml',
    ]);
    expect(result).toMatchObject({ events: 4, account: { rows: 5, refused: 1, undated: 1, unlocated: 1 } });
    expect(
      (await rowsIn(out)).map(({ row, start, end, longitude, action, links }) => [
        row,
        start,
        end,
        longitude,
        action,
        links,
      ]),
    ).toEqual([
      [2, '2020-05-01', '2020-05-01', 30.1, 'strike', null],
      [4, '2020-05-02', '2020-05-02', null, 'rally', null],
      [1, '2020-05-03', '2020-05-03', 30.5, 'march', 'https://a.example/1'],
      // Its place is told, and the map is not made larger for it.
      [3, null, null, 40.2, 'rally', null],
    ]);
    expect(yaml(out, 'atlas.yaml')).toMatchObject({
      id: 'walk-outs-2019',
      title: 'Walk outs 2019',
      from: '2020-05-01',
      to: '2020-05-03',
      bounds: [30, 50, 30.6, 50.5],
      publisher: 'Not stated',
      licences: [{ spdx: 'NOASSERTION' }],
    });
    const [source] = yaml(out, 'sources.yaml');
    const sha256 = createHash('sha256').update(small).digest('hex');
    expect(source).toEqual({
      ...{ id: 'walk-outs-2019', type: 'dataset', title: 'Walk outs 2019', rows: 5, refused: 1, sha256 },
      file: 'walk outs_2019.csv',
    });
    expect(readFileSync(join(out, 'refused.csv'), 'utf8')).toContain(
      'The row has more cells than the header',
    );
  });

  test('is an atlas that check finds nothing in', async () => {
    const { out } = await imported(small);
    expect(atlasIn(out)).toMatchObject({
      events: [],
      places: [],
      table: { stored: { events: 4, undated: 1, from: '2020-05-01', to: '2020-05-03' } },
    });
  });

  test.each([
    ['2020.csv', '2020.csv'],
    ['null.csv', 'null.csv'],
    ['Minsk: strikes.csv', 'Minsk: strikes.csv'],
    ['strikes #2.csv', 'strikes #2.csv'],
    ["'\\t- {é}: &a.csv", "'\\t- {é}: &a.csv"],
    ['a\u2028b\n\u202e.csv', 'a<U+2028>b<U+000A><U+202E>.csv'],
    [' -=strikes.csv', './ -=strikes.csv'],
    ['@.csv', './@.csv'],
  ])('is one that check finds nothing in, also where its file is called %j', async (name, file) => {
    const { out } = await imported(small, name);
    expect(atlasIn(out).table?.source).toMatchObject({ file });
    expect(yaml(out, 'changes.yaml')).toMatchObject([{ why: `Imported from ${file.replace('./', '')}.` }]);
  });

  test('has a sum that stays a text, though it has digits alone', () => {
    const sha256 = '7'.repeat(64);
    const said = { ...{ id: 'a', title: 'A', from: '2020-05-01', to: '2020-05-03', file: 'a.csv' }, sha256 };
    const counts = { rows: 1, refused: 0, extent: [30, 50, 31, 51] as const, today: '2026-11-28' };
    expect(parse(atlasFiles({ ...said, ...counts })['sources.yaml'] ?? '')).toMatchObject([{ sha256 }]);
  });

  test('has of a row without a day each position, with what is not sure about it', async () => {
    const { out } = await imported(
      'date,position,place,geo_precision\nsoon,"50.1, 30.1; 50.2, 30.2",A,town\n2020-05-01,"50.3, 30.3",B,exact\n',
    );
    expect(
      (await rowsIn(out)).map(({ row, start, longitude, latitude, place_unsure }) => [
        row,
        start,
        longitude,
        latitude,
        place_unsure,
      ]),
    ).toEqual([
      [2, '2020-05-01', 30.3, 50.3, false],
      [1, null, 30.1, 50.1, true],
      [1, null, 30.2, 50.2, true],
    ]);
  });

  test('has each point of a row with several, and at each the place that is named for it', async () => {
    const { out, result } = await imported(rowsOfField(20), 'actions.csv');
    expect(result).toMatchObject({
      profile: 'Collective Action in Tech',
      account: { refused: 0, unlocated: 2 },
    });
    const fourth = (await rowsIn(out)).filter(({ row }) => row === 4);
    expect(fourth.map(({ place }) => place)).toEqual(['town 3-0-made land', 'town 3-1-made land']);
    expect(fourth.map(({ sources, links }) => [sources, links])).toEqual([
      [null, 'https://news.example/3'],
      [null, 'https://news.example/3'],
    ]);
  });

  test('says in words what became of every row', async () => {
    const { out, result } = await imported(small);
    const words = accountInWords(result, out);
    expect(words).toContain('5 rows: 4 taken as they stand, 0 with a repair, 1 refused.');
    expect(words).toMatch(/1 refused: The row has more cells than the header.+\(line 6\)/);
    expect(words).toMatch(/1 without a day: .+ \(line 4: “spring\?”\)/);
    expect(words).toContain(`ATLAS=${out} npm run build`);
  });

  test('takes the columns that are said, as the link of the page says them', async () => {
    const text = 'a,b,c\n03/04/2020,50.4,30.5\n';
    const { out } = await imported(text, 'x.csv', 'date:a,latitude:b,longitude:c,days:month-first');
    expect(await rowsIn(out)).toMatchObject([{ start: '2020-03-04', latitude: 50.4, longitude: 30.5 }]);
  });
});

const optional = { repetition_type: 'OPTIONAL' } as const;
const types: Record<(typeof storedColumns)[number]['kind'], Omit<SchemaElement, 'name'>> = {
  whole: { type: 'INT32', ...optional },
  day: { type: 'INT32', converted_type: 'DATE', ...optional },
  degrees: { type: 'DOUBLE', ...optional },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional },
  flag: { type: 'BOOLEAN', ...optional },
};

test('a table whose rows are not in order, or impossible, is told by row', async () => {
  const { out } = await imported(small);
  const { table } = atlasIn(out);
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const cells: Partial<Record<StoredColumn, unknown[]>> = {
    row: [1, 9, 3, 4],
    start: [day('2020-05-02'), day('2020-05-01'), day('2020-05-03'), null],
    end: [day('2020-05-02'), day('2020-05-01'), day('2020-05-02'), null],
    longitude: [30, 30, 300, 30],
    latitude: [50, 50, 50, null],
  };
  writeFileSync(
    join(out, 'events.parquet'),
    Buffer.from(
      parquetWriteBuffer({
        schema: [
          { name: 'root', num_children: storedColumns.length },
          ...storedColumns.map(({ name, kind }) => ({ name, ...types[kind] })),
        ],
        columnData: storedColumns.map(({ name, kind }) => ({
          name,
          data: cells[name] ?? [0, 0, 0, 0].map(() => (kind === 'flag' ? false : null)),
        })),
      }),
    ),
  );
  const problems = table ? await storedProblems(out, table) : [];
  expect(problems.map(({ line, message }) => `${line}: ${message.split(',')[0]}`)).toEqual([
    '2: the row begins before the one above it',
    '2: its row is none of the 5 of sources.yaml',
    '3: the row ends before it begins',
    '3: the position is outside the globe',
    '4: of longitude and latitude only one is there',
  ]);
});

describe('a table that somebody damaged', () => {
  test.each([
    [
      'no Parquet',
      'events.parquet:1: is no Parquet file',
      (out: string) => writeFileSync(join(out, 'events.parquet'), 'nothing of the kind'),
    ],
    [
      'no dataset',
      /sources\.yaml:1: .+expected an array/,
      (out: string) => rmSync(join(out, 'sources.yaml')),
    ],
    [
      'a sum that is none',
      /sources\.yaml:8: .*sha256 is "abc"/,
      (out: string) => {
        const file = join(out, 'sources.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/sha256: "\w+"/, 'sha256: abc'));
      },
    ],
    [
      'days outside the atlas',
      /leaves out events of 2020-05-01 to 2020-05-03/,
      (out: string) => {
        const file = join(out, 'atlas.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace('to: 2020-05-03', 'to: 2020-05-02'));
      },
    ],
  ])('%s: the check says where and what', async (_name, said, damage) => {
    const { out } = await imported(small);
    damage(out);
    expect(() => atlasIn(out)).toThrow(said);
  });
});
