// The places that the map draws for what the filters keep, each with its marks and its spoken name.
import { actions } from '../../geo/actions';
import { standsForArea } from '../../geo/query';
import type { MapPlace } from '../_map/map-place';
import type { Told, ToldEvent, ToldPlace } from '../told';
import type { Words } from '../words';

/**
 * Places with an event that is shown, and the open one even without. Reports on many unnamed places are
 * never pinned. `opened` is undefined where nothing or an unknown place is open.
 */
export function placesOf(
  { places, events, words }: Told & { words: Words },
  shown: ToldEvent[],
  openId: string | undefined,
): { places: MapPlace[]; opened: MapPlace | undefined } {
  const drawn = places.flatMap((place) => {
    const here = shown.filter((event) => event.place === place.id && !event.aggregate);
    if (here.length > 0) return [mapPlace(place, here, words)];
    return place.id === openId
      ? [
          mapPlace(
            place,
            events.filter((event) => event.place === place.id),
            words,
          ),
        ]
      : [];
  });
  return { places: drawn, opened: drawn.find(({ id }) => id === openId) };
}

function mapPlace(place: ToldPlace, here: ToldEvent[], words: Words): MapPlace {
  const { id, name, kind, point, identified, coordinateUncertaintyInMeters } = place;
  const marks = actions.flatMap((action) => {
    const told = here.filter((event) => event.action === action);
    return told.length > 0 ? [{ action, hollow: told.some(({ contested }) => contested) }] : [];
  });
  const inferred = identified === 'inferred';
  return {
    id,
    name,
    kind,
    point,
    coordinateUncertaintyInMeters,
    marks,
    events: here.length,
    area: inferred || standsForArea(place),
    label: words.map.place(
      name,
      here.length,
      here.some(({ contested }) => contested),
      inferred,
    ),
  };
}
