// The nearest known word to one that is not known: what a mistyped id or address most likely meant.
import { distance } from 'fastest-levenshtein';

/** At most `count` candidates, nearest first, none that shares less than half of the longer word. */
export function nearest(word: string, candidates: Iterable<string>, count = 1): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(word.length, candidate.length) / 2)
    .sort((a, b) => a.steps - b.steps || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** The sentence for an id that leads nowhere. */
export function unknown(what: string, id: string, known: Iterable<string>): string {
  const [guess] = nearest(id, known);
  return `unknown ${what} "${id}", expected ${guess ? `one that exists, perhaps "${guess}"` : 'one that exists'}`;
}
