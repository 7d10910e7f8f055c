// The words that the first map needs, in the reader's language.
import type { Lang } from '../words';
import { mapEn } from './map-en';

const words: Record<Lang, typeof mapEn> = { en: mapEn };

export const mapWordsIn = (lang: Lang): typeof mapEn => words[lang];
