// `npm run --silent bench:import [ROWS]`: how long a table takes to be read as the page of a reader's own file reads it, from CSV
// and from Parquet, beside the libraries alone, and whether the heap stays steady; and how long what a map needs takes from the
// stored form of an atlas. The code is bundled by esbuild, as the page is: tsx makes each call between files a getter's.
// Promise: a JSON line a figure on stdout and nothing else.
import {
  createWriteStream,
  mkdtempSync,
  openAsBlob,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetRead } from 'hyparquet';
import Papa from 'papaparse';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import { openFile } from '../../geo/import/open-file';
import { profiles } from '../../geo/import/profiles';
import { storedBytes } from '../../geo/import/write-stored';
import { loadedOf } from '../../geo/many/loaded';
import { openStored } from '../../geo/many/stored-file';
import { madeUpRows } from './made-up-rows.mjs';

const rows = Number(process.argv[2] ?? 1e6);
const runs = 5;
/** Seconds for a million rows. */
const targets = { csv: 12, parquet: 2, stored: 2 };

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const csv = join(folder, 'rows.csv');
const parquet = join(folder, 'rows.parquet');
try {
  await pipeline(Readable.from(madeUpRows(rows)), createWriteStream(csv));
  await writeParquet();
  // What one way of reading made of the compiled code slows the next, and a page reads one file. So Parquet, whose bound is
  // nearer, is first; its largest figure is that of code which has not run before.
  for (const [kind, file] of Object.entries({ parquet, csv })) {
    tell(`${kind}-bytes`, [statSync(file).size], 'bytes');
    const seconds: number[] = [];
    const alone: number[] = [];
    const heaps: { first: number; last: number }[] = [];
    for (let run = 0; run < runs; run += 1) {
      seconds.push(await secondsOf(async () => void heaps.push(await imported(file))));
      alone.push(await secondsOf(() => (kind === 'csv' ? csvAlone(file) : parquetAlone(file))));
    }
    tell(`${kind}-seconds`, seconds, 'seconds', kind === 'csv' ? targets.csv : targets.parquet);
    tell(`${kind}-library-alone-seconds`, alone, 'seconds');
    tell(
      `${kind}-heap-first-tenth`,
      heaps.map(({ first }) => first),
      'bytes',
    );
    tell(
      `${kind}-heap-last-tenth`,
      heaps.map(({ last }) => last),
      'bytes',
    );
  }
  await storedFigures();
  tell('load', [loadavg()[0] ?? 0], 'processes');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeParquet(): Promise<void> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  await connection.run(`COPY (FROM read_csv('${csv}')) TO '${parquet}' (FORMAT parquet)`);
  connection.closeSync();
  database.closeSync();
}

/** All that is drawn of a million events, as the home of an atlas of a table fetches it when no days are chosen. */
async function storedFigures(): Promise<void> {
  const stored = join(folder, 'events.parquet');
  const { profile, read } = await reading(csv);
  writeFileSync(
    stored,
    storedBytes(
      await read(),
      profiles.find(({ id }) => id === profile),
    ),
  );
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1)
    seconds.push(
      await secondsOf(async () => {
        const file = await openStored(await asyncBufferFromFile(stored));
        const groups = await Promise.all(
          file.groups.map(async (group) => ({ group, drawn: await file.drawn(group) })),
        );
        const { events } = loadedOf(groups);
        if (events.count < rows / 2) throw new Error(`${events.count} events of ${rows} rows are stored`);
      }),
    );
  tell('stored-bytes', [statSync(stored).size], 'bytes');
  tell('stored-seconds', seconds, 'seconds', targets.stored);
}

async function reading(file: string) {
  const opened = await openFile(Object.assign(await openAsBlob(file), { name: file }));
  const { mapping, profile } = recognise(opened.columns, opened.sample);
  const read = (onProgress: (done: number) => void = () => {}) =>
    importFile(opened, mapping, { profile, onProgress });
  return { profile, read };
}

/** The largest heap in the first and in the last tenth of the rows: a heap that grows with the rows is not steady. */
async function imported(file: string): Promise<{ first: number; last: number }> {
  const { read } = await reading(file);
  const heap = { first: 0, last: 0 };
  globalThis.gc?.();
  const { events } = await read((done) => {
    const part = done <= rows / 10 ? 'first' : done > (rows * 9) / 10 ? 'last' : undefined;
    if (part) heap[part] = Math.max(heap[part], process.memoryUsage().heapUsed);
  });
  if (events.count < rows / 2)
    throw new Error(`${events.count} events of ${rows} rows: the bench reads nothing`);
  return heap;
}

async function csvAlone(file: string): Promise<void> {
  let cells = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse(Readable.from([readFileSync(file, 'utf8')]), {
      chunk: ({ data }) => {
        cells += data.length;
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  if (cells < rows) throw new Error(`papaparse read ${cells} rows of ${rows}`);
}

async function parquetAlone(file: string): Promise<void> {
  await parquetRead({ file: await asyncBufferFromFile(file), onChunk: () => {} });
}

/** What the run before left over is collected before the clock starts: it is not of these seconds. */
async function secondsOf(what: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await what();
  return (performance.now() - start) / 1000;
}

function tell(figure: string, values: number[], unit: string, target?: number): void {
  const sorted = values.toSorted((one, other) => one - other);
  const [smallest = 0, median = 0, largest = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  const round = (value: number) => Number(value.toFixed(2));
  const verdict = target === undefined ? {} : { target, pass: median <= target };
  const said = {
    figure,
    rows,
    median: round(median),
    smallest: round(smallest),
    largest: round(largest),
    unit,
  };
  process.stdout.write(`${JSON.stringify({ ...said, ...verdict })}\n`);
}
