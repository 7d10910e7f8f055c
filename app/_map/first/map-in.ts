// A Leaflet map in an element of the page, at the view that the link says.
import { Map as LeafletMap } from 'leaflet';
import type { Extent } from '../../../geo/extent';
import type { Lang } from '../../../geo/langs';
import { maxZoom } from '../../camera';
import { latLngBounds } from '../lat-lng';
import type { GroupWords, MapPlace } from '../map-place';
import { obeyLink, type Target } from '../obey-link';
import { adoptDrawing } from './adopt-drawing';
import type { OpenedMap } from './opened';

/** What the page says of its map, in the attribute `data-first-map`: all places of the page, no filter. */
export type MapGiven = {
  lang: Lang;
  words: GroupWords & { incomplete: string };
  bounds: Extent;
  target: Target;
  places: MapPlace[];
  openId?: string;
};

/** How far beyond the atlas a reader can move, in degrees: a popup at its northern edge needs room above it. */
const roamDegrees = 6;
const roamOf = ([west, south, east, north]: Extent): Extent => [
  west - roamDegrees,
  south - roamDegrees,
  east + roamDegrees,
  north + roamDegrees,
];

/** A map of one country shows where in the world it lies, and no more. */
const outermost = 5;

const opened = new WeakMap<HTMLElement, OpenedMap>();

export const isOpen = (host: HTMLElement): boolean => opened.has(host);

/** The map in the element: the one that stands there already, or a new one. */
export function mapIn(host: HTMLElement, { bounds, target }: Pick<MapGiven, 'bounds' | 'target'>): OpenedMap {
  const before = opened.get(host);
  if (before) return before;
  // Zooming is not animated: Leaflet ends the animation by a timer that fails when the map is gone by then.
  const map = new LeafletMap(host, {
    maxBounds: latLngBounds(roamOf(bounds)),
    maxBoundsViscosity: 1,
    maxZoom,
    // As the drawing in the page fits, exactly; later steps are whole quarters.
    zoomSnap: 0,
    zoomDelta: 1,
    zoomAnimation: false,
    trackResize: false,
    attributionControl: false,
    zoomControl: false,
  });
  map.fitBounds(latLngBounds(bounds));
  map.setMinZoom(Math.min(outermost, map.getZoom()));
  obeyLink(map, target);
  map.options.zoomSnap = 0.25;
  const here = { map, targetKey: target.key, setDrawingAside: adoptDrawing(host, map) };
  map.on('unload', () => {
    here.setDrawingAside();
    opened.delete(host);
  });
  opened.set(host, here);
  return here;
}

/** Ends the map in the element, if there is one: the drawing of the page stands there again. */
export function leave(host: HTMLElement): void {
  opened.get(host)?.map.remove();
  // Leaflet leaves its own behind.
  host.className = 'map';
}
