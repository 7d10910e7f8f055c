// A distance in words a reader can use: no more digits than it deserves.
import type { Words } from './words';
import { say } from './words/say';

/** `metres` ≥ 0. Below a kilometre to ten metres, below ten to a tenth of a kilometre, else whole kilometres. */
export function distanceInWords(metres: number, { locale, place }: Pick<Words, 'locale' | 'place'>): string {
  if (metres < 1000) return say(place.metres, { n: Math.max(1, Math.round(metres / 10)) * 10 });
  const km = metres / 1000;
  const digits = { maximumFractionDigits: km < 10 ? 1 : 0 };
  return say(place.kilometres, { n: km.toLocaleString(locale, digits) });
}
