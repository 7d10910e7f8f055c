// What the map reads of the published files, damaged in every way that a file can be: it takes what is whole.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { collectionOf, footprintsOf, townsOf } from '../../app/published';
import { atlas } from '../../geo/atlas';
import { footprintsGeojson } from '../../geo/publish';

const ground = JSON.parse(readFileSync('geo/data/country.geojson', 'utf8'));
const outlines = JSON.parse(footprintsGeojson(atlas));
const [river, town] = ['river', 'town'].map((kind) =>
  ground.features.find(({ properties }: Feature) => properties?.kind === kind),
);
const belaz = outlines.features.find(({ id }: Feature) => id === 'belaz');

test('whole files are taken whole', () => {
  expect(collectionOf(ground)).toEqual(ground);
  expect(collectionOf(outlines)).toEqual(outlines);
  expect(townsOf(ground, 'en')).toHaveLength(23);
  expect(footprintsOf(outlines).size).toBe(atlas.places.filter(({ footprint }) => footprint).length);
});

const withGeometry = (geometry: unknown) => ({ ...river, geometry });
const at = (...coordinates: unknown[]) => withGeometry({ type: 'Point', coordinates });

const damaged: Array<[string, unknown]> = [
  ['that is null', null],
  ['that is a word', 'Feature'],
  ['without properties', { ...river, properties: null }],
  ['without geometry', { ...river, geometry: undefined }],
  ['whose geometry is null', withGeometry(null)],
  ['of an unknown kind', withGeometry({ type: 'Circle', coordinates: [27, 53] })],
  ['of a kind that every object has', withGeometry({ type: 'constructor', coordinates: [27, 53] })],
  ['without coordinates', withGeometry({ type: 'Point' })],
  ['with NaN, which JSON writes as null', at(null, 53)],
  ['with numbers as text', at('27', '53')],
  ['with one number', at(27)],
  ['far beyond the world', at(1e9, 53)],
  ['beyond the pole', at(53, 127)],
  ['whose line has no end', withGeometry({ type: 'LineString', coordinates: [[27, 53]] })],
  ['whose line is a point', withGeometry({ type: 'LineString', coordinates: [27, 53] })],
  ['whose outline is empty', withGeometry({ type: 'Polygon', coordinates: [] })],
  ['whose outline is a line', withGeometry({ type: 'Polygon', coordinates: river.geometry.coordinates[0] })],
];

test.each(damaged)('a feature %s is left out, and the others stay', (_what, feature) => {
  const read = collectionOf({ type: 'FeatureCollection', features: [feature, town, river] });
  expect(read?.features).toEqual([town, river]);
});

test.each([[null], ['<!doctype html>'], [[]], [{}], [{ features: 'none' }], [{ features: {} }]])(
  '%j is no collection',
  (body) => expect(collectionOf(body)).toBeUndefined(),
);

test.each([
  ['that is a point', { type: 'Point', coordinates: [28, 54] }],
  [
    'with a hole in its numbers',
    {
      type: 'Polygon',
      coordinates: [
        [
          [28, 54],
          [null, 54],
          [28, 54],
        ],
      ],
    },
  ],
  ['that is text', 'POLYGON((28 54, 29 54, 28 54))'],
])('a place with an outline %s has its circle instead', (_what, geometry) => {
  const feature = { ...belaz, geometry } as Feature;
  expect(footprintsOf({ type: 'FeatureCollection', features: [feature] }).size).toBe(0);
});

test.each([
  ['name', { name: 5 }],
  ['rank', { rank: 'first' }],
])('a town without a %s is not named', (_what, change) => {
  const feature = { ...town, properties: { ...town.properties, ...change } };
  expect(townsOf({ type: 'FeatureCollection', features: [feature] }, 'en')).toEqual([]);
});

test('whatever the files hold, reading them throws nothing', () => {
  const anything = fc.anything();
  const feature = fc.record({ geometry: anything, properties: fc.oneof(anything, fc.object()) });
  const body = fc.oneof(anything, fc.record({ features: fc.array(fc.oneof(anything, feature)) }));
  fc.assert(
    fc.property(body, (body) => {
      const read = collectionOf(body) ?? { type: 'FeatureCollection', features: [] };
      townsOf(read, 'en');
      footprintsOf(read);
    }),
    { seed: 2020 },
  );
});
