// One map for each peer, as ours.tsx has it; `count` events from the same generator.
import L from 'leaflet';

export function newMap() {
  const map = L.map('map', { zoomAnimation: false, attributionControl: false, maxZoom: 17 });
  return map.setView([52, 15], 5);
}

/** @param {L.Map} map @param {number} x @param {number} y in steps of ManyEvents */
export const latLngOf = (map, x, y) => map.unproject(L.point(x / 2 ** 24, y / 2 ** 24), 0);

/** A canvas as large as the map, that stays where it is while the map moves below it. */
export function canvasOver(map) {
  const canvas = document.createElement('canvas');
  const { x, y } = map.getSize();
  Object.assign(canvas, { width: x, height: y });
  canvas.style.cssText = 'position:absolute;z-index:500;pointer-events:none';
  map.getContainer().append(canvas);
  return canvas;
}
