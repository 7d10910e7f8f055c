import { beforeAll, describe, expect, test } from 'vitest';
import { drawerOf } from '../../../app/_map/points/drawer';
import { drawingIn } from '../../../app/_map/points/drawing-in-worker';
import type { PointsQuestion } from '../../../app/_map/points/messages';
import { manyOf } from '../../geo/many/made-up';

/** What of a browser's worker a drawer uses, and Node has not. */
beforeAll(() => {
  class ImageData {
    readonly data: Uint8ClampedArray;
    constructor(
      readonly width: number,
      readonly height: number,
    ) {
      this.data = new Uint8ClampedArray(width * height * 4);
    }
  }
  class OffscreenCanvas {
    constructor(
      public width: number,
      public height: number,
    ) {}
    getContext() {
      return { putImageData: () => {} };
    }
    transferToImageBitmap() {
      return { width: this.width, height: this.height };
    }
  }
  Object.assign(globalThis, { ImageData, OffscreenCanvas });
});

const events = manyOf(
  [10, 20, 30].map((start) => ({ start, length: 0, x: 2 ** 31, y: 2 ** 31, action: 0, flags: 0 })),
);
const frame = { zoom: 0, left: 0, top: 0, width: 256, height: 200, ratio: 2 };

/** A worker whose messages are plain data, and which answers when it is told to, the last question first. */
function slowWorker() {
  const answer = drawerOf(events);
  const questions: PointsQuestion[] = [];
  let hear = (_message: { data: unknown }) => {};
  return {
    postMessage: (question: PointsQuestion) => void questions.push(structuredClone(question)),
    addEventListener: (_type: string, listener: (message: { data: unknown }) => void) => {
      hear = listener;
    },
    say: (data: unknown) => hear({ data }),
    answerAll() {
      for (const question of questions.reverse()) hear({ data: structuredClone(answer(question).answer) });
    },
  };
}

describe('a drawing in a worker', () => {
  test('each question gets its own answer, in whatever order the answers come', async () => {
    const worker = slowWorker();
    const drawing = drawingIn(worker as unknown as Worker);
    const questions = [
      drawing.within({
        box: { west: 0, north: 0, east: 2 ** 32 - 1, south: 2 ** 32 - 1 },
        choosing: { to: 20 },
      }),
      drawing.near({ frame, choosing: { from: 30 }, spot: { x: 127, y: 128, reach: 3 } }),
      drawing.groups({ frame, choosing: {} }),
    ] as const;
    worker.answerAll();
    const [within, near, groups] = await Promise.all(questions);
    expect(within).toEqual([0, 1]);
    expect(near).toEqual([2]);
    expect(groups.map(({ count, firstDay, lastDay }) => ({ count, firstDay, lastDay }))).toEqual([
      { count: 3, firstDay: 10, lastDay: 30 },
    ]);
  });

  test('a picture is as large as the frame is on the screen', async () => {
    const worker = slowWorker();
    const asked = drawingIn(worker as unknown as Worker).draw({ frame, choosing: {}, colour: [160, 63, 9] });
    worker.answerAll();
    const { picture, shown } = await asked;
    expect({ width: picture.width, height: picture.height, shown }).toEqual({
      width: 512,
      height: 400,
      shown: 3,
    });
  });

  test('what else the worker says is not taken for an answer', async () => {
    const worker = slowWorker();
    const drawing = drawingIn(worker as unknown as Worker);
    const asked = drawing.near({ frame, choosing: {}, spot: { x: 0, y: 0, reach: 1 } });
    for (const other of [null, 'rows', { rows: 5 }]) worker.say(other);
    worker.answerAll();
    expect(await asked).toEqual([]);
  });

  test('a picture is handed over and not copied', () => {
    const asks = { frame, choosing: {}, colour: [160, 63, 9] as const };
    const { answer, transfer } = drawerOf(events)({ points: 1, kind: 'draw', asks });
    expect(transfer).toEqual([(answer.gives as { picture: ImageBitmap }).picture]);
  });
});
