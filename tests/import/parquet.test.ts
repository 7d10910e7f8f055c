// Parquet, as engines write it: values with their kinds, read a row group at a time.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';
import { openFile } from '../../geo/import/open-file';
import { readRuns } from '../../geo/import/parquet-runs';
import { fileOf, readFile, refusalOf } from './read-file';

type Writer = Parameters<typeof parquetWriteBuffer>[0];
const written = (columnData: Writer['columnData'], more: Omit<Writer, 'columnData'> = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...more }));

const count = 20_000;
const numbers = Array.from({ length: count }, (_, row) => row);
const large = written(
  [
    { name: 'id', data: numbers.map(BigInt), type: 'INT64' },
    { name: 'town', data: numbers.map((row) => (row % 3 === 0 ? null : `town ${row}`)), type: 'STRING' },
  ],
  { rowGroupSize: 9000 },
);

test('values keep their kind; null is missing; whole numbers of 64 bits are numbers where these can hold them', async () => {
  const file = written([
    { name: 'id', data: [1n, 9_007_199_254_740_993n], type: 'INT64' },
    { name: 'day', data: [new Date('2020-08-13'), null], type: 'TIMESTAMP' },
    { name: 'latitude', data: [53.9, Number.NaN], type: 'DOUBLE' },
    { name: 'name', data: ['Мінск', null], type: 'STRING' },
    { name: 'sure', data: [true, false], type: 'BOOLEAN' },
    { name: 'links', data: [[{ url: 'a' }], null], type: 'JSON' },
  ]);
  const { opened, columns, rows } = await readFile(file);
  expect(columns).toEqual(['id', 'day', 'latitude', 'name', 'sure', 'links']);
  expect(rows).toEqual([
    [1, new Date('2020-08-13'), 53.9, 'Мінск', true, [{ url: 'a' }]],
    ['9007199254740993', undefined, Number.NaN, undefined, false, undefined],
  ]);
  expect({ format: opened.format, rows: opened.rows }).toEqual({ format: 'parquet', rows: 2 });
});

test('a geometry is a longitude and a latitude; of other shapes no point is made up', async () => {
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  const file = written([
    { name: 'id', data: ['a', 'b', 'c'], type: 'STRING' },
    { name: 'geometry', data: [{ type: 'Point', coordinates: [27.56, 53.9] }, area, null], type: 'GEOMETRY' },
  ]);
  const { columns, rows } = await readFile(file);
  expect(columns).toEqual(['id', 'longitude', 'latitude', 'geometry']);
  expect(rows).toEqual([
    ['a', 27.56, 53.9, undefined],
    ['b', undefined, undefined, area],
    ['c', undefined, undefined, undefined],
  ]);
});

test('rows come in their order, over row groups', async () => {
  const { opened, rows } = await readFile(large);
  expect(opened.bytesRead()).toBe(opened.bytes);
  expect(rows.map(([id]) => id)).toEqual(numbers);
  expect(rows[4]).toEqual([4, 'town 4']);
});

test('read again, the rows are the same', async () => {
  const opened = await openFile(fileOf(large));
  const ids: unknown[][] = [[], []];
  for (const read of ids)
    for await (const { count, cell } of opened.batches())
      for (let row = 0; row < count; row++) read.push(cell(row, 0), cell(row, 1));
  expect(ids[1]).toEqual(ids[0]);
  expect(ids[0]?.length).toBe(2 * count);
});

test('columns that nobody asked for are not decoded', async () => {
  const opened = await openFile(fileOf(large));
  for await (const batch of opened.batches(undefined, new Set([0]))) {
    expect([batch.cell(1, 0), batch.cell(1, 1)]).toEqual([batch.firstRow, undefined]);
  }
});

