// The door to the pages that are read, method and data: their texts in each language.
import type { ReactNode } from 'react';
import type { Lang } from '../geo/langs';
import { AboutBe } from './words/about-be';
import { AboutEn, type AboutParts } from './words/about-en';
import { AboutRu } from './words/about-ru';
import { DataBe, filesBe } from './words/data-be';
import { DataEn, type DataParts, filesEn } from './words/data-en';
import { DataRu, filesRu } from './words/data-ru';

type Texts = {
  About: (parts: AboutParts) => ReactNode;
  Data: (parts: DataParts) => ReactNode;
  /** What each published file is and what it is for. */
  files: Record<keyof typeof filesEn, string>;
};

const all: Record<Lang, Texts> = {
  en: { About: AboutEn, Data: DataEn, files: filesEn },
  be: { About: AboutBe, Data: DataBe, files: filesBe },
  ru: { About: AboutRu, Data: DataRu, files: filesRu },
};

export function textsIn(lang: Lang): Texts {
  return all[lang];
}

/** In English. Throws for a file that is not listed, so that none is published without a word. */
export function whatIsIn(name: string): string {
  const what = Object.entries(filesEn).find(([listed]) => listed === name)?.[1];
  if (!what) throw new Error(`nothing says what ${name} is`);
  return what;
}
