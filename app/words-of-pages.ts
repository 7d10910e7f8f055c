// The door to the words of single pages: the server writes them into the page, and no browser loads them.
import type { Lang } from '../geo/langs';
import type { Same } from './words';
import { bePages } from './words/be-pages';
import { enPages } from './words/en-pages';
import { asSpoken, type Spoken } from './words/of-sources';
import { ruPages } from './words/ru-pages';

export type PageWords = Same<typeof enPages>;

const all: Record<Lang, PageWords> = { en: enPages, be: bePages, ru: ruPages };

/** `of`: what they are about. Without it, nothing that is said of sources may be asked for. */
export function pageWordsIn(lang: Lang, of: Spoken = { sources: [] }): PageWords {
  return asSpoken(all[lang], 'pages', lang, of);
}
