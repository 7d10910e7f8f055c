// Why a row is not taken as it stands, in the reader's language.
import type { OpenWords } from './words';

/** `code`: of geo/import/reasons.ts. What is not known of the row, or differs between many, is left as an ellipsis. */
export function reasonIn({ reasons }: OpenWords, code: string, written?: string): string {
  const sentence = Object.entries(reasons).find(([known]) => known === code)?.[1] ?? code;
  const filled = written ? sentence.replace('{value}', () => written) : sentence;
  return filled.replace(/[“«]?\{(value|count)\}[”»]?/g, '…');
}
