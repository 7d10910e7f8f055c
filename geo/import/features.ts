// A geometry as columns: a point is a longitude and a latitude; of other shapes no point is made up.

type Point = { type: 'Point'; coordinates: unknown[] };

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'Point' &&
  'coordinates' in value &&
  Array.isArray(value.coordinates);

/** Whether it is a GeoJSON Feature, RFC 7946 section 3.2. */
export const isFeature = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature';

type Column = { name: string; of: (geometry: unknown) => unknown };

const longitude: Column = {
  name: 'longitude',
  of: (geometry) => (isPoint(geometry) ? geometry.coordinates[0] : undefined),
};
const latitude: Column = {
  name: 'latitude',
  of: (geometry) => (isPoint(geometry) ? geometry.coordinates[1] : undefined),
};
const otherShape: Column = { name: 'geometry', of: (geometry) => (isPoint(geometry) ? undefined : geometry) };

/** The columns that these GeoJSON geometries need; null, which is nowhere, needs none. */
export function geometryColumns(geometries: readonly unknown[]): Column[] {
  const shapes = geometries.filter((geometry) => geometry !== null && geometry !== undefined);
  return [
    ...(shapes.some(isPoint) ? [longitude, latitude] : []),
    ...(shapes.every(isPoint) ? [] : [otherShape]),
  ];
}

/** The columns that geometries need which were not read yet. */
export const anyGeometryColumns: readonly Column[] = [longitude, latitude, otherShape];
