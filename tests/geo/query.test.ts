// The questions that the map, the list and the timeline ask.
import { circle, distance } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { atlas } from '../../geo/atlas';
import { spanOf } from '../../geo/dates';
import type { LonLat } from '../../geo/model';
import {
  during,
  eventsDuring,
  extentOf,
  isContested,
  placesNear,
  placesWithin,
  voicesBehind,
} from '../../geo/query';
import { smallAtlas } from './small-atlas';

describe('an event and a period', () => {
  test.each([
    // date, from, to: how it stands to them
    ['2020-08-13', '2020-08-10', '2020-08-16', 'sure'],
    ['2020-08-13', '2020-08-13', '2020-08-13', 'sure'],
    ['2020-08-13', '2020-08-14', '2020-08-16', undefined],
    ['2020-08-13', '2020-08-10', '2020-08-12', undefined],
    // a strike of two days is found from either, and its ends touch
    ['2020-08-13/2020-08-14', '2020-08-13', '2020-08-13', 'sure'],
    ['2020-08-13/2020-08-14', '2020-08-14', '2020-08-14', 'sure'],
    ['2020-08-13/2020-08-14', '2020-08-14', '2020-08-20', 'sure'],
    ['2020-08-13/2020-08-14', '2020-08-09', '2020-08-13', 'sure'],
    ['2020-08-13/2020-08-14', '2020-08-15', '2020-08-20', undefined],
    ['2020-08-13/2020-08-14', '2020-08-09', '2020-08-12', undefined],
    ['2020-08-09/2020-08-20', '2020-08-13', '2020-08-14', 'sure'],
    // a month without a day is possible on each of its days, and sure in the whole of it
    ['2020-08', '2020-08-13', '2020-08-13', 'possible'],
    ['2020-08', '2020-08-01', '2020-08-30', 'possible'],
    ['2020-08', '2020-08-01', '2020-08-31', 'sure'],
    ['2020-08', '2020-07-01', '2020-07-31', undefined],
    ['[2020-08-13,2020-08-14]', '2020-08-14', '2020-08-14', 'possible'],
    ['[2020-08-13,2020-08-14]', '2020-08-13', '2020-08-15', 'sure'],
    // about a day: found on that day, as possible
    ['2020-08-14~', '2020-08-14', '2020-08-14', 'possible'],
    ['2020-08-14~', '2020-08-10', '2020-08-16', 'possible'],
    ['2020-08-14?', '2020-08-14', '2020-08-14', 'possible'],
    ['2020-08-14~', '2020-08-15', '2020-08-15', undefined],
    // an open period
    ['2020-08-13', '2020-08-13', undefined, 'sure'],
    ['2020-08-13', '2020-08-14', undefined, undefined],
    ['2020-08-13', undefined, '2020-08-13', 'sure'],
    ['2020-08-13', undefined, '2020-08-12', undefined],
    ['2020-08', '2020-08-02', undefined, 'possible'],
    ['2020-08', '2020-08-01', undefined, 'sure'],
    ['2020-08-14~', undefined, undefined, 'sure'],
    ['2020-08', undefined, undefined, 'sure'],
  ])('%s, from %s to %s: %s', (date, from, to, how) => {
    expect(during(spanOf(date), { from, to })).toBe(how);
  });

  test('a period keeps the order of the events and changes none of them', () => {
    const kept = eventsDuring(smallAtlas.events, { from: '2021-05-04', to: '2021-05-07' });
    expect(kept.map(({ id }) => id)).toEqual([
      'elm-island-gathering-2021-05',
      'mill-strike-2021-05-03',
      'old-pier-rally-2021-05-04',
    ]);
    expect(kept.every((event) => smallAtlas.events.includes(event))).toBe(true);
  });

  test('no period keeps every event', () => {
    expect(eventsDuring(smallAtlas.events, {})).toEqual(smallAtlas.events);
  });
});

describe('an event is contested', () => {
  test.each([
    [['reports', 'reports'], false],
    [['reports', 'denies'], true],
    [['disputes'], true],
    [[], false],
  ] as const)('when its claims are %j: %s', (positions, contested) => {
    expect(isContested({ claims: positions.map((position) => ({ position })) })).toBe(contested);
  });
});

