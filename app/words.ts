// The languages of the interface and the door to their words.
import { en } from './words/en';

export const langs = ['en'] as const;
export type Lang = (typeof langs)[number];
export type Words = typeof en;

const all: Record<Lang, Words> = { en };

export function wordsIn(lang: Lang): Words {
  return all[lang];
}

/** The language that an address names, or English. */
export function langOf(text: string | undefined): Lang {
  return langs.find((lang) => lang === text) ?? 'en';
}
