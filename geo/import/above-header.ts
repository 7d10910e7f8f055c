// Lines above the names of the columns: a title, the day of an export, notes, as people write them into a spreadsheet and
// save them with the table. They are told from rows only where it is clear.
import { isValue } from './first-row';
import { headerWords, knownHeaders, lookedUp } from './header-words';

const ofDayOrPlace: ReadonlySet<string> = new Set(
  (['date', 'year', 'latitude', 'longitude', 'position'] as const).flatMap((role) => headerWords[role]),
);

/** So many rows down, names of columns are looked for, and so many rows behind them have to be like a table. */
const most = 20;

/**
 * How many of the first rows stand above the names of the columns; empty lines are no rows. In a table whose rows are not
 * wider than its header there are none: a row above has at most half as many filled cells as the names, which are known
 * names, one of them of a day or a position; and most rows behind them have more filled cells than any row above.
 */
export function rowsAboveHeader(rows: readonly string[][]): number {
  const filled = rows
    .slice(0, 2 * most)
    .map((cells) => cells.reduce((sum, cell) => (isEmpty(cell) ? sum : sum + 1), 0));
  let widest = filled[0] ?? 0;
  for (const [at, cells] of filled.slice(0, most + 1).entries()) {
    if (at > 0 && cells >= 2 * widest && areNames(rows[at])) {
      const behind = filled.slice(at + 1);
      const isTable = behind.filter((cells) => cells > widest).length * 2 > behind.length;
      return isTable && !rows.slice(0, at).some(areNames) ? at : 0;
    }
    widest = Math.max(widest, cells);
  }
  return 0;
}

/** Also a name that pandas gives to a column without one. */
const isEmpty = (cell: string) => /^\s*(?:Unnamed: \d+)?\s*$/.test(cell);

function areNames(cells: readonly string[] = []): boolean {
  const words = new Set(cells.map(lookedUp).filter((word) => knownHeaders.has(word)));
  return (
    words.size > 1 &&
    [...words].some((word) => ofDayOrPlace.has(word)) &&
    !cells.some((cell) => isValue(cell.trim()))
  );
}
