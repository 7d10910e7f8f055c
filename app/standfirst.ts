// What the atlas holds, in one sentence.
import type { Lang } from '../geo/langs';
import type { Atlas } from '../geo/model';
import { tableWordsIn } from './table/words';
import { wordsIn } from './words';
import { count, say } from './words/say';
import { pageWordsIn } from './words-of-pages';

export function standfirstOf({ events, places, sources, table }: Atlas, lang: Lang): string {
  const { locale, events: counted, map } = wordsIn(lang);
  if (table) {
    const { standfirst, rows } = tableWordsIn(lang);
    return say(standfirst, {
      events: count(counted, table.stored.events, locale),
      rows: count(rows, table.source.rows, locale),
      title: table.source.title,
    });
  }
  const { site } = pageWordsIn(lang, { sources });
  return say(site.standfirst, {
    events: count(counted, events.filter((event) => !event.aggregate).length, locale),
    atPlaces: count(map.atPlaces, places.length, locale),
    toldBy: count(site.toldBy, sources.length, locale),
  });
}
