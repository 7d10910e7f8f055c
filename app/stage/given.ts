// What crosses the door of the map: the words that it needs, and what its script needs before React is there.
import type { MapGiven } from '../_map/first/map-in';
import type { Told } from '../told';

export const mapWordsOf = ({ words, credits }: Pick<Told, 'words' | 'credits'>) => {
  const { locale, events, place, map } = words;
  return { locale, events, place, ...map, credits };
};

export function givenOf(
  { lang, bounds, words }: Told,
  { target, places, openId }: Pick<MapGiven, 'target' | 'places'> & { openId: string | undefined },
): MapGiven {
  const { locale, events } = words;
  const { atPlaces, group, groupOfMany, incomplete } = words.map;
  return {
    lang,
    words: { locale, events, atPlaces, group, groupOfMany, incomplete },
    bounds,
    target,
    places,
    ...(openId && { openId }),
  };
}
