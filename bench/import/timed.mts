// One import in a process of its own, then a question to what it wrote: what both took, as JSON on stdout.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DuckDBInstance } from '@duckdb/node-api';
import { importByDuckdb } from '../../geo/import/by-duckdb/import';

const [file = '', out = ''] = process.argv.slice(2);
const start = performance.now();
const { noted, ...account } = await importByDuckdb({ file, out });
const seconds = (performance.now() - start) / 1000;
const peakBytes = process.resourceUsage().maxRSS * 1024;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const stored = `'${join(out, 'events.parquet')}'`;
const [first, last] = [`DATE '2015-08-01'`, `DATE '2015-08-31'`];
/** All that the query gives, as numbers. */
const numbers = async (query: string) =>
  (await connection.runAndReadAll(query)).getRows().map((row) => row.map(Number));

const asked = performance.now();
await numbers(
  `SELECT count(*) FROM ${stored} WHERE start <= ${last} AND "end" >= ${first} GROUP BY date_trunc('month', start), action`,
);
const askedMs = performance.now() - asked;
// The made-up ids say which row each is.
const [[outOfPlace] = []] = await numbers(`SELECT count(*) FROM ${stored} WHERE id <> 'E' || (row - 1)`);
const [[groups, groupsRead] = []] = await numbers(`
  SELECT count(*), count(*) FILTER (CAST(s.stats_min AS DATE) <= ${last} AND CAST(e.stats_max AS DATE) >= ${first})
  FROM parquet_metadata(${stored}) s JOIN parquet_metadata(${stored}) e USING (row_group_id)
  WHERE s.path_in_schema = 'start' AND e.path_in_schema = 'end'`);

process.stdout.write(
  JSON.stringify({ account, seconds, peakBytes, askedMs, outOfPlace, groups, groupsRead }),
);
