// The places that the map draws for what the filters keep, each with its marks and its spoken name.
import { actions } from '../../geo/actions';
import type { Period } from '../../geo/days';
import { during, standsForArea } from '../../geo/query';
import type { MapMark, MapPlace } from '../_map/map-place';
import type { Told, ToldEvent, ToldPlace } from '../told';
import type { Words } from '../words';

/**
 * Places with an event that is shown, and the open one even without: it is then drawn pale, with the shapes of what
 * happened there on other days. Reports on many unnamed places are never pinned. `opened` is undefined where nothing
 * or an unknown place is open.
 */
export function placesOf(
  { places, events, words }: Told & { words: Words },
  shown: ToldEvent[],
  openId: string | undefined,
  period: Period,
): { places: MapPlace[]; opened: MapPlace | undefined } {
  const at = (told: ToldEvent[], id: string) =>
    told.filter((event) => event.place === id && !event.aggregate);
  const drawn = places
    .map((place) => ({ place, here: at(shown, place.id) }))
    .filter(({ place, here }) => here.length > 0 || place.id === openId)
    .map(({ place, here }) => ({
      ...mapPlace(place, here, period, words),
      marks: marksOf(here.length > 0 ? here : at(events, place.id)),
    }));
  return { places: drawn, opened: drawn.find(({ id }) => id === openId) };
}

function marksOf(told: ToldEvent[]): MapMark[] {
  return actions.flatMap((action) => {
    const same = told.filter((event) => event.action === action);
    return same.length > 0 ? [{ action, hollow: same.some(({ contested }) => contested) }] : [];
  });
}

function mapPlace(
  place: ToldPlace,
  here: ToldEvent[],
  period: Period,
  words: Words,
): Omit<MapPlace, 'marks'> {
  const { id, name, kind, point, identified, coordinateUncertaintyInMeters } = place;
  return {
    id,
    name,
    kind,
    point,
    coordinateUncertaintyInMeters,
    events: here.length,
    area: identified === 'inferred' || standsForArea(place),
    label: words.map.place(name, here.length, {
      contested: here.some(({ contested }) => contested),
      inferred: identified === 'inferred',
      possible: here.some((event) => during(event, period) === 'possible'),
    }),
  };
}
