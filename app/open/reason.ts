// Why a row is not taken as it stands, in the reader's language.
import { reasons } from '../../geo/import/reasons';
import type { OpenWords } from './words';

export function reasonIn(_words: OpenWords, code: string): string {
  const sentence = Object.entries(reasons).find(([known]) => known === code)?.[1] ?? code;
  return sentence.replace(/“?\{\w+\}”?/g, '…');
}
