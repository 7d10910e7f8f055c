// Holds many events where they are drawn, in a worker, and answers what a map asks about them.
import { choiceOf } from '../../../geo/many/choice';
import type { ManyEvents } from '../../../geo/many/events';
import { eventsIn, eventsNear } from './at';
import { groupsIn } from './groups';
import type { Drawn, PointsAnswer, PointsQuestion, PointsQuestions } from './messages';
import { drawInto, type Raster, rasterFor } from './raster';

/** An answer, and what of it is handed over instead of copied: `postMessage(answer, transfer)`. */
export type ToPost = { answer: PointsAnswer; transfer: Transferable[] };

/** Answers questions about `events`. */
export function drawerOf(events: ManyEvents): (question: PointsQuestion) => ToPost {
  let raster: Raster | undefined;

  function draw({ choosing, ...asks }: PointsQuestions['draw']['asks']): Drawn {
    raster = rasterFor(asks.frame, raster);
    return drawInto(raster, events, choiceOf(events, choosing), asks);
  }

  return ({ points, kind, asks }) => {
    const plain = (gives: PointsAnswer['gives']): ToPost => ({ answer: { points, gives }, transfer: [] });
    const choice = choiceOf(events, asks.choosing);
    if (kind === 'groups') return plain(groupsIn(events, choice, asks.frame));
    if (kind === 'near') return plain(eventsNear(events, choice, asks.frame, asks.spot));
    if (kind === 'within') return plain(eventsIn(events, choice, asks.box));
    const gives = draw(asks);
    return { answer: { points, gives }, transfer: [gives.picture.pixels.buffer] };
  };
}
