// What the map reads of the published files: the ground, its towns, the outlines of places. A feature that is damaged
// is left out: one bad position would stop the whole map.
import type { Feature, FeatureCollection } from 'geojson';
import { type Lang, textIn } from '../geo/langs';
import type { Footprint } from '../geo/model';
import type { Town } from './_map/labels-at';

export const groundFile = '/basemap/country.geojson';
export const footprintsFile = '/data/footprints.geojson';

/** What was read may be anything. Undefined where it is no collection at all. */
export function collectionOf(body: unknown): FeatureCollection | undefined {
  if (!isObject(body) || !Array.isArray(body.features)) return;
  return { type: 'FeatureCollection', features: body.features.filter(isDrawable) };
}

/** The towns, named in the language. */
export function townsOf({ features }: FeatureCollection, lang: Lang): Town[] {
  return features.flatMap(({ id, geometry, properties }) => {
    if (geometry.type !== 'Point' || properties?.kind !== 'town') return [];
    const { rank } = properties;
    const name: unknown = textIn(properties, 'name', lang);
    if (typeof name !== 'string' || typeof rank !== 'number') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ id: String(id), name, rank, point: [lon, lat] }];
  });
}

export const footprintsOf = ({ features }: FeatureCollection): Map<string, Footprint> =>
  new Map(features.flatMap(({ id, geometry }) => (isFootprint(geometry) ? [[String(id), geometry]] : [])));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every(Number.isFinite) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;

const listOf =
  (isEntry: (value: unknown) => boolean, least = 1) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length >= least && value.every(isEntry);

const line = listOf(isPosition, 2);
const lines = listOf(line);

const coordinates = new Map<unknown, (value: unknown) => boolean>([
  ['Point', isPosition],
  ['LineString', line],
  ['MultiLineString', lines],
  ['Polygon', lines],
  ['MultiPolygon', listOf(lines)],
]);

const isGeometry = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && coordinates.get(value.type)?.(value.coordinates) === true;

const isFootprint = (value: unknown): value is Footprint =>
  isGeometry(value) && /^(LineString|(Multi)?Polygon)$/.test(String(value.type));

const isDrawable = (value: unknown): value is Feature =>
  isObject(value) && isObject(value.properties) && isGeometry(value.geometry);
