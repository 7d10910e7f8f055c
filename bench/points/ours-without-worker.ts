// The same on the page's own thread, to see what the worker costs and saves.
import { drawerOf } from '../../app/_map/points/drawer';
import type { PointsDrawing, PointsQuestion } from '../../app/_map/points/messages';
import { madeUp } from './made-up';
import { measureOurs } from './our-layer';

let drawer = drawerOf(madeUp(0));
// The kind of the question says what its answer is, as in drawing-in-worker.ts.
const ask = async <Gives>(question: Omit<PointsQuestion, 'points'>) =>
  drawer({ points: 0, ...question } as PointsQuestion).answer.gives as Gives;

const drawing: PointsDrawing = {
  draw: (asks) => ask({ kind: 'draw', asks }),
  groups: (asks) => ask({ kind: 'groups', asks }),
  near: (asks) => ask({ kind: 'near', asks }),
  within: (asks) => ask({ kind: 'within', asks }),
};
measureOurs(drawing, async (count) => {
  drawer = drawerOf(madeUp(count));
});
