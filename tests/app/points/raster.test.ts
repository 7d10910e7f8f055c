import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Frame, stepsIn } from '../../../app/_map/points/frame';
import { drawInto, type Raster, rasterFor } from '../../../app/_map/points/raster';
import { choiceOf } from '../../../geo/many/choice';
import { flag } from '../../../geo/many/events';
import { anyChoosing, chosenOneByOne, manyEvents, manyOf } from '../../geo/many/made-up';

/** Node has no ImageData; this is what of it is used. */
class Image {
  readonly data: Uint8ClampedArray;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8ClampedArray(width * height * 4);
  }
}
beforeAll(() => void Object.assign(globalThis, { ImageData: Image }));

const accent = [160, 63, 9] as const;
const opacityAt = ({ image, width, height }: Raster, x: number, y: number) =>
  x >= 0 && x < width && y >= 0 && y < height ? (image.data[(y * width + x) * 4 + 3] ?? 0) : 0;

/** Whether anything is painted at most `reach` pixels around. */
const paintedNear = (raster: Raster, x: number, y: number, reach: number) => {
  const side = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach);
  return side.some((dy) => side.some((dx) => opacityAt(raster, x + dx, y + dy) > 0));
};

/** A part of the world at zoom 0 to 2, where made-up events from anywhere are still met. */
const anyFrame: fc.Arbitrary<Frame> = fc.record({
  zoom: fc.constantFrom(0, 0.25, 1, 1.5, 2),
  left: fc.integer({ min: -100, max: 300 }),
  top: fc.integer({ min: -100, max: 300 }),
  width: fc.integer({ min: 1, max: 260 }),
  height: fc.integer({ min: 1, max: 260 }),
  ratio: fc.constantFrom(1, 1.25, 2),
});

const pixelOf = (frame: Frame, x: number, y: number) => ({
  x: Math.floor((x / stepsIn(frame)) * frame.ratio - frame.left * frame.ratio),
  y: Math.floor((y / stepsIn(frame)) * frame.ratio - frame.top * frame.ratio),
});

/** Of the largest dot, 4 pixels of the style sheet and its soft edge. */
const reachOf = ({ ratio }: Frame) => Math.ceil(4 * ratio);

describe('dots of many events', () => {
  test('every chosen event in the frame is painted, and counted', () => {
    fc.assert(
      fc.property(manyEvents, anyChoosing, anyFrame, (events, choosing, frame) => {
        const raster = rasterFor(frame);
        const shown = drawInto(raster, events, choiceOf(events, choosing), frame, accent);
        const inside = chosenOneByOne(events, choosing)
          .map((at) => pixelOf(frame, events.x[at] ?? 0, events.y[at] ?? 0))
          .filter(({ x, y }) => x >= 0 && x < raster.width && y >= 0 && y < raster.height);
        expect(shown).toBe(inside.length);
        expect(inside.every(({ x, y }) => paintedNear(raster, x, y, reachOf(frame)))).toBe(true);
      }),
    );
  });

  test('nothing is painted where no chosen event is', () => {
    fc.assert(
      fc.property(manyEvents, anyChoosing, anyFrame, (events, choosing, frame) => {
        const raster = rasterFor(frame);
        drawInto(raster, events, choiceOf(events, choosing), frame, accent);
        const dots = chosenOneByOne(events, choosing).map((at) =>
          pixelOf(frame, events.x[at] ?? 0, events.y[at] ?? 0),
        );
        const reach = reachOf(frame);
        const free = Array.from({ length: raster.width * raster.height }, (_, at) => at).filter((at) => {
          const [x, y] = [at % raster.width, Math.floor(at / raster.width)];
          const taken = dots.some((dot) => Math.abs(dot.x - x) <= reach && Math.abs(dot.y - y) <= reach);
          return !taken && opacityAt(raster, x, y) > 0;
        });
        expect(free).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a raster that is used again shows nothing of the frame before', () => {
    const [left, right] = [2 ** 30, 3 * 2 ** 30].map((x) =>
      manyOf([{ start: 0, length: 0, x, y: 2 ** 31, action: 0, flags: 0 }]),
    );
    const frame = { zoom: 0, left: 0, top: 0, width: 256, height: 256, ratio: 1 };
    const raster = rasterFor(frame);
    for (const events of [left, right])
      if (events) drawInto(rasterFor(frame, raster), events, choiceOf(events, {}), frame, accent);
    expect(opacityAt(raster, 64, 128)).toBe(0);
    expect(opacityAt(raster, 192, 128)).toBeGreaterThan(0);
  });
});

describe('how a dot looks', () => {
  const frame = { zoom: 0, left: 0, top: 0, width: 256, height: 256, ratio: 1 };
  const one = { start: 0, length: 0, x: 2 ** 31, y: 2 ** 31, action: 0, flags: 0 };
  const draw = (list: Parameters<typeof manyOf>[0]) => {
    const events = manyOf(list);
    const raster = rasterFor(frame);
    drawInto(raster, events, choiceOf(events, {}), frame, accent);
    return raster;
  };

  test('it has the colour that was asked for', () => {
    const { image, width } = draw([one]);
    expect([...image.data.slice((128 * width + 128) * 4, (128 * width + 128) * 4 + 3)]).toEqual([...accent]);
  });

  test.each([
    ['its day', flag.dateUnsure],
    ['its place', flag.placeUnsure],
    ['whether many share its position by mistake', flag.positionShared],
  ])('it is hollow where nobody is sure of %s', (_what, flags) => {
    const raster = draw([{ ...one, flags }]);
    expect(opacityAt(raster, 128, 128)).toBe(0);
    expect(paintedNear(raster, 128, 128, 4)).toBe(true);
  });

  test('what was mended is as sure as the rest', () => {
    expect(opacityAt(draw([{ ...one, flags: flag.repaired }]), 128, 128)).toBeGreaterThan(150);
  });

  test('it is full where one of several events there is sure', () => {
    const raster = draw([{ ...one, flags: flag.placeUnsure }, one]);
    expect(opacityAt(raster, 128, 128)).toBeGreaterThan(150);
  });

  test.each([2, 125, 126, 127, 1000])('also where %d others are unsure, and come later', (count) => {
    const raster = draw([one, ...Array.from({ length: count }, () => ({ ...one, flags: flag.dateUnsure }))]);
    expect(opacityAt(raster, 128, 128)).toBeGreaterThan(150);
  });

  test('more events at one place are stronger, and never hide the map', () => {
    const opacities = [1, 2, 8, 64, 5000].map((count) =>
      opacityAt(draw(Array.from({ length: count }, () => one)), 128, 128),
    );
    expect(opacities).toEqual([...opacities].sort((a, b) => a - b));
    expect(opacities[1]).toBeGreaterThan(opacities[0] ?? 0);
    expect(opacities.at(-1)).toBeLessThan(255);
  });

  test('where very many places hold events, an unsure one is paler than a sure one', () => {
    const spots = Array.from({ length: 150 * 150 }, (_, at) => ({
      ...one,
      x: 2 ** 24 * (at % 150),
      y: 2 ** 24 * Math.floor(at / 150),
    }));
    const alone = { ...one, x: 2 ** 24 * 200, y: 2 ** 24 * 50 };
    const doubtful = { ...one, x: 2 ** 24 * 200, y: 2 ** 24 * 100, flags: flag.placeUnsure };
    const raster = draw([...spots, alone, doubtful]);
    expect(opacityAt(raster, 200, 100)).toBeGreaterThan(0);
    expect(opacityAt(raster, 200, 100)).toBeLessThan(opacityAt(raster, 200, 50));
  });
});
