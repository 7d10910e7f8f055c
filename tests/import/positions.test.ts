// Positions as files have them. What is impossible is mended only where there is one way to mend it, and that is named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionOf, positionsOf } from '../../geo/import/positions';
import { northmost, xOf, yOf } from '../../geo/many/mercator';

/** `53.9 27.56`, the next after a bar, with repairs after a plus; or the fault. */
function said(value: unknown, longitudeFirst = false): string {
  const read = positionsOf(value, { longitudeFirst, swapped: false });
  if (typeof read === 'string') return read;
  const words = read.positions.map(({ latitude, longitude, repairs, area }) =>
    [
      Number(latitude.toFixed(5)),
      Number(longitude.toFixed(5)),
      ...(area ? ['area'] : []),
      ...repairs.map((repair) => `+${repair}`),
    ].join(' '),
  );
  return [...words, ...(read.some ? ['and one unreadable'] : [])].join(' | ');
}

describe('a position in one cell', () => {
  test.each([
    ['35.0835569, -106.6518393', '35.08356 -106.65184'],
    ['53.9 27.56', '53.9 27.56'],
    ['[53.9, 27.56]', '53.9 27.56'],
    ['POINT(27.56 53.9)', '53.9 27.56'],
    ['SRID=4326;POINT Z (27.56 53.9 220)', '53.9 27.56'],
    ['{"type":"Point","coordinates":[27.56,53.9]}', '53.9 27.56'],
    // several
    ['38.9,-77.03;40.7,-74.0', '38.9 -77.03 | 40.7 -74'],
    ['[(40.7, -74.0), (1.5, 2.0)]', '40.7 -74 | 1.5 2'],
    ['MULTIPOINT((27 53), (28 54))', '53 27 | 54 28'],
    ['53.9, 27.5; somewhere', '53.9 27.5 | and one unreadable'],
    // commas before decimals
    ['53,9 27,56', '53.9 27.56 +decimal-comma'],
    ['53,9; 27,56', '53.9 27.56 +decimal-comma'],
    ['53,9,27,56', '53.9 27.56 +decimal-comma'],
    // degrees, minutes, seconds
    ["53°54'N 27°33'36\"E", '53.9 27.56 +degrees-minutes'],
    ['53° 54\' 0" N, 27° 33\' 36" E', '53.9 27.56 +degrees-minutes'],
    ['40.7128° N, 74.0060° W', '40.7128 -74.006 +degrees-minutes'],
    ['27.56E 53.9N', '53.9 27.56 +degrees-minutes'],
    ["33°51'S 151°12'E", '-33.85 151.2 +degrees-minutes'],
    // a minus beside its letter is said twice, beside the other letter it is a contradiction
    ['37.7749° N, -122.4194° W', '37.7749 -122.4194 +degrees-minutes'],
    ["-33° 51' S, 151° 12' E", '-33.85 151.2 +degrees-minutes'],
    ['-37.7749° N, 122.4194° E', 'position-unreadable'],
    // in WKT a comma parts points
    ['POINT (27,56 53,9)', 'position-unreadable'],
    ['POINT (27.56 53.9, 28 54)', 'position-unreadable'],
    ['0x35, 27.5', 'position-unreadable'],
    [
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[27.56,53.9]}}',
      '53.9 27.56',
    ],
    [`${'['.repeat(40_000)}${']'.repeat(40_000)}`, 'position-unreadable'],
    // an area has no point: its middle is marked
    ['POLYGON((27 53, 29 53, 29 55, 27 53))', '54 28 area'],
    // either end of the world
    ['10, 180', '10 180'],
    ['10, -180', '10 -180'],
    // possible only the other way round
    ['-122.4, 37.7', '37.7 -122.4 +swapped'],
    // none
    ['', 'no-position'],
    ['None', 'no-position'],
    ['0, 0', 'null-island'],
    ['NaN, NaN', 'not-a-number'],
    ['Infinity, 3', 'not-a-number'],
    ['999, 1', 'off-the-globe'],
    ['180, 180', 'off-the-globe'],
    ['89.5, 10', 'off-the-map'],
    ['hello', 'position-unreadable'],
    ['53.9', 'position-unreadable'],
    ["53°61'N 27°33'E", 'position-unreadable'],
    // across 180°, and not around the world
    ['LINESTRING(179 -17, -178 -18)', '-17.5 -179.5 area'],
    ['LINESTRING(178 -17, -179 -18)', '-17.5 179.5 area'],
    ['LINESTRING(-120 10, 0 10, 110 10)', '10 -5 area'],
    // a form: altitude and accuracy follow
    ['53.9 27.56 210 4.5', '53.9 27.56'],
    ['53.9 27.56 -3.1 0', '53.9 27.56'],
    ['53 54 27 34', 'position-unreadable'],
    // Wikipedia says it three times
    ['53°54′N 27°34′E\uFEFF / \uFEFF53.900°N 27.567°E\uFEFF / 53.900; 27.567', '53.9 27.567'],
    ['53°54′N 27°34′E / 53.900; 27.567 (Minsk)', '53.9 27.567'],
    ['53 N, 27 N', 'position-unreadable'],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    [[53.9, 27.56], '53.9 27.56'],
    [['53.9', '27.56'], '53.9 27.56'],
    [
      [
        [53, 27],
        [54, 28],
      ],
      '53 27 | 54 28',
    ],
    [['53.9, 27.5', '54.1, 28.2'], '53.9 27.5 | 54.1 28.2'],
    [{ type: 'Point', coordinates: [27.56, 53.9] }, '53.9 27.56'],
    [
      {
        type: 'LineString',
        coordinates: [
          [27, 53],
          [29, 55],
        ],
      },
      '54 28 area',
    ],
    [
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [27, 53],
              [29, 53],
              [29, 55],
              [27, 53],
            ],
          ],
        ],
      },
      '54 28 area',
    ],
    [
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [27, 53] },
          {
            type: 'LineString',
            coordinates: [
              [28, 54],
              [29, 55],
            ],
          },
        ],
      },
      '54 28 area',
    ],
    [{ type: 'GeometryCollection', geometries: [null, 1] }, 'position-unreadable'],
    [{ lat: '53.9', lng: 27.56 }, '53.9 27.56'],
    [{}, 'no-position'],
    [[], 'no-position'],
    [null, 'no-position'],
    [undefined, 'no-position'],
    [[[[[[[1]]]]]], 'position-unreadable'],
    [5, 'position-unreadable'],
  ])('%j: %s', (value, expected) => {
    expect(said(value)).toBe(expected);
  });

  test('longitude first, where the column has it so; GeoJSON and WKT have it so in any case', () => {
    expect(said('27.56, 53.9', true)).toBe('53.9 27.56');
    expect(said('POINT(27.56 53.9)', true)).toBe('53.9 27.56');
    expect(said({ type: 'Point', coordinates: [27.56, 53.9] }, true)).toBe('53.9 27.56');
  });
});

