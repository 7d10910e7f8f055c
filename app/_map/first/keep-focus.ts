// Marks that are drawn anew are other elements: who stood on one stands on the new one of the same name.
import type { Map as LeafletMap } from 'leaflet';

export function keepFocus(map: LeafletMap, redraw: () => void): void {
  const { activeElement } = document;
  const name = map.getContainer().contains(activeElement) && activeElement?.getAttribute('title');
  redraw();
  const marks = map.getPane('markerPane')?.querySelectorAll<HTMLElement>('[title]') ?? [];
  if (name) [...marks].find(({ title }) => title === name)?.focus();
}
