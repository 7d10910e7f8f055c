// An atlas of a table has no list of places: streets are cut around where most of its events stand.
import { execFile } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { atlasIn } from '../../basemap/streets/cut.mjs';
import { mostPlaces } from '../../basemap/streets/table-places.mjs';
import { importAtlas } from '../../geo/import/import-atlas';
import { folder, written } from './region';

/** Imports rows of a day, a latitude and a longitude; gives the folder of the atlas. */
async function imported(rows: string[]): Promise<string> {
  const file = written('strikes.csv', Buffer.from(['date,latitude,longitude', ...rows].join('\n')));
  const out = join(folder.root, 'atlas');
  await importAtlas(file, out, '2026-11-28');
  return out;
}

const rows = [
  ...['2020-08-12,53.91,27.59', '2020-08-10,53.93,27.51', '2020-08-11,53.92,27.55'],
  ...['2020-08-10,53.85,27.65', '2020-08-11,,', '2020-08-11,53.41,27.41', '2020-08-10,53.41,27.41'],
  // No map draws what has no day.
  ...['soon,53.61,27.61', 'soon,53.61,27.61', 'soon,53.61,27.61'],
];

test('its places are the middles of the events of each cell, those with most first, and it says so', async () => {
  const { bounds, points, said } = await atlasIn(await imported(rows));
  expect(bounds).toEqual([27.3, 53.3, 27.7, 54]);
  expect(points.map((point) => point.map((degrees) => degrees.toFixed(6)))).toEqual([
    ['27.550000', '53.920000'],
    ['27.410000', '53.410000'],
    ['27.650000', '53.850000'],
  ]);
  expect(said).toBe(
    'The atlas is a table, which names no places: streets are around the 3 of 3 cells of 0.1° where most events are, 6 of 6 of them.',
  );
});

test('no more cells than a file of streets can have are places, and it says how many events they hold', async () => {
  const cells = Array.from({ length: mostPlaces + 20 }, (_, cell) => `2020-08-10,53.05,${cell / 10 + 0.05}`);
  const { points, said } = await atlasIn(
    await imported([...cells, '2020-08-10,53.05,1.35', ...cells.slice(-1)]),
  );
  expect(points).toHaveLength(mostPlaces);
  expect(points[0]?.[0]).toBeCloseTo(1.35);
  expect(said).toContain(`around the ${mostPlaces} of ${mostPlaces + 20} cells`);
  expect(said).toContain(`${mostPlaces + 2} of ${mostPlaces + 22} of them`);
});

test('the command cuts streets for it', async () => {
  const ATLAS = await imported(rows);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve('basemap/streets/cut.mjs'), join(folder.root, 'region.pmtiles'), '--dry-run'],
    { env: { ...process.env, ATLAS } },
  );
  expect(stdout).toMatch(
    /^The atlas is a table, .+\n\d+ tiles, to zoom 11 everywhere and 14 around 3 places/,
  );
});

test('an atlas that lists its places is asked for them alone', async () => {
  const { points, said } = await atlasIn(resolve('geo/data'));
  const { features } = JSON.parse(readFileSync('geo/data/places.geojson', 'utf8'));
  expect(points.length).toBeGreaterThan(0);
  expect(points.length).toBeLessThanOrEqual(features.length);
  expect(said).toBeUndefined();
});

test('a table that is damaged is named', async () => {
  const out = await imported(rows);
  renameSync(join(out, 'atlas.yaml'), join(out, 'events.parquet'));
  renameSync(join(out, 'changes.yaml'), join(out, 'atlas.yaml'));
  await expect(atlasIn(out)).rejects.toThrow(/events\.parquet cannot be read: .+npm run check/s);
});
