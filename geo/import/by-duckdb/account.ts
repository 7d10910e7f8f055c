// What became of every row, as the account of a file that is read in memory counts it.
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Sums } from '../account';
import { type Reason, reasonKind, reasons } from '../reasons';

export type AccountInSql = Sums & {
  /** Of how many rows each is said, the gravest first. */
  noted: { reason: Reason; rows: number }[];
};

/** Of each combination of notes, how many rows have it: few, however many rows there are. */
const notesQuery = `SELECT notes, count(*) FROM told WHERE nth = 0 GROUP BY notes`;

/** What only all rows together tell. */
const sharedQuery = `SELECT CASE WHEN place_key = '' AND country IS NOT NULL THEN 'country-point-shared' ELSE 'position-shared' END, count(DISTINCT row)
FROM told JOIN shared USING (x, y)
WHERE refused IS NULL
GROUP BY 1`;

/** By their hashes of 64 bits: ids themselves would take the memory. */
const idsQuery = `SELECT 'id-again', coalesce(sum(rows) - count(*), 0)
FROM (SELECT count(*) AS rows FROM told WHERE refused IS NULL AND nth = 0 AND id IS NOT NULL GROUP BY hash(id))`;

/** Takes a database with the view `told` and the table `shared`. Throws where a row is missing or counted twice. */
export async function accountOf(connection: DuckDBConnection): Promise<AccountInSql> {
  const sums = { rows: 0, accepted: 0, repaired: 0, refused: 0, undated: 0, unlocated: 0 };
  const counts = new Map<string, number>();
  const add = (reason: string, rows: number) => counts.set(reason, (counts.get(reason) ?? 0) + rows);
  for (const [notes, rows] of await pairs(connection, notesQuery)) {
    const said = [...new Set(notes.split(' '))].filter(isReason);
    const kinds = new Set(said.map(reasonKind));
    const refused = kinds.has('refusals');
    sums.rows += rows;
    sums[refused ? 'refused' : kinds.has('repairs') ? 'repaired' : 'accepted'] += rows;
    if (!refused && kinds.has('undated')) sums.undated += rows;
    if (!refused && kinds.has('unlocated')) sums.unlocated += rows;
    for (const reason of said) if (!refused || reasonKind(reason) === 'refusals') add(reason, rows);
  }
  const [, rows] = (await pairs(connection, `SELECT '', count(*) FROM cells`))[0] ?? [];
  if (rows !== sums.rows)
    throw new Error(`${sums.rows} of ${rows} rows are accounted for, expected all of them`);
  for (const query of [sharedQuery, idsQuery])
    for (const [reason, rows] of await pairs(connection, query)) add(reason, rows);
  const noted = Object.keys(reasons)
    .filter(isReason)
    .flatMap((reason) => {
      const rows = counts.get(reason);
      return rows ? [{ reason, rows }] : [];
    });
  return { ...sums, noted };
}

const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text);

async function pairs(connection: DuckDBConnection, query: string): Promise<[string, number][]> {
  const rows = (await connection.runAndReadAll(query)).getRows();
  return rows.map(([text, count]) => [String(text), Number(count)]);
}
