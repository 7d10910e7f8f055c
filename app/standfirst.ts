// What the atlas holds, in one sentence.
import type { Lang } from '../geo/langs';
import type { Atlas } from '../geo/model';
import { wordsIn } from './words';
import { count, say } from './words/say';
import { pageWordsIn } from './words-of-pages';

export function standfirstOf({ events, places, sources }: Atlas, lang: Lang): string {
  const { locale, events: counted, map } = wordsIn(lang);
  const { site } = pageWordsIn(lang, { sources });
  return say(site.standfirst, {
    events: count(counted, events.filter((event) => !event.aggregate).length, locale),
    atPlaces: count(map.atPlaces, places.length, locale),
    toldBy: count(site.toldBy, sources.length, locale),
  });
}
