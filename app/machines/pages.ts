// Every page that is worth being found, as machines are told of it.

import { dayNames } from '../../geo/day-names';
import { dayInWords } from '../../geo/days';
import { type Lang, textIn } from '../../geo/langs';
import type { Atlas } from '../../geo/model';
import { daysWithPage } from '../../geo/query';
import { openWordsIn } from '../open/words';
import { type Open, pathOf } from '../view';
import { pageWordsIn } from '../words-of-pages';

export type Page = {
  lang: Lang;
  /** Those that the site has it in. */
  langs: readonly Lang[];
  title: string;
  /** What it opens; undefined for a page that is read. */
  open?: Open;
  /** Its path, in each of them. */
  pathIn: (lang: Lang) => string;
};

/** The absolute address of a path, or undefined where the site does not know its own. */
export type AddressOf = (path: string) => string | undefined;

/** The pages in their order: all of one language, then those of the next. */
export function pagesOf(atlas: Atlas): Page[] {
  const { about, places, sources } = atlas;
  const langs = about.languages;
  return langs.flatMap((lang) => {
    const { site } = pageWordsIn(lang);
    const opened: [Open, string][] = [
      [{ kind: 'everything' }, textIn(about, 'title', lang)],
      ...places.map((place): [Open, string] => [
        { kind: 'place', id: place.id },
        textIn(place, 'name', lang),
      ]),
      ...sources.map((source): [Open, string] => [
        { kind: 'source', id: source.id },
        textIn(source, 'short', lang),
      ]),
      ...daysWithPage(atlas).map((id): [Open, string] => [
        { kind: 'day', id },
        dayInWords(id, dayNames[lang]),
      ]),
    ];
    return [
      ...opened.map(([open, title]) => ({
        lang,
        langs,
        title,
        open,
        pathIn: (to: Lang) => pathOf(to, open),
      })),
      { lang, langs, title: site.method, pathIn: (to) => `/${to}/about/` },
      { lang, langs, title: site.data, pathIn: (to) => `/${to}/data/` },
      { lang, langs, title: openWordsIn(lang).title, pathIn: (to) => `/${to}/open/` },
    ];
  });
}
