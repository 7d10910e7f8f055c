// The floor: every event is asked for its days and projected anew for each picture, as crossfilter would, and is one
// pixel on the main thread. No dots, no doubt shown, no groups, nothing to point at. Without days it is to project and draw.

import { madeUp } from '../made-up';
import { measure } from '../measured';
import { canvasOver, newMap } from './map.mjs';

const map = newMap();
let events = madeUp(0);
let canvas;
let days = [-Infinity, Infinity];

function draw() {
  if (!canvas) return;
  const { width, height } = canvas;
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const scale = 2 ** (map.getZoom() - 24);
  const { x: left, y: top } = map.getPixelBounds().getTopLeft();
  const { count, start, end, x, y } = events;
  const [from, to] = days;
  for (let index = 0; index < count; index += 1) {
    if (end[index] < from || start[index] > to) continue;
    const across = x[index] * scale - left;
    const down = y[index] * scale - top;
    if (across >= 0 && across < width && down >= 0 && down < height)
      pixels[(down | 0) * width + (across | 0)] = 0xff093fa0;
  }
  canvas.getContext('2d').putImageData(image, 0, 0);
}
map.on('move', draw);

globalThis.measured = measure({
  map,
  give: async (count) => {
    events = madeUp(count);
  },
  add: async () => {
    canvas = canvasOver(map);
    draw();
  },
  choose: async (from, to) => {
    days = [from, to];
    draw();
  },
  remove: () => {
    canvas?.remove();
    canvas = undefined;
  },
});
