// Asks the worker that holds the events, and hands its answers to whoever asked.
import { isPointsMessage, type PointsAnswer, type PointsDrawing, type PointsQuestion } from './messages';

type Port = Pick<Worker, 'postMessage' | 'addEventListener'>;

/** One for each worker: `port` passes questions to a drawer (drawer.ts) and its answers back, in any order. */
export function drawingIn(port: Port): PointsDrawing {
  const waiting = new Map<number, (gives: PointsAnswer['gives']) => void>();
  let asked = 0;
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isPointsMessage(data)) return;
    const { points, gives } = data as PointsAnswer;
    waiting.get(points)?.(gives);
    waiting.delete(points);
  });
  // The type of the answer is that of its question, which only its number tells.
  const ask = <Gives>(
    question: { kind: PointsQuestion['kind']; asks: PointsQuestion['asks'] },
    transfer: Transferable[] = [],
  ) =>
    new Promise<Gives>((resolve) => {
      asked += 1;
      waiting.set(asked, (gives) => resolve(gives as Gives));
      port.postMessage({ points: asked, ...question }, transfer);
    });
  return {
    draw: (asks) => ask({ kind: 'draw', asks }, asks.used ? [asks.used.pixels.buffer] : []),
    groups: (asks) => ask({ kind: 'groups', asks }),
    near: (asks) => ask({ kind: 'near', asks }),
    within: (asks) => ask({ kind: 'within', asks }),
  };
}
