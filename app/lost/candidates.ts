// What a dead link could have meant, in one language.
import { dayNames } from '../../geo/day-names';
import { dayInWords } from '../../geo/days';
import { type Lang, textIn } from '../../geo/langs';
import type { Atlas } from '../../geo/model';
import { daysWithPage } from '../../geo/query';
import type { Candidates } from './lost';

export function candidatesOf(atlas: Atlas, lang: Lang): Candidates {
  const { about, places, sources } = atlas;
  return {
    places: places.map((place) => ({
      id: place.id,
      name: textIn(place, 'name', lang),
      spellings: [...about.languages.map((each) => textIn(place, 'name', each)), ...place.aka],
    })),
    sources: sources.map((source) => ({
      id: source.id,
      name: `${source.title} (${textIn(source, 'short', lang)})`,
    })),
    days: daysWithPage(atlas).map((day) => ({
      id: day,
      name: dayInWords(day, dayNames[lang]),
    })),
  };
}
