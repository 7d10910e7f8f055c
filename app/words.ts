// The door to the words that a page carries for the browser, in each language.
import type { Lang } from '../geo/langs';
import { be } from './words/be';
import { en } from './words/en';
import { asSpoken, type Spoken } from './words/of-sources';
import { ru } from './words/ru';
import type { Forms } from './words/say';

/** The same words in another language, where what is counted may have more forms. */
export type Same<Said, Counted = Forms> = {
  [Key in keyof Said]: Said[Key] extends string
    ? string
    : Said[Key] extends { one: string; other: string }
      ? Counted
      : Same<Said[Key], Counted>;
};

export type Words = Same<typeof en>;

const all: Record<Lang, Words> = { en, be, ru };

/** `of`: what they are about. Without it, nothing that is said of sources may be asked for. */
export function wordsIn(lang: Lang, of: Spoken = { sources: [] }): Words {
  return asSpoken(all[lang], 'words', lang, of);
}
