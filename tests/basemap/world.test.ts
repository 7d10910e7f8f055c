// The ground of the world: small, and right also where the map's edges meet at 180°.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { collectionOf } from '../../app/published';

const bytes = readFileSync('app/basemap/world.geojson');
const features = collectionOf(JSON.parse(bytes.toString()))?.features ?? [];

test('it is made of what the map paints, in the order to paint, and at most 40 kB', () => {
  expect(features.map(({ properties }) => properties?.kind)).toEqual(['sea', 'border']);
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(40_000);
});

test.each([
  ['the Baltic', [19, 57], true],
  ['the Atlantic at the latitude of Fiji', [-20, -16.5], true],
  ['the Pacific at 180°', [179.9, 0], true],
  ['Minsk', [27.56, 53.9], false],
  ['Siberia', [100, 67], false],
  ['Chukotka, east of 180°', [-175, 67], false],
  ['Antarctica', [0, -80], false],
])('%s: %j lies in the sea: %s', (_, point, inSea) => {
  const [sea] = features as Feature<MultiPolygon>[];
  expect(sea && booleanPointInPolygon(point, sea)).toBe(inSea);
});
