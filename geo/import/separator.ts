import Papa from 'papaparse';
import { rowsAboveHeader } from './above-header';
import type { OpenedFile } from './rows';

export type Separator = NonNullable<OpenedFile['separator']>;
const separators: Separator[] = [',', ';', '\t', '|'];

/** How many rows tell it. */
const preview = 100;

/** A first line that says it, as Excel writes and reads it: it is no row. */
export const saysSeparator = (cells: readonly string[] | undefined) =>
  cells?.length === 2 && cells.join('') === 'sep=';

/**
 * The separator that the text names, or the one that gives most rows as many cells as the header; of several such, the
 * one with most cells.
 */
export function separatorOf(text: string, newline: '\n' | '\r'): Separator {
  const named = separators.find((separator) => /^sep=(.)[\r\n]/.exec(text)?.[1] === separator);
  if (named) return named;
  const scores = separators.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline, preview });
    const all = data.filter((row) => row.length > 1 || row[0] !== '');
    const rows = all.slice(rowsAboveHeader(all));
    const width = rows[0]?.length ?? 0;
    const fitting = rows.filter((row) => row.length === width);
    return { separator, share: width > 1 ? fitting.length / rows.length : 0, width };
  });
  scores.sort((a, b) => b.share - a.share || b.width - a.width);
  return scores[0]?.separator ?? ',';
}
