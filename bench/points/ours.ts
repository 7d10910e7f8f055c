// As the site has it: the events are in a worker.
import { drawingIn } from '../../app/_map/points/drawing-in-worker';
import { measureOurs } from './our-layer';

const worker = new Worker('/worker.js', { type: 'module' });
measureOurs(
  drawingIn(worker),
  (count) =>
    new Promise((resolve) => {
      worker.addEventListener('message', ({ data }) => data === 'made' && resolve());
      worker.postMessage({ make: count });
    }),
);
