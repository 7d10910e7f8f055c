// The words of a Parquet file or a CSV stay as its bytes until somebody looks at a row. What is told of the row is then word
// for word what is told of the same row where all words are read and packed at once.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../app/open/accounted';
import { listedRows } from '../../app/open/listed';
import { lists } from '../../app/open/opened';
import { type Recognised, recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import { type Limits, limits } from '../../geo/import/limits';
import { openFile } from '../../geo/import/open-file';
import { longestText } from '../../geo/import/packed-texts';
import type { Imported } from '../../geo/import/row-importer';
import { fileOf } from './read-file';

type Table = { columns: string[]; rows: string[][] };

type Content = string | Uint8Array<ArrayBuffer>;

const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csvOf = ({ columns, rows }: Table) =>
  [columns, ...rows].map((cells) => `${cells.map(inQuotes).join(',')}\n`).join('');

const parquetOf = ({ columns, rows }: Table, rowGroupSize = 4) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((name, column) => ({
        name,
        type: 'STRING',
        data: rows.map((row) => row[column] || null),
      })),
      rowGroupSize,
    }),
  );

async function read(content: Content, more: Partial<Limits> = {}, given?: Recognised) {
  const opened = await openFile(fileOf(content), { ...limits, ...more });
  const { mapping, profile } = given ?? recognise(opened.columns, opened.sample);
  return importFile(opened, mapping, { profile });
}

/** The first rows of a row group can be fewer than those of a text: both are read by what the text is recognised as. */
async function told(table: Table, parquet: Uint8Array<ArrayBuffer>, order?: 'backwards') {
  const { columns, sample } = await openFile(fileOf(csvOf(table)));
  const found = recognise(columns, sample);
  const packed = toldOf(await read(csvOf(table), { lastingBytes: 0 }, found));
  const csv = toldOf(await read(csvOf(table), {}, found), order);
  return { packed, csv, parquet: toldOf(await read(parquet, {}, found), order) };
}

/** All that the page tells, but the lines, which Parquet has not. */
function toldOf(imported: Imported, order?: 'backwards') {
  const { events, refused, texts, account } = imported;
  const all = Uint32Array.from(events.row.keys());
  const { rows } = listedRows(imported, () => all, false);
  const listed = lists.map((list) => {
    const places = [...rows(list, 0, events.count + account.rows).keys()];
    if (order === 'backwards') places.reverse();
    const told = new Map(places.map((at) => [at, rows(list, at, 1).map((row) => ({ ...row, line: 0 }))]));
    return [...told].sort(([one], [other]) => one - other);
  });
  const { byLine, ...said } = accountOf({ ...account, lines: undefined }, texts);
  const kept = Array.from({ length: account.rows }, (_, row) => texts.textsOf(row + 1));
  const cells = Array.from({ length: refused.count }, (_, at) => ({ ...refused.at(at), line: 0 }));
  return { listed, said, kept, cells };
}

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const date = oneOf('2020-08-13', '2020-08-12', '13.8.2020', 'May 2020', '', 'in spring', '2020-08-13~');
const degrees = oneOf('53.9', '27.56', '0', '', 'nan', '53,9', '200', '-10');
const words = fc.oneof(
  oneOf(
    '',
    'Minsk',
    'Мінск',
    'Belarus',
    'None',
    '-99',
    '["a", "b"]',
    '[1e20, 2]',
    '{"url": "https://a.example"}',
  ),
  oneOf('https://a.example/1', 'A paper, https://a.example/2', ' spaced ', 'a; b', '🜁', 'İ'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const columns = 'date,end date,latitude,longitude,place,country,action,title,notes,source,url,other'.split(
  ',',
);
const tables = fc
  .array(fc.tuple(date, date, degrees, degrees, ...Array.from({ length: 8 }, () => words)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows): Table => ({ columns, rows }));

describe('what is told of a row is the same from Parquet, from CSV and of packed words', () => {
  test.each([
    ['in their order', undefined],
    ['backwards', 'backwards'],
  ] as const)('whatever stands in it, its rows looked at %s', async (_what, order) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { packed, csv, parquet } = await told(table, parquetOf(table), order);
        expect(parquet).toEqual(packed);
        expect(csv).toEqual(packed);
      }),
      { seed: 20200809, numRuns: 50 },
    );
  });

  const plain: Table = {
    columns,
    rows: Array.from({ length: 2500 }, (_, row) => {
      const day = `2020-08-${String((row % 28) + 1).padStart(2, '0')}`;
      const town = row % 3 === 0 ? `Мястэчка ${row}` : `Town ${row}`;
      const at = row % 50 === 0 ? ['', ''] : [`${50 + (row % 9)}`, `${20 + (row % 7)}`];
      const notes = row % 400 === 0 ? `${row} `.repeat(1000) : `Notes of ${row}`;
      const [ends, url] = [row % 100 === 0 ? '2019-01-01' : '', `https://news.example/${row}`];
      return [
        day,
        ends,
        ...at,
        town,
        `Land ${row % 5}`,
        'strike',
        '',
        notes,
        `Paper ${row % 90}`,
        url,
        `${row}`,
      ];
    }),
  };

  test.each<[string, string]>([
    ['texts one after another and in dictionaries', `ROW_GROUP_SIZE 2048, PARQUET_VERSION 'v1'`],
    ['texts in the ways that newer writers know', `ROW_GROUP_SIZE 2048, PARQUET_VERSION 'v2'`],
    ['nothing packed', `CODEC 'uncompressed'`],
    ['packed with Zstandard', `CODEC 'zstd'`],
  ])('as DuckDB writes them: %s', async (_what, options) => {
    const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
    const instance = await DuckDBInstance.create(':memory:');
    try {
      const [csv, parquet] = [join(folder, 'a.csv'), join(folder, 'a.parquet')];
      writeFileSync(csv, csvOf(plain));
      const from = `read_csv('${csv}', all_varchar = true)`;
      await (await instance.connect()).run(
        `COPY (FROM ${from}) TO '${parquet}' (FORMAT parquet, ${options})`,
      );
      const all = await told(plain, new Uint8Array(readFileSync(parquet)));
      expect(all.parquet).toEqual(all.packed);
      expect(all.csv).toEqual(all.packed);
    } finally {
      instance.closeSync();
      rmSync(folder, { recursive: true });
    }
  });

  test('also of rows for which there was no room to keep their bytes', async () => {
    const all = toldOf(await read(csvOf(plain), { lastingBytes: 0 }));
    for (const content of [parquetOf(plain, 500), csvOf(plain)]) {
      const some = await read(content, { lastingBytes: 100_000 });
      expect(some.texts.size).toBeGreaterThan(100_000);
      expect(toldOf(some)).toEqual(all);
    }
  });
});

