// The door to the words of the page that opens a reader's own file, in each language.
import type { Lang } from '../../geo/langs';
import type { Same } from '../words';
import { openBe } from '../words/open-be';
import { openEn } from '../words/open-en';
import { openRu } from '../words/open-ru';

export type OpenWords = Same<typeof openEn>;

const all: Record<Lang, OpenWords> = { en: openEn, be: openBe, ru: openRu };

export function openWordsIn(lang: Lang): OpenWords {
  return all[lang];
}
