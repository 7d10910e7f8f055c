// The drawing that the page came with stays under the map, and moves with it, until the map has drawn its own. Leaflet's
// SVGOverlay does the same with 2 kB more, which would come before the map can answer.
import { DomUtil, type Map as LeafletMap } from 'leaflet';
import { latLngBounds } from '../lat-lng';
import type { MapGiven } from './map-in';

/** @returns what puts the drawing aside; it does nothing where the page came without one */
export function adoptDrawing(host: HTMLElement, map: LeafletMap): () => void {
  const drawing = host.querySelector<SVGElement & HTMLElement>(':scope > .drawing');
  if (!drawing) return () => {};
  const { target }: MapGiven = JSON.parse(host.dataset.firstMap ?? '');
  const bounds = latLngBounds(target.extent);
  const place = () => {
    const corner = map.latLngToLayerPoint(bounds.getNorthWest());
    const size = map.latLngToLayerPoint(bounds.getSouthEast()).subtract(corner);
    DomUtil.setPosition(drawing, corner);
    drawing.style.width = `${size.x}px`;
    drawing.style.height = `${size.y}px`;
  };
  const pane = map.createPane('drawing');
  pane.append(drawing);
  map.on('zoom viewreset', place);
  place();
  return () => {
    if (!pane.contains(drawing)) return;
    map.off('zoom viewreset', place);
    drawing.removeAttribute('style');
    // For paper, where drawing.css shows it, and for the page whose map has failed.
    host.append(drawing);
  };
}