describe('a text that is cut is noted, whether it is looked at or not', () => {
  const cells = ['2020-08-13', '', '53.9', '27.56'];
  const row = (title: string, notes: string) => [...cells, 'Minsk', '', '', title, notes, '', '', ''];

  test.each<[string, string[], number]>([
    ['as long as a text may be', row('', 'я'.repeat(longestText)), 0],
    ['a letter longer', row('', 'я'.repeat(longestText + 1)), 1],
    ['two texts, of which one is longer', row('a', 'x'.repeat(longestText + 1)), 1],
    ['a list that is longer when it is written out', row('', `{"a":[${'1e20,'.repeat(1500)}1]}`), 1],
    ['a list of short texts', row('', JSON.stringify(Array.from({ length: 9000 }, (_, index) => index))), 0],
  ])('%s', async (_what, one, cut) => {
    const table = { columns, rows: [row('a', 'b'), one] };
    const { packed, csv, parquet } = await told(table, parquetOf(table));
    expect(packed.said.repaired).toBe(cut);
    expect(parquet).toEqual(packed);
    expect(csv).toEqual(packed);
  });
});

describe('a column of words that is damaged', () => {
  const table = {
    columns: ['date', 'latitude', 'longitude', 'notes'],
    rows: Array.from({ length: 8 }, (_, row) => [
      '2020-08-13',
      '53.9',
      '27.56',
      `what the notes say of ${row}`,
    ]),
  };
  const file = parquetOf(table);
  /** Where the notes of the second row group begin, behind the head of their page. */
  const place = Buffer.from(file).indexOf('notes say of 4');

  test('ends the reading before its row group, and says so', async () => {
    const damaged = file.slice();
    // The length of the packed text.
    damaged.fill(0xff, place - 20, place);
    const { broken, account } = await read(damaged);
    expect([broken?.code, account.rows]).toEqual(['damaged-parquet', 4]);
  });

  test('leaves the words of the rows before it', async () => {
    const damaged = file.slice();
    damaged.fill(0xff, place - 20, place);
    const { texts } = await read(damaged);
    expect([1, 2, 3, 4].map((row) => texts.textOf(row, 'text'))).toEqual(
      table.rows.slice(0, 4).map((row) => row[3]),
    );
  });

  test('never throws when a row is looked at, whichever byte is another', async () => {
    const change = fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const damaged = file.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        await read(damaged).then(
          (imported) => void toldOf(imported),
          (error: Error) => expect(error.name).toBe('FileRefused'),
        );
      }),
      { seed: 20200809, numRuns: 500 },
    );
  });
});
