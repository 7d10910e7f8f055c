// The account of the rows as the page tells it: how many have which reason, and where the first of them are.
import type { Account as RowAccount } from '../../geo/import/account';
import { reasonKind } from '../../geo/import/reasons';
import { writtenOf } from '../../geo/import/row-in-words';
import type { Texts } from '../../geo/import/texts';
import type { Account, Reasons } from './opened';

/** So many lines of a reason are named; a reader who needs all of them saves the table. */
const named = 8;

export function accountOf({ noted, lines, ...sums }: RowAccount, texts: Texts): Account {
  const reasonsOf = (...kinds: ReturnType<typeof reasonKind>[]): Reasons =>
    noted
      .filter(({ reason }) => kinds.includes(reasonKind(reason)))
      .map(({ reason, rows, counts }) => ({
        code: reason,
        rows: rows.length,
        written: rows.length === 1 ? writtenOf(reason, texts.textsOf(rows[0] ?? 0)) : undefined,
        count: counts?.every((count) => count === counts[0]) ? counts[0] : undefined,
        lines: [...rows.subarray(0, named)].map((row) => lines?.[row - 1] ?? row),
      }));
  return {
    ...sums,
    byLine: lines !== undefined,
    repairs: reasonsOf('repairs'),
    refusals: reasonsOf('refusals'),
    remarks: reasonsOf('undated', 'unlocated', 'doubts', 'remarks'),
  };
}
