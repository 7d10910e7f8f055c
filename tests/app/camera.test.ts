import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCamera, maxZoom, minZoom, parseCamera } from '../../app/camera';

describe('the camera in the link', () => {
  test('is zoom, latitude, longitude in the hash, and longitude first inside', () => {
    expect(parseCamera('#map=6.5/53.774/27.95')).toEqual({ zoom: 6.5, centre: [27.95, 53.774] });
  });

  test.each([
    '',
    '#',
    '#map=',
    '#map=6',
    '#map=6/53',
    '#map=0/53/27',
    '#map=18/53/27',
    '#map=6/91/27',
    '#map=6/53/181',
    '#map=NaN/53/27',
    '#map=6/53/27/1',
    '#map=6/5e1/27',
    '#map=6/53/27<script>',
    '#%E0%A4%A',
    '#events',
  ])('"%s" is no camera, and no error', (hash) => {
    expect(parseCamera(hash)).toBeUndefined();
  });

  test('what is written is read back to less than a pixel, and written the same again', () => {
    const camera = fc.record({
      zoom: fc.integer({ min: minZoom * 4, max: maxZoom * 4 }).map((quarters) => quarters / 4),
      centre: fc.tuple(
        fc.double({ min: 19, max: 36, noNaN: true }),
        fc.double({ min: 49, max: 58, noNaN: true }),
      ),
    });
    fc.assert(
      fc.property(camera, ({ zoom, centre }) => {
        const hash = formatCamera({ zoom, centre });
        const read = parseCamera(hash);
        const pixelDegrees = 360 / (256 * 2 ** zoom);
        expect(read?.zoom).toBe(zoom);
        expect(Math.abs((read?.centre[0] ?? 0) - centre[0])).toBeLessThan(pixelDegrees);
        expect(Math.abs((read?.centre[1] ?? 0) - centre[1])).toBeLessThan(pixelDegrees);
        expect(read && formatCamera(read)).toBe(hash);
      }),
      { seed: 2020 },
    );
  });
});