describe('a position in two cells', () => {
  test.each([
    ['53.9', '27.56', '53.9 27.56'],
    [53.9, 27.56, '53.9 27.56'],
    [53n, 27n, '53 27'],
    [' 53.9 ', '27.56', '53.9 27.56'],
    ['53,9', '27,56', '53.9 27.56 decimal-comma'],
    // as a spreadsheet marks text
    ["'53.9", "'-27.56", '53.9 -27.56'],
    ['-122.4', '37.7', '37.7 -122.4 swapped'],
    ['53.9', '', 'half-a-position'],
    ['', '27.56', 'half-a-position'],
    ['', '', 'no-position'],
    ['0', '0', 'null-island'],
    [0, 0, 'null-island'],
    ['0', '32.5', '0 32.5'],
    [Number.NaN, 3, 'not-a-number'],
    ['-inf', '3', 'not-a-number'],
    ['1e9', '3', 'off-the-globe'],
    [{}, '3', 'position-unreadable'],
    ['north', 'east', 'position-unreadable'],
  ])('%s and %s: %s', (latitude, longitude, expected) => {
    const read = positionOf(latitude, longitude, false);
    expect(typeof read === 'string' ? read : [read.latitude, read.longitude, ...read.repairs].join(' ')).toBe(
      expected,
    );
  });

  test('where the whole column is the wrong way round, also what would be possible as it stands is turned', () => {
    expect(positionOf('27.56', '53.9', true)).toEqual({
      latitude: 53.9,
      longitude: 27.56,
      repairs: ['swapped'],
    });
    // This one is possible only as it stands.
    expect(positionOf('37.7', '-122.4', true)).toMatchObject({ latitude: 37.7, repairs: [] });
  });
});

test('no value makes it throw, and what it gives is on the map', () => {
  const positionLike = fc.stringMatching(/^[-\d.,;°'NSEW ()[\]]{0,30}$/);
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withBigInt: true }), fc.string(), positionLike), (value) => {
      const read = positionsOf(value, { longitudeFirst: false, swapped: false });
      if (typeof read === 'string') return;
      for (const { latitude, longitude } of read.positions)
        expect(Math.abs(latitude) <= northmost && Math.abs(longitude) <= 180).toBe(true);
    }),
    { numRuns: 3000, seed: 5 },
  );
});

describe('on the map, 2^32 wide and high from the north-west', () => {
  test.each([
    ['the middle', 0, 0, 2 ** 31, 2 ** 31],
    ['the north-west corner', northmost, -180, 0, 0],
    ['the south-east corner', -northmost, 180, 2 ** 32 - 1, 2 ** 32 - 1],
  ])('%s', (_name, latitude, longitude, x, y) => {
    expect(xOf(longitude)).toBe(x);
    expect(Math.abs(yOf(latitude) - y)).toBeLessThanOrEqual(1);
  });

  test('never leaves 32 bits, and is where slippy maps have it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -northmost, max: northmost, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          const stored = Uint32Array.of(xOf(longitude), yOf(latitude));
          expect([...stored]).toEqual([xOf(longitude), yOf(latitude)]);
          // The formula of the OpenStreetMap wiki, by another way round the same curve.
          const y = (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2;
          expect(Math.abs(yOf(latitude) - y * 2 ** 32)).toBeLessThan(2);
        },
      ),
    );
  });
});
