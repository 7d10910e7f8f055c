// What the map is told of a place, and the words it needs: all that crosses the door of app/stage/.
import type { Action } from '../../geo/actions';
import type { LonLat, Place } from '../../geo/model';
import type { Credit } from '../credits';
import type { Words } from '../words';
import type { Forms } from '../words/say';

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

/** What a ring says. */
export type GroupWords = {
  locale: string;
  events: Forms;
  atPlaces: Forms;
  group: string;
  groupOfMany: string;
};

export type MapWords = GroupWords &
  Pick<Words, 'place'> & {
    heading: string;
    zoomIn: string;
    zoomOut: string;
    noGround: string;
    noStreets: string;
    credits: readonly Credit[];
    inList: string;
  };
