// Latitude and longitude in each other's place: of a whole file, of one row, and what only looks so.
import { describe, expect, test } from 'vitest';
import { fileOf, imported, notedIn } from './made-file';

const row = (latitude: number, longitude: number) => ['2020-08-13', String(latitude), String(longitude)];
const read = async (...rows: string[][]) => notedIn(await imported(fileOf(['date', 'lat', 'lon'], rows)));

const belarus = Array.from({ length: 30 }, (_, index) => row(52 + index / 20, 24 + index / 5));
const america = Array.from({ length: 30 }, (_, index) => row(30 + index / 2, -120 + index));
const turned = (rows: string[][]) => rows.map(([date = '', ...pair]) => [date, ...pair.reverse()]);

describe('a file that is swapped as a whole is turned, and each row says so', () => {
  test.each([
    ['where no longitude can be a latitude', turned(america)],
    ['where every third cannot', [...turned(belarus).slice(0, 20), ...turned(america).slice(0, 10)]],
    ['of one row', turned(america).slice(0, 1)],
  ])('%s', async (_where, rows) => {
    expect(await read(...rows)).toEqual({ swapped: rows.map((_row, index) => index + 1) });
  });
});

describe('a single row', () => {
  test('that lies among the others when it is turned is turned', async () => {
    expect(await read(...america, row(-100, 40))).toEqual({ swapped: [31] });
  });

  test('that would lie far from all others is not turned, for it may be a wrong digit', async () => {
    expect(await read(...belarus, row(153.9006, 27.56))).toEqual({ 'off-the-globe': [31] });
  });

  test('does not turn the others, early as it may come', async () => {
    expect(await read(row(95.2, 24.1), ...belarus)).toEqual({ 'off-the-globe': [1] });
    expect(await read(row(95.2, 24.1), ...belarus.slice(0, 2))).toEqual({ 'off-the-globe': [1] });
  });

  test('in one cell with others: they are kept', async () => {
    const cells = belarus.map(([date, latitude, longitude]) => [date, `${latitude}, ${longitude}`]);
    const file = await imported(
      fileOf(
        ['date', 'coordinates'],
        [...cells, ['2020-08-13', '53.9, 27.56; 153.9, 27.56'], ['2020-08-13', '153.9, 27.56']],
      ),
    );
    expect(notedIn(file)).toEqual({ 'off-the-globe': [32], 'some-positions-unreadable': [31] });
  });
});
