// Quotation marks inside a cell in quotes, with a backslash before them: so write Dataverse and databases, where RFC 4180
// has them doubled. They are doubled here, which changes no length, and then read as all others.
import type { Separator } from './separator';

/** Whether the text has them: a word begins behind one, which behind the end of a cell it cannot. */
export const hasEscapedQuotes = (text: string): boolean => /\\"[\p{L}\p{N}]/u.test(text);

/** A backslash can also be the last letter of a cell: tables with tabs have no other tab, others begin the next cell in quotes. */
const patternOf = (separator: Separator) =>
  separator === '\t' ? /\\"(?![\t\r\n])/g : new RegExp(`\\\\"(?![${separator}]")`, 'g');

/** For a first look, before the separator is known. */
export const doubledAnyhow = (text: string): string => text.replace(/\\"(?![,;\t|\r\n])/g, '""');

/** The same text in parts, with marks doubled. */
export async function* withDoubledQuotes(
  parts: AsyncIterable<string>,
  separator: Separator,
): AsyncGenerator<string> {
  const pattern = patternOf(separator);
  let rest = '';
  for await (const part of parts) {
    const text = rest + part;
    // What follows tells what a mark is; it can stand in the next part.
    const end = /\\(?:".?)?$/s.exec(text.slice(-3))?.[0].length ?? 0;
    rest = text.slice(text.length - end);
    yield text.slice(0, text.length - end).replace(pattern, '""');
  }
  yield rest.replace(pattern, '""');
}
