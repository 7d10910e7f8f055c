import Papa from 'papaparse';
import type { OpenedFile } from './rows';

export type Separator = NonNullable<OpenedFile['separator']>;
const separators: Separator[] = [',', ';', '\t', '|'];

/** How many rows tell it. */
const preview = 100;

/** The separator that gives most rows as many cells as the header; of several such, the one with most cells. */
export function separatorOf(text: string, newline: '\n' | '\r'): Separator {
  const scores = separators.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline, preview });
    const width = data[0]?.length ?? 0;
    const rows = data.filter((row) => row.length > 1 || row[0] !== '');
    const fitting = rows.filter((row) => row.length === width);
    return { separator, share: width > 1 ? fitting.length / rows.length : 0, width };
  });
  scores.sort((a, b) => b.share - a.share || b.width - a.width);
  return scores[0]?.separator ?? ',';
}
