// The words of a row as the stored form has them (geo/many/stored.ts).
import type { TextsOfRow } from './texts';

/** `places`: those of the event, of a row that is several. What the row does not have is undefined. */
export function storedWords(of: TextsOfRow, places: readonly string[] = of.place ?? []) {
  return {
    title: of.title?.[0],
    place: joined([...new Set(places)], ', '),
    country: of.country?.[0],
    text: joined(of.text, ' '),
    sources: inLines(of.source),
    links: inLines(of.link),
    low: of.low?.[0],
    high: of.high?.[0],
    id: of.id?.[0],
  };
}

const joined = (parts: readonly string[] | undefined, by: string): string | undefined =>
  parts?.join(by) || undefined;

/** One a line: a line break within one would part it. */
const inLines = (parts: readonly string[] | undefined): string | undefined =>
  joined(
    [...new Set(parts)].map((part) => part.replace(/\s*[\r\n]+\s*/g, ' ')),
    '\n',
  );