describe('what DuckDB writes is read, in each compression but those that are named as unknown', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = async (codec: string, version: string) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const path = join(folder, `${codec}-${version}.parquet`);
    await connection.run(`
      COPY (
        SELECT i AS id, i % 3 = 0 AS strike, if(i % 7 = 0, NULL, i % 2 = 0) AS sure, if(i % 5 = 0, NULL, 'town ' || i % 50) AS town,
          DATE '2020-01-01' + (i % 700)::INT AS day, if(i % 4 = 0, NULL, [i, NULL]) AS list, {'a': i} AS inside, NULL::INT AS nothing
        FROM range(5000) AS r(i)
      ) TO '${path}' (FORMAT parquet, CODEC '${codec}', PARQUET_VERSION '${version}', ROW_GROUP_SIZE 2048)`);
    connection.closeSync();
    return new Uint8Array(readFileSync(path));
  };

  test.each(
    ['uncompressed', 'snappy', 'gzip', 'zstd'].flatMap((codec) =>
      ['v1', 'v2'].map((version) => [codec, version]),
    ),
  )('%s, pages of %s', async (codec = '', version = '') => {
    const { rows } = await readFile(await written(codec, version));
    expect(rows.length).toBe(5000);
    expect(rows[4999]).toEqual([
      4999,
      false,
      false,
      'town 49',
      new Date('2020-04-09'),
      [4999, null],
      { a: 4999 },
      undefined,
    ]);
  });

  test.each(['brotli', 'lz4_raw'])('%s is named', async (codec) => {
    const { code, message } = await refusalOf(await written(codec, 'v1'));
    expect(code).toBe('unknown-compression');
    expect(message).toContain(codec.toUpperCase());
  });
});

test('Parquet packed with gzip is unpacked first', async () => {
  expect((await readFile(new Uint8Array(gzipSync(large)))).rows.length).toBe(count);
});

test('a span of time, which nobody can read, is an empty column beside the others', async () => {
  const schema = [
    { name: 'root', num_children: 2 },
    { name: 'id', type: 'INT32' as const, repetition_type: 'REQUIRED' as const },
    {
      name: 'lasted',
      type: 'FIXED_LEN_BYTE_ARRAY' as const,
      type_length: 12,
      converted_type: 'INTERVAL' as const,
      repetition_type: 'REQUIRED' as const,
    },
  ];
  const data = [
    { name: 'id', data: [1, 2] },
    { name: 'lasted', data: [new Uint8Array(12), new Uint8Array(12)] },
  ];
  const { columns, rows, refused } = await readFile(written(data, { schema }));
  expect({ columns, rows, refused }).toEqual({
    columns: ['id', 'lasted'],
    rows: [
      [1, undefined],
      [2, undefined],
    ],
    refused: undefined,
  });
});

describe('what is said before a row is read', () => {
  test.each([
    ['too many rows', { rows: 19_999 }, 'too-many-rows'],
    ['too many columns', { columns: 1 }, 'too-many-columns'],
    ['too many bytes', { fileBytes: 1000 }, 'too-large'],
  ])('%s', async (_, limits, code) => {
    expect((await refusalOf(large, limits)).code).toBe(code);
  });
});

describe('numbers in runs are gone over before anybody believes their lengths', () => {
  test.each([
    ['ten times 1', [20, 1], 1, 10, 1, 10],
    ['eight in bits, of which three are 1', [3, 0b0001_0101], 1, 8, 1, 3],
    ['two runs', [4, 0, 3, 0b1111_1111], 1, 5, 1, 3],
    ['numbers of three bits', [3, 0b11_010_001, 0, 0], 3, 8, 2, 1],
  ])('%s', (_, run, width, values, wanted, found) => {
    const numbers = new Uint32Array(values);
    readRuns(new Uint8Array(run), 0, width, numbers);
    expect(numbers.filter((number) => number === wanted).length).toBe(found);
  });

  test.each([
    [
      'one of a thousand million values in a page of ten',
      [0x80, 0xa8, 0xd6, 0xb9, 0x07, 1],
      'a run of 1000000000 values in a page of 10',
    ],
    ['one whose length has no end', [255, 255, 255, 255, 255, 255, 255, 255], 'no end'],
    ['one that is cut off', [4], 'cut off'],
  ])('%s is refused', (_, run, says) => {
    expect(() => readRuns(new Uint8Array(run), 0, 1, new Uint32Array(10))).toThrow(says);
  });
});

describe('a file that is cut off or damaged is refused, and nothing else is thrown', () => {
  test.each([5, 100, large.length / 2, large.length - 1])('cut off after %i bytes', async (length) => {
    expect((await refusalOf(large.slice(0, length))).code).toBe('damaged-parquet');
  });

  test('any byte changed', async () => {
    const small = written([
      { name: 'id', data: [1n, 2n, 3n], type: 'INT64' },
      { name: 'town', data: ['Minsk', null, 'Brest'], type: 'STRING' },
      { name: 'latitude', data: [53.9, 52.1, 52.1], type: 'DOUBLE' },
    ]);
    const change = fc.tuple(fc.nat(small.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const damaged = small.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        await readFile(damaged).catch((error: Error) => expect(error.name).toBe('FileRefused'));
      }),
      { seed: 20200809, numRuns: 1000 },
    );
  });
});
