import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, stepsIn } from '../../../app/_map/points/frame';
import type { Picture } from '../../../app/_map/points/messages';
import { drawInto, rasterFor } from '../../../app/_map/points/raster';
import { type Choosing, choiceOf } from '../../../geo/many/choice';
import { flag, type ManyEvents } from '../../../geo/many/events';
import { anyChoosing, chosenOneByOne, manyEvents, manyOf } from '../../geo/many/made-up';

const accent = [160, 63, 9] as const;
const draw = (events: ManyEvents, choosing: Choosing, frame: Frame, used?: Picture) =>
  drawInto(rasterFor(frame), events, choiceOf(events, choosing), { frame, colour: accent, used });

const opacityAt = ({ pixels, width, height }: Picture, x: number, y: number) =>
  x >= 0 && x < width && y >= 0 && y < height ? (pixels[(y * width + x) * 4 + 3] ?? 0) : 0;

/** Whether anything is painted at most `reach` pixels around. */
const paintedNear = (picture: Picture, x: number, y: number, reach: number) => {
  const side = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach);
  return side.some((dy) => side.some((dx) => opacityAt(picture, x + dx, y + dy) > 0));
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
        const { picture, shown } = draw(events, choosing, frame);
        const inside = chosenOneByOne(events, choosing)
          .map((at) => pixelOf(frame, events.x[at] ?? 0, events.y[at] ?? 0))
          .filter(({ x, y }) => x >= 0 && x < picture.width && y >= 0 && y < picture.height);
        expect(shown).toBe(inside.length);
        expect(inside.every(({ x, y }) => paintedNear(picture, x, y, reachOf(frame)))).toBe(true);
      }),
    );
  });

  test('every pixel is empty or has the colour, however large the dots and wherever they are', () => {
    const [red, green, blue] = accent;
    fc.assert(
      fc.property(manyEvents, anyChoosing, anyFrame, (events, choosing, frame) => {
        const { pixels } = draw(events, choosing, frame).picture;
        const seen = new Set<number>();
        const all = new DataView(pixels.buffer);
        for (let at = 0; at < pixels.length; at += 4)
          seen.add(pixels[at + 3] === 0 ? all.getUint32(at) : all.getUint32(at) >>> 8);
        seen.delete((red << 16) | (green << 8) | blue);
        // With no opacity there is no colour either: ink that was left would be there.
        expect([...seen].filter((rest) => rest !== 0)).toEqual([]);
      }),
    );
  });

  test('nothing is painted where no chosen event is', () => {
    fc.assert(
      fc.property(manyEvents, anyChoosing, anyFrame, (events, choosing, frame) => {
        const { picture } = draw(events, choosing, frame);
        const dots = chosenOneByOne(events, choosing).map((at) =>
          pixelOf(frame, events.x[at] ?? 0, events.y[at] ?? 0),
        );
        const reach = reachOf(frame);
        const free = Array.from({ length: picture.width * picture.height }, (_, at) => at).filter((at) => {
          const [x, y] = [at % picture.width, Math.floor(at / picture.width)];
          const taken = dots.some((dot) => Math.abs(dot.x - x) <= reach && Math.abs(dot.y - y) <= reach);
          return !taken && opacityAt(picture, x, y) > 0;
        });
        expect(free).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['of the same size', 1],
    ['of another size', 2],
  ])('a raster and a picture %s that are used again show nothing of what they held', (_what, ratio) => {
    const [left, right] = [2 ** 30, 3 * 2 ** 30].map((x) =>
      manyOf([{ start: 0, length: 0, x, y: 2 ** 31, action: 0, flags: 0 }]),
    );
    if (!left || !right) throw new Error('there are two');
    const frame = { zoom: 0, left: 0, top: 0, width: 256, height: 256, ratio: 1 };
    const raster = rasterFor({ ...frame, ratio });
    const before = drawInto(raster, left, choiceOf(left, {}), {
      frame: { ...frame, ratio },
      colour: accent,
      used: undefined,
    });
    const { picture } = drawInto(rasterFor(frame, raster), right, choiceOf(right, {}), {
      frame,
      colour: accent,
      used: before.picture,
    });
    expect(picture).toMatchObject({ width: 256, height: 256 });
    expect(opacityAt(picture, 64, 128)).toBe(0);
    expect(opacityAt(picture, 192, 128)).toBeGreaterThan(0);
  });
});

describe('how a dot looks', () => {
  const frame = { zoom: 0, left: 0, top: 0, width: 256, height: 256, ratio: 1 };
  const one = { start: 0, length: 0, x: 2 ** 31, y: 2 ** 31, action: 0, flags: 0 };
  const pictureOf = (list: Parameters<typeof manyOf>[0]) => draw(manyOf(list), {}, frame).picture;

  test('it has the colour that was asked for', () => {
    const { pixels, width } = pictureOf([one]);
    expect([...pixels.slice((128 * width + 128) * 4, (128 * width + 128) * 4 + 3)]).toEqual([...accent]);
  });

  test.each([
    ['its day', flag.dateUnsure],
    ['its place', flag.placeUnsure],
    ['whether many share its position by mistake', flag.positionShared],
  ])('it is hollow where nobody is sure of %s', (_what, flags) => {
    const picture = pictureOf([{ ...one, flags }]);
    expect(opacityAt(picture, 128, 128)).toBe(0);
    expect(paintedNear(picture, 128, 128, 4)).toBe(true);
  });

  test('what was mended is as sure as the rest', () => {
    expect(opacityAt(pictureOf([{ ...one, flags: flag.repaired }]), 128, 128)).toBeGreaterThan(150);
  });

  test('it is full where one of several events there is sure', () => {
    const picture = pictureOf([{ ...one, flags: flag.placeUnsure }, one]);
    expect(opacityAt(picture, 128, 128)).toBeGreaterThan(150);
  });

  test.each([2, 125, 126, 127, 1000])('also where %d others are unsure, and come later', (count) => {
    const picture = pictureOf([
      one,
      ...Array.from({ length: count }, () => ({ ...one, flags: flag.dateUnsure })),
    ]);
    expect(opacityAt(picture, 128, 128)).toBeGreaterThan(150);
  });

  test('more events at one place are stronger, and never hide the map', () => {
    const opacities = [1, 2, 8, 64, 5000].map((count) =>
      opacityAt(pictureOf(Array.from({ length: count }, () => one)), 128, 128),
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
    const picture = pictureOf([...spots, alone, doubtful]);
    expect(opacityAt(picture, 200, 100)).toBeGreaterThan(0);
    expect(opacityAt(picture, 200, 100)).toBeLessThan(opacityAt(picture, 200, 50));
  });
});
