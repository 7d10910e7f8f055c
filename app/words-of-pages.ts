// The door to the words of single pages. Apart from words.ts, which every page loads.
import type { Lang } from './words';
import { enPages } from './words/en-pages';

export type PageWords = typeof enPages;

const all: Record<Lang, PageWords> = { en: enPages };

export function pageWordsIn(lang: Lang): PageWords {
  return all[lang];
}
