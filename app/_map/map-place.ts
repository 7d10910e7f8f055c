// What the map is told of a place, and the words it needs: all that crosses the door of app/stage/.
import type { Action } from '../../geo/actions';
import type { LonLat, Place } from '../../geo/model';

export type MapMark = { action: Action; hollow: boolean };

export type MapPlace = Pick<Place, 'id' | 'name' | 'kind' | 'coordinateUncertaintyInMeters'> & {
  point: LonLat;
  /** Its name, how many events, what is contested or inferred: what a screen reader says. */
  label: string;
  events: number;
  marks: MapMark[];
  /** The true site is somewhere in the area: inferred, or known no better than its city. */
  area: boolean;
};

export type MapWords = {
  heading: string;
  zoomIn: string;
  zoomOut: string;
  noStreets: string;
  group: (events: number, places: string[]) => string;
  inList: (events: number, places: number) => string;
};
