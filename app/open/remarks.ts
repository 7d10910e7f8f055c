// What is not sure about an event of a file, in words, and how many people there were.
import { say } from '../words/say';
import type { Listed } from './opened';
import { reasonIn } from './reason';
import type { OpenWords } from './words';

/** Empty where there is nothing to be said. */
export const remarksOf = (words: OpenWords, row: Listed): string =>
  [...(row.notes.length > 0 ? notedOf(words, row) : marksOf(words, row)), numberOf(words, row)]
    .filter(Boolean)
    .join(' ');

const notedOf = (words: OpenWords, { notes }: Listed) =>
  notes.map(({ code, written, count }) =>
    reasonIn(words, code, { value: written, count: count === undefined ? undefined : String(count) }),
  );

const marksOf = (words: OpenWords, row: Listed) => [
  row.dateUnsure && words.dateUnsure,
  row.placeUnsure && words.placeUnsure,
  row.positionShared && words.positionShared,
  row.repaired && words.mended,
];

function numberOf(words: OpenWords, { low, high }: Listed): string {
  if (low && high && low !== high) return say(words.numbers, { low, high });
  return low || high ? say(words.number, { n: low || high }) : '';
}
