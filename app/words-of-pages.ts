// The door to the words of single pages: the server writes them into the page, and no browser loads them.
import type { Lang } from '../geo/langs';
import type { Same } from './words';
import { bePages } from './words/be-pages';
import { enPages } from './words/en-pages';
import { ruPages } from './words/ru-pages';

export type PageWords = Same<typeof enPages>;

const all: Record<Lang, PageWords> = { en: enPages, be: bePages, ru: ruPages };

export function pageWordsIn(lang: Lang): PageWords {
  return all[lang];
}
