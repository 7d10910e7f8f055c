// Why a row is not taken as it stands, in the reader's language.
import { withoutValue } from '../../geo/import/reasons';
import type { OpenWords } from './words';

/** What stands in the file of it, and the number that is said of it. */
export type Said = { value?: string | undefined; count?: string | undefined };

/** `code`: of geo/import/reasons.ts. What is not known of the row, or differs between many, is left out or as an ellipsis. */
export function reasonIn({ reasons }: OpenWords, code: string, said: Said = {}): string {
  const sentence = Object.entries(reasons).find(([known]) => known === code)?.[1] ?? code;
  const told = said.value === undefined ? withoutValue(sentence) : sentence;
  // At once: what stands in the file may have braces of its own.
  return told.replace(
    /([“«]?)\{(value|count)\}([”»]?)/g,
    (_hole, before: string, name: keyof Said, after: string) =>
      said[name] ? before + said[name] + after : '…',
  );
}
