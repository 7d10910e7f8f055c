// Spaces between a separator and a cell in quotes, as people and some programs write lists. RFC 4180 has none: behind a space
// a mark would be a letter like others, and the separators inside of the quotes would part cells.
import type { Limits } from './limits';
import type { Separator } from './separator';

/** Whether one of the first lines has them behind its first cell, which is in quotes itself. */
export const hasSpacedQuotes = (text: string): boolean =>
  /^"[^"\r\n]*"[,;\t|] +"/m.test(text.slice(0, 10_000));

/** For a first look, before the separator is known. */
export const closedAnyhow = (text: string): string => text.replace(/([,;\t|]) +(?=")/g, '$1');

const inQuotes = '"[^"]*(?:""[^"]*)*"';

/** Text whose cells are whole in it, each in quotes or without any: no line of a longer cell looks so. */
const linePattern = (separator: Separator) => {
  const cell = `(?: *${inQuotes} *|[^"${separator}]*)`;
  return new RegExp(`^${cell}(?:[${separator}]${cell})*$`);
};

/** The same text in parts, without those spaces. */
export async function* withoutSpacesBeforeQuotes(
  parts: AsyncIterable<string>,
  separator: Separator,
  limits: Limits,
): AsyncGenerator<string> {
  const isWhole = linePattern(separator);
  const around = new RegExp(`(${inQuotes}) *|(^|[${separator}]) +(?=")`, 'g');
  const closed = (line: string) => {
    const text = line.replace(/\r?\n$/, '');
    if (!text.includes('"') || !isWhole.test(text)) return line;
    return text.replace(around, (_all, cell, before) => cell ?? before) + line.slice(text.length);
  };
  let rest = '';
  for await (const part of parts) {
    const lines = (rest + part).split(/(?<=\n)/);
    rest = lines.pop() ?? '';
    yield lines.map(closed).join('');
    if (rest.length <= limits.rowLength) continue;
    yield rest;
    rest = '';
  }
  yield closed(rest);
}