describe('the voices behind an event', () => {
  const voices = {
    ...smallAtlas.about.voices,
    'council-letter': { name: '-', name_be: '-', name_ru: '-', owner: 'council' },
  };
  const claim = (voice: string, position: 'reports' | 'denies' | 'disputes' = 'reports', source = 'a') => ({
    source,
    paragraph: 1,
    position,
    voice,
    text: '-',
    text_be: '-',
    text_ru: '-',
  });

  test.each([
    ['two papers with one wire are one voice', [claim('wire'), claim('wire', 'reports', 'b')], ['wire']],
    [
      'two voices of one owner are one, the first',
      [claim('island-radio'), claim('council-letter')],
      ['island-radio'],
    ],
    ['who only denies does not corroborate', [claim('wire'), claim('mill-office', 'denies')], ['wire']],
    ['who disputes does not either', [claim('mill-office', 'disputes')], []],
    [
      'who denies one thing and reports another is a voice',
      [claim('gazette', 'denies'), claim('gazette')],
      ['gazette'],
    ],
    ['whom nobody can identify does not count', [claim('hearsay'), claim('wire')], ['wire']],
    ['an event told by nobody who can be identified has none', [claim('hearsay')], []],
    [
      'they come in the order of the claims',
      [claim('wire'), claim('gazette'), claim('wire')],
      ['wire', 'gazette'],
    ],
  ])('%s', (_law, claims, behind) => {
    expect(voicesBehind({ claims }, voices)).toEqual(behind);
  });
});

describe('the places within an area', () => {
  const square = (west: number, south: number, side: number): LonLat[] => [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  const places = [
    { id: 'inside', point: [1, 1] as LonLat },
    { id: 'in the hole', point: [5, 5] as LonLat },
    { id: 'elsewhere', point: [21, 1] as LonLat },
    { id: 'latitude first', point: [1, 21] as LonLat },
  ];

  const lake = square(4, 4, 2).reverse();

  test.each<[string, Polygon | MultiPolygon, string[]]>([
    ['a polygon', { type: 'Polygon', coordinates: [square(0, 0, 10)] }, ['inside', 'in the hole']],
    ['a polygon with a hole', { type: 'Polygon', coordinates: [square(0, 0, 10), lake] }, ['inside']],
    [
      'several polygons, one with a hole',
      { type: 'MultiPolygon', coordinates: [[square(20, 0, 2)], [square(0, 0, 10), lake]] },
      ['inside', 'elsewhere'],
    ],
    ['an area far away', { type: 'Polygon', coordinates: [square(50, 50, 1)] }, []],
  ])('%s', (_which, area, ids) => {
    expect(placesWithin(places, area).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the places near a point', () => {
  const tractorWorks = atlas.places.find(({ id }) => id === 'minsk-tractor-works')?.point as LonLat;
  const near = (radiusKm: number) => placesNear(atlas.places, tractorWorks, radiusKm);

  test('the automobile plant is 4.56 km from the tractor works', () => {
    const found = near(10).find(({ place }) => place.id === 'minsk-automobile-plant');
    expect(found?.km).toBeCloseTo(4.56, 2);
  });

  test.each([
    [0, false],
    [4.55, false],
    [4.57, true],
  ])('a radius of %d km reaches it: %s', (radiusKm, reached) => {
    expect(near(radiusKm).some(({ place }) => place.id === 'minsk-automobile-plant')).toBe(reached);
  });

  test('they come nearest first, the place itself among them', () => {
    const distances = near(60).map(({ km }) => km);
    expect(near(60)[0]).toMatchObject({ km: 0, place: { id: 'minsk-tractor-works' } });
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});

describe('the extent of places', () => {
  const place = fc.record({
    point: fc.tuple(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
    ),
    coordinateUncertaintyInMeters: fc.integer({ min: 1, max: 20_000 }),
  });
  // Five decimals are about a metre, as in the gazetteer.
  const slack = 1e-5;

  test('holds the whole circle of each', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const [west, south, east, north] = extentOf(places) ?? [];
        for (const { point, coordinateUncertaintyInMeters: metres } of places)
          for (const [lon = 0, lat = 0] of circle(point, metres, { units: 'meters', steps: 36 }).geometry
            .coordinates[0] ?? []) {
            expect(lon).toBeGreaterThanOrEqual(Number(west) - slack);
            expect(lon).toBeLessThanOrEqual(Number(east) + slack);
            expect(lat).toBeGreaterThanOrEqual(Number(south) - slack);
            expect(lat).toBeLessThanOrEqual(Number(north) + slack);
          }
      }),
    );
  });

  test('is no wider than the circle of the only one', () => {
    const [west = 0, south = 0] =
      extentOf([{ point: [-39.2, 30.5], coordinateUncertaintyInMeters: 700 }]) ?? [];
    expect(distance([west, 30.5], [-39.2, 30.5], { units: 'meters' })).toBeCloseTo(700, 0);
    expect(distance([-39.2, south], [-39.2, 30.5], { units: 'meters' })).toBeCloseTo(700, 0);
  });

  test('there is none of no place', () => {
    expect(extentOf([])).toBeUndefined();
  });
});
