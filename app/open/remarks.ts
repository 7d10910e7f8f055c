// What is not sure about an event of a file, in words, and how many people there were.
import { say } from '../words/say';
import type { Listed } from './opened';
import type { OpenWords } from './words';

/** Empty where there is nothing to be said. */
export const remarksOf = (words: OpenWords, row: Listed): string =>
  [
    row.dateUnsure && words.dateUnsure,
    row.placeUnsure && words.placeUnsure,
    row.positionShared && words.positionShared,
    row.repaired && words.mended,
    numberOf(words, row),
  ]
    .filter(Boolean)
    .join(' ');

function numberOf(words: OpenWords, { low, high }: Listed): string {
  if (low && high && low !== high) return say(words.numbers, { low, high });
  return low || high ? say(words.number, { n: low || high }) : '';
}
