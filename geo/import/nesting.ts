import type { Limits } from './limits';
import { FileRefused } from './rows';

/** Of JSON, before it is parsed: what reads nested values must not run out of its stack. Throws FileRefused. */
export function checkNesting(text: string, { nesting }: Limits): void {
  if (nestsDeeper(text, nesting))
    throw new FileRefused(
      'nested-too-deep',
      `Arrays or objects stand more than ${nesting} deep in each other.`,
      {
        limit: nesting,
      },
    );
}

/** Whether more than so many brackets of JSON are open at once. */
export function nestsDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = endOfString(text, at);
    } else if (code === 0x5b || code === 0x7b) {
      if (++depth > most) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/** Where the quote is that ends the string which starts here. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === 0x5c) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
