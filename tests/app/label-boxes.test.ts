import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeLabels } from '../../app/_map/label-boxes';

const name = (id: string, x: number, y: number) => ({ id, text: id, x, y, width: 60, height: 18 });
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('names on the map', () => {
  test('a name with room stands under its point', () => {
    expect(placeLabels([name('Brest', 100, 100)], [])).toEqual([
      { id: 'Brest', text: 'Brest', dx: -30, dy: 6 },
    ]);
  });

  test('a name avoids the mark that stands on its point', () => {
    const mark = { x: 80, y: 80, width: 40, height: 40 };
    const [placed] = placeLabels([name('Minsk', 100, 100)], [mark]);
    expect(placed?.dy).toBeGreaterThanOrEqual(20);
  });

  test('where everything is taken, a name is left out rather than written over another', () => {
    expect(placeLabels([name('Minsk', 100, 100)], [{ x: -500, y: -500, width: 1200, height: 1200 }])).toEqual(
      [],
    );
  });

  test('no two names and no name and mark ever overlap', () => {
    const at = fc.integer({ min: 0, max: 400 });
    const names = fc.array(fc.tuple(at, at), { maxLength: 30 });
    fc.assert(
      fc.property(names, names, (points, marked) => {
        const wanted = points.map(([x, y], index) => name(String(index), x, y));
        const marks = marked.map(([x, y]) => ({ x: x - 15, y: y - 15, width: 30, height: 30 }));
        const boxes = placeLabels(wanted, marks).map(({ id, dx, dy }) => {
          const [x = 0, y = 0] = points[Number(id)] ?? [];
          return { x: x + dx, y: y + dy, width: 60, height: 18 };
        });
        const clash = boxes.some(
          (box, index) =>
            marks.some((m) => overlap(m, box)) || boxes.slice(0, index).some((b) => overlap(b, box)),
        );
        expect(clash).toBe(false);
      }),
      { seed: 2020 },
    );
  });
});
