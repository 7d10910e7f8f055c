// What the map's own code and React's both hold: one Leaflet, and one map in its place on the page.
import type * as Leaflet from 'leaflet';
import type Supercluster from 'supercluster';
import type { MapGiven } from './map-in';

/** What app/_map/first/first-map.ts leaves for React, which comes later (docs/decisions/0011-the-map-first.md). */
export type FirstMap = {
  leaflet: typeof Leaflet;
  Supercluster: typeof Supercluster;
  /** The map in the element: the one that stands there already, or a new one at the view that the link says. */
  mapIn: (host: HTMLElement, given: Pick<MapGiven, 'bounds' | 'target'>) => OpenedMap;
  /** Ends the map in the element, and leaves the drawing of the page there. */
  leave: (host: HTMLElement) => void;
  /** Ends the wait for React, after which the page would say that it is not whole. */
  reactIsHere: () => void;
};

export type OpenedMap = {
  map: Leaflet.Map;
  /** What the camera has moved to. */
  targetKey: string;
  /** Puts the drawing of the page's HTML aside: for when React has drawn the ground. */
  setDrawingAside: () => void;
  /** Marks that stand until React draws its own. */
  marks?: FirstMarks;
};

export type FirstMarks = {
  /** The place that a reader has chosen meanwhile. */
  chosen: () => string | undefined;
  remove: () => void;
};

declare global {
  var firstMap: FirstMap | undefined;
}
