// FlatGeobuf's index, made here, read by the package's own reader: what lies in a box is found, and nothing else.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { expect, test, vi } from 'vitest';
import type { Atlas, LonLat, Place } from '../../geo/model';
import { placesFgb } from '../../geo/publish/flatgeobuf';
import { smallAtlas } from './small-atlas';

vi.spyOn(console, 'debug').mockImplementation(() => undefined);

const [mill] = smallAtlas.places as [Place, ...Place[]];
const atlasWith = (points: LonLat[]): Atlas => ({
  ...smallAtlas,
  places: points.map((point, index) => ({ ...mill, id: `place-${index}`, point })),
});

async function idsIn(source: Uint8Array | string, [west, south, east, north]: number[]): Promise<string[]> {
  const rect = { minX: west ?? 0, minY: south ?? 0, maxX: east ?? 0, maxY: north ?? 0 };
  const found: string[] = [];
  for await (const { properties } of deserialize(source, { rect })) found.push(String(properties?.id));
  return found.sort();
}

const within = (points: LonLat[], [west = 0, south = 0, east = 0, north = 0]: number[]): string[] =>
  points
    .flatMap(([lon, lat], index) =>
      lon >= west && lon <= east && lat >= south && lat <= north ? [`place-${index}`] : [],
    )
    .sort();

const degrees = (most: number) =>
  fc.integer({ min: -most * 100, max: most * 100 }).map((whole) => whole / 100);
const point = fc.tuple(degrees(180), degrees(85));

test('what lies in a box is found, however many there are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(point, { minLength: 1, maxLength: 300 }),
      point,
      point,
      async (points, a, b) => {
        const box = [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
        expect(await idsIn(placesFgb(atlasWith(points)), box)).toEqual(within(points, box));
      },
    ),
    { seed: 20200809, numRuns: 40 },
  );
});

test('over HTTP only a part of a large file is read', async () => {
  const points = Array.from(
    { length: 5000 },
    (_, index): LonLat => [(index % 100) / 10, Math.floor(index / 100) / 10],
  );
  const bytes = placesFgb(atlasWith(points));
  let sent = 0;
  const server = createServer((request, response) => {
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    const part = bytes.subarray(Number(from), to ? Number(to) + 1 : undefined);
    sent += part.length;
    response.writeHead(206, {
      'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`,
    });
    response.end(part);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const box = [2, 2, 2.2, 2.2];
  const found = await idsIn(`http://127.0.0.1:${(server.address() as AddressInfo).port}/places.fgb`, box);
  server.close();
  server.closeAllConnections();
  expect(found).toEqual(within(points, box));
  expect(sent).toBeLessThan(bytes.length / 4);
});

test('an atlas without places is a file without an index', async () => {
  const found = [];
  for await (const feature of deserialize(placesFgb(atlasWith([])))) found.push(feature);
  expect(found).toEqual([]);
});
