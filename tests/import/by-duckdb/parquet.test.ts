// Parquet means the same, whichever way it is imported: also days, moments and numbers that are no text there.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { bothWays } from './both-ways';

/** A Parquet file of what the query gives. */
async function parquetOf(query: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-parquet-'));
  const instance = await DuckDBInstance.create(':memory:');
  try {
    const file = join(folder, 'made.parquet');
    await (await instance.connect()).run(`COPY (${query}) TO '${file}' (FORMAT parquet)`);
    return new Uint8Array(readFileSync(file));
  } finally {
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

test.each([
  [
    'text',
    `SELECT * FROM (VALUES ('2020-08-13', '53.9', '27.56', 'a'), ('soon', NULL, '1', NULL)) AS t(date, lat, lon, notes)`,
  ],
  [
    'days',
    `SELECT * FROM (VALUES (DATE '2020-08-13', 53.9::DOUBLE, 27.56::DOUBLE, 1), (NULL, 1, 2, NULL), (DATE '1969-12-31', NULL, 0, 5)) AS t(date, lat, lon, id)`,
  ],
  [
    'moments',
    `SELECT * FROM (VALUES (TIMESTAMP '2020-08-13 23:59:59.9', 1.5::FLOAT, 2.25::FLOAT, true), (TIMESTAMP '1960-01-01 00:00:01', 1, 2, false)) AS t(date, lat, lon, notes)`,
  ],
  [
    'years, months and days as numbers',
    `SELECT * FROM (VALUES (2020, 8, 13, 1.0::DOUBLE, 2.0::DOUBLE), (2020, 8, NULL, 1, 2), (0, 1, 1, 1, 2)) AS t(year, month, day, lat, lon)`,
  ],
  [
    'numbers that are none',
    `SELECT * FROM (VALUES ('2020-08-13', 'nan'::DOUBLE, 1::DOUBLE), ('2020-08-13', 'inf'::DOUBLE, 1), ('2020-08-13', 0, 0)) AS t(date, lat, lon)`,
  ],
])('%s', async (_what, query) => {
  const { memory, duckdb, by } = await bothWays(await parquetOf(query), 'made.parquet');
  expect(duckdb).toEqual(memory);
  expect(by).toBe('as-it-is');
});

test('lists are made level first', async () => {
  const query = `SELECT '2020-08-13' AS date, 1.5 AS lat, 2.5 AS lon, ['a', 'b'] AS notes, ['https://a.example', 'c'] AS source`;
  const { memory, duckdb, by } = await bothWays(await parquetOf(query), 'made.parquet');
  expect(duckdb).toEqual(memory);
  expect(by).toBe('levelled');
});
