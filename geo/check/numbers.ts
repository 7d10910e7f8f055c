// Numbers in claims: what they count, the words that the source uses for them, and that those words hold them, in every
// language.
import { fieldIn, langs, textIn } from '../langs';
import type { Claim } from '../model';
import type { Path } from './text';

type Say = (path: Path, message: string) => void;

export function checkNumber(claim: Claim, at: Path, say: Say): void {
  const { low, high, counts, wording } = claim;
  if (low !== undefined && high !== undefined && low > high)
    say([...at, 'low'], `low ${low} is above high ${high}, expected low to be the smaller`);
  const numbered = low !== undefined || high !== undefined;
  if ((numbered || wording !== undefined) && !counts)
    say(
      at,
      'a number without "counts", expected what it counts: participants, strikers, workforce or voters',
    );
  if ((numbered || counts) && wording === undefined)
    say(at, 'a number without "wording", expected the words that the source uses for it');
  const written = numbersIn(wording ?? '');
  for (const end of ['low', 'high'] as const) {
    const number = claim[end];
    if (number === undefined || written.length === 0 || written.includes(number)) continue;
    const [guess] = written.toSorted((a, b) => Math.abs(a - number) - Math.abs(b - number));
    say(
      [...at, end],
      `${end} ${number} does not stand in the wording "${wording}", expected a number that does, perhaps ${guess}`,
    );
  }
  for (const lang of langs) {
    const told = textIn(claim, 'wording', lang);
    if (wording === undefined || told === undefined || String(numbersIn(told)) === String(written)) continue;
    say(
      [...at, fieldIn('wording', lang)],
      `the wording "${told}" has other numbers than "${wording}", expected ${written.join(', ') || 'no digits'}`,
    );
  }
}

/** Words that make a number in digits larger, wherever they stand: in "20 to 30 thousand" of both. */
const scales: Array<[RegExp, number]> = [
  [/thousand|тыс/i, 1_000],
  [/million|миллион|мільён|млн/i, 1_000_000],
];

/** Every number that the digits of a wording can mean, the smallest first; none where it has no digits, as "hundreds". */
function numbersIn(wording: string): number[] {
  // Digits are grouped by commas or spaces in threes (10,000 or 10 000); any other comma or point is a decimal one.
  const digits = wording.match(/\d{1,3}(?:[,\s]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g) ?? [];
  const numbers = digits.map((text) =>
    Number(/[,\s]\d{3}/.test(text) ? text.replace(/[,\s]/g, '') : text.replace(',', '.')),
  );
  const larger = scales.filter(([word]) => word.test(wording));
  const scaled = larger.flatMap(([, times]) => numbers.map((number) => Math.round(number * times)));
  return [...numbers, ...scaled].sort((a, b) => a - b);
}
