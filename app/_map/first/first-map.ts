// The map before React: the page's own script file, small enough to come first (docs/decisions/0011-the-map-first.md).
// It draws the map that the page describes; React later takes over the same map and, from here, the same Leaflet.
import * as leaflet from 'leaflet';
import Supercluster from 'supercluster';
import { keepFocus } from './keep-focus';
import { isOpen, leave, type MapGiven, mapIn } from './map-in';
import { drawFirstMarks } from './marks';
import { waitForReact } from './without-react';

globalThis.firstMap = { leaflet, Supercluster, mapIn, leave, reactIsHere: waitForReact() };

function drawIn(host: HTMLElement): void {
  const given: MapGiven = JSON.parse(host.dataset.firstMap ?? '');
  // The style sheet says how large the map is; it can come after this script.
  const sized = new ResizeObserver(() => {
    if (host.clientHeight === 0) return;
    sized.disconnect();
    // After the frame in which the drawing is painted, and in a task of its own: neither holds the other back.
    requestAnimationFrame(() => setTimeout(() => draw(host, given)));
  });
  sized.observe(host);
}

function draw(host: HTMLElement, given: MapGiven): void {
  // On a fast network React can be there first.
  if (isOpen(host)) return;
  keepFocus(host, () => {
    const here = mapIn(host, given);
    here.marks = drawFirstMarks(here.map, given);
  });
}

function start(): void {
  const host = document.querySelector<HTMLElement>('[data-first-map]');
  // What a filter keeps is told by React: a mark that is wrong for a second would be worse than none.
  if (host && !location.search) drawIn(host);
  else if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start, { once: true });
}

start();
