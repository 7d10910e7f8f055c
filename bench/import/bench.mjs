// `node bench/import/bench.mjs [ROWS]`: how long a file of ten million rows is imported by DuckDB, and how much memory and
// disk it takes. Promise: a JSON line a figure on stdout and nothing else; it fails only where it could not measure.
import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { madeUpRows } from './made-up-rows.mjs';

const rows = Number(process.argv[2] ?? 1e7);
const timed = new URL('timed.mts', import.meta.url).pathname;
/** The requirement: 10 M rows within 2 GB. */
const mostBytes = 2e9;

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const [file, out] = [join(folder, 'rows.csv'), join(folder, 'out')];
let diskBytes = 0;
try {
  await pipeline(Readable.from(madeUpRows(rows)), createWriteStream(file));
  const watch = setInterval(() => {
    diskBytes = Math.max(diskBytes, bytesIn(out));
  }, 500);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', timed, file, out]);
  clearInterval(watch);
  const { account, seconds, peakBytes, askedMs, outOfPlace, groups, groupsRead } = JSON.parse(stdout);
  tell('file-bytes', statSync(file).size, 'bytes');
  tell('import-seconds', Number(seconds.toFixed(1)), 'seconds');
  tell('peak-memory-bytes', peakBytes, 'bytes', { target: mostBytes, pass: peakBytes <= mostBytes });
  tell('peak-disk-bytes', diskBytes, 'bytes');
  tell('stored-bytes', statSync(join(out, 'events.parquet')).size, 'bytes');
  tell('month-question-ms', Math.round(askedMs), 'ms');
  tell('month-question-groups', groupsRead, 'groups', { of: groups });
  tell('rows-out-of-place', outOfPlace, 'rows', { target: 0, pass: outOfPlace === 0 });
  for (const name of ['rows', 'refused', 'undated', 'unlocated']) tell(name, account[name], 'rows');
  tell('load', Number(loadavg()[0]?.toFixed(1)), 'processes');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} figure @param {number} value @param {string} unit @param {object} more */
function tell(figure, value, unit, more = {}) {
  process.stdout.write(`${JSON.stringify({ figure, rows, value, unit, ...more })}\n`);
}

/** What stands in a folder that is being written. @param {string} folder */
function bytesIn(folder) {
  let bytes = 0;
  try {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      bytes += statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    // A folder went away meanwhile: the next look sees the rest.
  }
  return bytes;
}
