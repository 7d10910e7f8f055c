import { describe, expect, test } from 'vitest';
import { drawerOf } from '../../../app/_map/points/drawer';
import { drawingIn } from '../../../app/_map/points/drawing-in-worker';
import type { Drawn, PointsQuestion } from '../../../app/_map/points/messages';
import { manyOf } from '../../geo/many/made-up';

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
    const asked = drawingIn(worker as unknown as Worker).draw({
      frame,
      choosing: {},
      colour: [160, 63, 9],
      used: undefined,
    });
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

  test('a picture is handed over and not copied, and handed back when it is no longer shown', () => {
    const answer = drawerOf(events);
    const handed: Transferable[][] = [];
    const drawing = drawingIn({
      postMessage: (_question: unknown, transfer: Transferable[]) => void handed.push(transfer),
      addEventListener: () => {},
    } as unknown as Worker);
    const asks = { frame, choosing: {}, colour: [160, 63, 9], used: undefined } as const;
    const { answer: first, transfer } = answer({ points: 1, kind: 'draw', asks });
    const { picture } = first.gives as Drawn;
    expect(transfer).toEqual([picture.pixels.buffer]);

    void drawing.draw(asks);
    void drawing.draw({ ...asks, used: picture });
    expect(handed).toEqual([[], [picture.pixels.buffer]]);
    const { answer: second } = answer({ points: 2, kind: 'draw', asks: { ...asks, used: picture } });
    expect((second.gives as Drawn).picture.pixels.buffer).toBe(picture.pixels.buffer);
  });
});
