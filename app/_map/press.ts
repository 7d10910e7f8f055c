// What pressing a mark or a ring does, by pointer or by key.
import type { LeafletEventHandlerFnMap, Map as LeafletMap } from 'leaflet';
import { unionOf } from '../../geo/extent';
import type { Group } from './groups';
import { latLngBounds } from './lat-lng';

/** Leaflet gives a mark the role of a button, but no key presses it. */
export function pressed(act: () => void): LeafletEventHandlerFnMap {
  return {
    click: act,
    keydown: ({ originalEvent }) => {
      if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
      originalEvent.preventDefault();
      act();
    },
  };
}

/** Moves so near that at least some members of the group stand apart. */
export function zoomInto(map: LeafletMap, { members }: Group): void {
  const extent = unionOf(members.map(({ point: [lon, lat] }) => [lon, lat, lon, lat]));
  if (extent)
    map.fitBounds(latLngBounds(extent), { padding: [60, 60], maxZoom: Math.max(map.getZoom() + 1, 14) });
  // The ring is about to vanish, and a focus on it with it.
  map.getContainer().focus();
}
