// A text in lines, by the widths of its letters.
import { type Type, widthOf } from './fonts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Where a line may end: a number stays with what it counts and with the word before it, and no line begins with a dash. */
const space = /(?<!\d)\s+(?![\d–—·])|(?<=[^\p{L}\d])\s+(?![–—·])/u;

/**
 * The text in lines, none wider than `width`, at most so many. A word that is wider than a line is divided; what does
 * not fit is cut, and the last line ends in an ellipsis.
 */
export function linesOf(
  text: string,
  type: Type,
  { width, most }: { width: number; most: number },
): string[] {
  const fits = (line: string) => widthOf(line, type) <= width;
  const lines: string[] = [];
  for (const word of wordsOf(text, fits)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
    // What follows is cut, however long it is.
    if (lines.length > most) break;
  }
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines.slice(0, most);
  return [...lines.slice(0, most - 1), cut(last, fits)];
}

function* wordsOf(text: string, fits: (line: string) => boolean): Generator<string> {
  for (const word of text.split(space)) yield* divided(word, fits);
}

function divided(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return word ? [word] : [];
  const parts = [''];
  for (const letter of lettersOf(word)) {
    const longer = parts.at(-1) + letter;
    if (fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts.filter(Boolean);
}

function cut(line: string, fits: (line: string) => boolean): string {
  const letters = lettersOf(line);
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').replace(/[\s,;:·–]+$/, '')}…`;
}
