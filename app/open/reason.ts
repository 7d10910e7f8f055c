// Why a row is not taken as it stands, in the reader's language.
import type { OpenWords } from './words';

/** `code`: of geo/import/reasons.ts. */
export const reasonIn = ({ reasons }: OpenWords, code: string): string =>
  Object.entries(reasons).find(([known]) => known === code)?.[1] ?? code;
