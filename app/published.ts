// What the map reads of the published files: the ground, its towns, the outlines of places.
import type { FeatureCollection } from 'geojson';
import type { Footprint } from '../geo/model';
import type { Town } from './_map/labels-at';

export const groundFile = '/basemap/country.geojson';
export const placesFile = '/data/places.geojson';

/** What was read may be anything: only the outermost shape is checked, for these are files of this site. */
export const isCollection = (body: unknown): body is FeatureCollection =>
  typeof body === 'object' && body !== null && 'features' in body && Array.isArray(body.features);

export function townsOf({ features }: FeatureCollection): Town[] {
  return features.flatMap(({ id, geometry, properties }) => {
    if (geometry.type !== 'Point' || properties?.kind !== 'town') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [
      { id: String(id), name: String(properties.name), rank: Number(properties.rank), point: [lon, lat] },
    ];
  });
}

export const footprintsOf = ({ features }: FeatureCollection): Map<string, Footprint> =>
  new Map(
    features.flatMap(({ id, properties }) =>
      properties?.footprint ? [[String(id), properties.footprint]] : [],
    ),
  );
