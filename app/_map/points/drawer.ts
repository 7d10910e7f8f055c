// Holds many events where they are drawn, in a worker, and answers what a map asks about them.
import { choiceOf } from '../../../geo/many/choice';
import type { ManyEvents } from '../../../geo/many/events';
import { eventsIn, eventsNear } from './at';
import { groupsIn } from './groups';
import type { Drawn, PointsAnswer, PointsQuestion, PointsQuestions } from './messages';
import { drawInto, type Raster, rasterFor } from './raster';

/** An answer, and what of it is handed over instead of copied: `postMessage(answer, transfer)`. */
export type ToPost = { answer: PointsAnswer; transfer: Transferable[] };

/** Answers questions about `events`. Throws where no canvas can be had. */
export function drawerOf(events: ManyEvents): (question: PointsQuestion) => ToPost {
  const canvas = new OffscreenCanvas(1, 1);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser gives no canvas to draw events on: OffscreenCanvas with "2d".');
  let raster: Raster | undefined;

  function draw({ frame, choosing, colour }: PointsQuestions['draw']['asks']): Drawn {
    raster = rasterFor(frame, raster);
    const { width, height, image } = raster;
    const shown = drawInto(raster, events, choiceOf(events, choosing), frame, colour);
    // Setting the size of a canvas clears it, also to the same size.
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    brush?.putImageData(image, 0, 0);
    return { picture: canvas.transferToImageBitmap(), shown };
  }

  return ({ points, kind, asks }) => {
    const plain = (gives: PointsAnswer['gives']): ToPost => ({ answer: { points, gives }, transfer: [] });
    const choice = choiceOf(events, asks.choosing);
    if (kind === 'groups') return plain(groupsIn(events, choice, asks.frame));
    if (kind === 'near') return plain(eventsNear(events, choice, asks.frame, asks.spot));
    if (kind === 'within') return plain(eventsIn(events, choice, asks.box));
    const gives = draw(asks);
    return { answer: { points, gives }, transfer: [gives.picture] };
  };
}
