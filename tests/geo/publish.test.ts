// The GeoJSON that others reuse, read back as they read it: same ids, same precision, same citations.
// The tables are in publish-tables.test.ts.
import { booleanClockwise, booleanPointInPolygon, distance } from '@turf/turf';
import type { FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { atlas } from '../../geo/atlas';
import { check } from '../../geo/check';
import type { Atlas, LonLat } from '../../geo/model';
import { eventsGeojson, placesGeojson } from '../../geo/publish';
import { changed, smallAtlas } from './small-atlas';

const both: Array<[string, Atlas]> = [
  ['the small atlas', smallAtlas],
  ['the atlas of Belarus', atlas],
];
const featuresOf = (text: string) => (JSON.parse(text) as FeatureCollection<Geometry | null>).features;
const keysOf = (value: unknown) => Object.keys(value ?? {}).sort();

const eventFields =
  'place date start end dateBasis action aggregate title title_be title_ru demands persons claims'.split(' ');
const claimFields = 'source paragraph position voice text text_be text_ru'.split(' ');
const fieldsOfSome = 'passage low high counts wording wording_be wording_ru'.split(' ');
const placeFields =
  'name name_be name_ru aka kind region coordinateUncertaintyInMeters identified coordinateSources'.split(
    ' ',
  );
const placeFieldsOfSome = ['basis', 'basis_be', 'basis_ru', 'footprint'];

/** Every ring of an area, and whether it is an outer one or a hole. */
function ringsOf(geometry: Geometry | null | undefined): Array<{ ring: Position[]; outer: boolean }> {
  if (geometry?.type === 'Polygon')
    return geometry.coordinates.map((ring, index) => ({ ring, outer: index === 0 }));
  if (geometry?.type !== 'MultiPolygon') return [];
  return geometry.coordinates.flatMap((coordinates) => ringsOf({ type: 'Polygon', coordinates }));
}

/** What RFC 7946 asks of an area (3.1.6): rings closed, outer ones counterclockwise, holes clockwise. */
const isValid = (geometry: Geometry | null | undefined) =>
  ringsOf(geometry).every(
    ({ ring, outer }) =>
      ring.length >= 4 && `${ring[0]}` === `${ring.at(-1)}` && booleanClockwise(ring) !== outer,
  );

function positionsOf(geometry: Geometry | null | undefined): Position[] {
  if (geometry?.type === 'Point') return [geometry.coordinates];
  if (geometry?.type === 'LineString') return geometry.coordinates;
  return ringsOf(geometry).flatMap(({ ring }) => ring);
}

test('a ring that is open or wound the other way would be found', () => {
  const triangle = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  const valid = (ring: Position[]) => isValid({ type: 'Polygon', coordinates: [ring] });
  expect([valid(triangle), valid([...triangle].reverse()), valid(triangle.slice(0, 3))]).toEqual([
    true,
    false,
    false,
  ]);
});

describe.each(both)('GeoJSON of %s', (_name, { about, events, places }) => {
  const [west, south, east, north] = about.bounds;
  const published = {
    events: featuresOf(eventsGeojson({ about, events, places, sources: [], changes: [] })),
    places: featuresOf(placesGeojson({ about, events, places, sources: [], changes: [] })),
  };
  const all = [...published.events, ...published.places];

  test('has every event and every place under its own id', () => {
    expect(published.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(published.places.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
  });

  test('has the members that RFC 7946 names, and no reference system of its own', () => {
    expect(
      Object.keys(JSON.parse(eventsGeojson({ about, events, places, sources: [], changes: [] }))),
    ).toEqual(['type', 'features']);
    for (const feature of all) expect(keysOf(feature)).toEqual(['geometry', 'id', 'properties', 'type']);
  });

  test('has the longitude first', () => {
    const positions = all.flatMap(({ geometry, properties }) => [
      ...positionsOf(geometry),
      ...positionsOf(properties?.footprint),
    ]);
    expect(
      positions.filter(
        ([lon = 0, lat = 0, ...rest]) =>
          lon < west || lon > east || lat < south || lat > north || rest.length > 0,
      ),
    ).toEqual([]);
  });

  test('has closed rings, outer ones counterclockwise and holes clockwise', () => {
    expect(all.filter(({ geometry }) => !isValid(geometry))).toEqual([]);
    expect(published.places.filter(({ properties }) => !isValid(properties?.footprint))).toEqual([]);
  });

  test('has the fields of the contract and no others', () => {
    for (const { properties } of published.events) {
      expect(keysOf(properties)).toEqual([...eventFields].sort());
      for (const claim of properties?.claims ?? []) {
        expect(keysOf(claim).filter((field) => !fieldsOfSome.includes(field))).toEqual(
          [...claimFields].sort(),
        );
      }
    }
    for (const { properties } of published.places)
      expect(keysOf(properties).filter((field) => !placeFieldsOfSome.includes(field))).toEqual(
        [...placeFields].sort(),
      );
  });

  test('has them unchanged', () => {
    published.events.forEach(({ properties }, index) => {
      expect(events[index]).toMatchObject(properties ?? {});
    });
    published.places.forEach(({ geometry, properties }, index) => {
      expect(places[index]).toMatchObject({ ...properties, point: positionsOf(geometry)[0] });
    });
  });

  test('is located exactly where one place is known', () => {
    const unlocated = published.events.filter(({ geometry }) => geometry === null).map(({ id }) => id);
    expect(unlocated).toEqual(
      events.filter(({ place, aggregate }) => place === null || aggregate).map(({ id }) => id),
    );
  });
});

describe('where an event is known to have been', () => {
  const whereabouts = (of: Atlas, id: string) =>
    featuresOf(eventsGeojson(of)).find((feature) => feature.id === id)?.geometry;
  const point = [-39.25, 30.51] satisfies LonLat;

  test('a site is a point', () => {
    expect(whereabouts(smallAtlas, 'mill-strike-2021-05-03')).toEqual({
      type: 'Point',
      coordinates: [-39.2, 30.5],
    });
  });

  test('a town is the area that surely holds the true site', () => {
    const area = whereabouts(smallAtlas, 'elmford-march-2021-05-08') as Polygon;
    expect(area.type).toBe('Polygon');
    expect(booleanPointInPolygon(point, area)).toBe(true);
    const reach = positionsOf(area).map((edge) => distance(point, edge, { units: 'meters' }));
    expect(Math.abs(Math.min(...reach) - 3000)).toBeLessThan(1);
    expect(Math.abs(Math.max(...reach) - 3000)).toBeLessThan(1);
  });

  test('a town with an outline is its outline', () => {
    const minsk = atlas.places.find(({ id }) => id === 'minsk');
    expect(whereabouts(atlas, 'minsk-march-2020-08-13')).toEqual(minsk?.footprint);
  });

  test('a company whose site is not known is an area', () => {
    expect(whereabouts(atlas, 'grodnozhilstroy-labour-protest-2020-08-13')?.type).toBe('Polygon');
  });

  test('several plants of which one is meant are an area', () => {
    expect(whereabouts(atlas, 'belaruskali-strike-2020-08-17')?.type).toBe('MultiPolygon');
  });

  test('a report on many sites is nowhere, even when it names a place', () => {
    const many = check(changed('events.yaml', 'place: old-pier', 'place: old-pier\n  aggregate: true'));
    expect(whereabouts(many, 'old-pier-rally-2021-05-04')).toBeNull();
  });
});
