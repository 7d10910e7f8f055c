// Stands for the importer's worker: it holds the events and passes questions to the drawer.
import { drawerOf } from '../../app/_map/points/drawer';
import { isPointsMessage, type PointsQuestion } from '../../app/_map/points/messages';
import { madeUp } from './made-up';

let drawer: ReturnType<typeof drawerOf> | undefined;

addEventListener('message', ({ data }: MessageEvent<PointsQuestion | { make: number }>) => {
  if (!isPointsMessage(data)) {
    drawer = drawerOf(madeUp(data.make));
    postMessage('made');
    return;
  }
  const posted = drawer?.(data);
  if (posted) postMessage(posted.answer, { transfer: posted.transfer });
});
