// The places that the map draws for what the filters keep, each with its marks and its spoken name.
import { actions } from '../../geo/actions';
import type { Period } from '../../geo/days';
import { during, standsForArea } from '../../geo/query';
import type { MapMark, MapPlace } from '../_map/map-place';
import type { Told, ToldEvent, ToldPlace } from '../told';
import type { Words } from '../words';
import { count } from '../words/say';

/**
 * Places with an event that is shown, and the open one even without: it is then drawn pale, with the shapes of what
 * happened there on other days. Reports on many unnamed places are never pinned. `opened` is undefined where nothing
 * or an unknown place is open.
 */
export function placesOf(
  { places, events, words }: Told,
  shown: ToldEvent[],
  openId: string | undefined,
  period: Period,
): { places: MapPlace[]; opened: MapPlace | undefined } {
  const here = byPlace(shown);
  const everywhere = byPlace(events);
  const drawn = places
    .filter(({ id }) => here.has(id) || id === openId)
    .map((place) => ({
      ...mapPlace(place, here.get(place.id) ?? [], period, words),
      marks: marksOf(here.get(place.id) ?? everywhere.get(place.id) ?? []),
    }));
  return { places: drawn, opened: drawn.find(({ id }) => id === openId) };
}

function byPlace(told: ToldEvent[]): Map<string, ToldEvent[]> {
  const found = new Map<string, ToldEvent[]>();
  for (const event of told) {
    if (event.place === null || event.aggregate) continue;
    const before = found.get(event.place);
    if (before) before.push(event);
    else found.set(event.place, [event]);
  }
  return found;
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
    label: [
      name,
      count(words.events, here.length, words.locale),
      here.some(({ contested }) => contested) && words.map.contested,
      identified === 'inferred' && words.map.inferred,
      here.some((event) => during(event, period) === 'possible') && words.map.possible,
    ]
      .filter(Boolean)
      .join(', '),
  };
}
