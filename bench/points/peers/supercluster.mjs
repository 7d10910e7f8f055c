// supercluster with its clusters drawn on a canvas. Another choice of days is another index.
import Supercluster from 'supercluster';
import { madeUp } from '../made-up';
import { measure } from '../measured';
import { canvasOver, latLngOf, newMap } from './map.mjs';

const map = newMap();
let events = madeUp(0);
let features = [];
let index;
let canvas;

function load(from, to) {
  const kept = features.filter((_, at) => events.end[at] >= from && events.start[at] <= to);
  index = new Supercluster({ radius: 60, maxZoom: 16 }).load(kept);
  draw();
}

function draw() {
  if (!canvas || !index) return;
  const brush = canvas.getContext('2d');
  brush.clearRect(0, 0, canvas.width, canvas.height);
  brush.fillStyle = '#a03f09';
  const bounds = map.getBounds();
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  for (const { geometry, properties } of index.getClusters(box, Math.round(map.getZoom()))) {
    const [lng, lat] = geometry.coordinates;
    const { x, y } = map.latLngToContainerPoint([lat, lng]);
    brush.beginPath();
    brush.arc(x, y, properties.cluster ? 16 : 4, 0, 2 * Math.PI);
    brush.fill();
  }
}
map.on('move', draw);

globalThis.measured = measure({
  map,
  give: async (count) => {
    events = madeUp(count);
    features = Array.from({ length: count }, (_, at) => {
      const { lat, lng } = latLngOf(map, events.x[at], events.y[at]);
      return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties: {} };
    });
  },
  add: async () => {
    canvas = canvasOver(map);
    load(-Infinity, Infinity);
  },
  choose: async (from, to) => load(from, to),
  remove: () => {
    canvas?.remove();
    canvas = undefined;
  },
});
