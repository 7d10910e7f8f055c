// Why a file, or the rest of it, cannot be read: from the worker to the page, and there in the reader's language.
import { FileRefused } from '../../geo/import/rows';
import { say } from '../words/say';
import type { OpenWords } from './words';

/** Plain data: of an error only the message comes to the page. */
export type Refused = Pick<FileRefused, 'code' | 'values'>;

/** `problem`: what reading a file threw. Throws it again as it can go to the page. */
export function throwToPage(problem: unknown): never {
  throw problem instanceof FileRefused ? refusedOf(problem) : problem;
}

export const refusedOf = ({ code, values }: FileRefused): Refused => ({ code, values });

export const isRefused = (problem: unknown): problem is Refused =>
  typeof problem === 'object' && problem !== null && 'code' in problem && 'values' in problem;

export function refusalIn({ refusals }: OpenWords, { code, values }: Refused, locale: string): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value.toLocaleString(locale) : value,
  ]);
  return say(refusals[values.kind ?? code], Object.fromEntries(said));
}
