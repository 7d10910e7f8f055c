// What a dead link could have meant, in one language.
import { dayInWords, daysBetween } from '../../geo/days';
import type { Atlas } from '../../geo/model';
import type { Lang } from '../words';
import type { Candidates } from './lost';

export function candidatesOf({ about, places, sources }: Atlas, lang: Lang): Candidates {
  return {
    places: places.map(({ id, name, name_be, name_ru, aka }) => ({
      id,
      name,
      spellings: [name, name_be, name_ru, ...aka],
    })),
    sources: sources.map(({ id, title, short }) => ({ id, name: `${title} (${short})` })),
    days: daysBetween(about.from, about.to).map((day) => ({ id: day, name: dayInWords(day, lang) })),
  };
}
