// What to do with characters that no font of the cards has, which would be drawn as boxes.
import { isDrawn } from './fonts';

const drawnText = /<text[^>]*>(.*?)<\/text>/g;

/** A sign may be missing from a name, a letter may not. */
const letter = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}]/u;

/**
 * The picture without the signs that no font has, such as emoji. `letters`: those that no font has; where there are any,
 * the picture must not be shown, for a name would be there in part.
 */
export function legible(svg: string): { svg: string; letters: string[] } {
  const drawn = new Set([...svg.matchAll(drawnText)].flatMap(([, text = '']) => [...text]));
  const lacking = [...drawn].filter((character) => !isDrawn(character));
  return {
    svg: lacking.reduce((shorter, character) => shorter.replaceAll(character, ''), svg),
    letters: lacking.filter((character) => letter.test(character)),
  };
}
