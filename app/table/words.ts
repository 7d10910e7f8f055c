// The door to the words of an atlas whose events are a table, in each language.
import type { Lang } from '../../geo/langs';
import type { Same } from '../words';
import { tableBe } from '../words/table-be';
import { tableEn } from '../words/table-en';
import { tableRu } from '../words/table-ru';

export type TableWords = Same<typeof tableEn>;

const all: Record<Lang, TableWords> = { en: tableEn, be: tableBe, ru: tableRu };

export function tableWordsIn(lang: Lang): TableWords {
  return all[lang];
}
