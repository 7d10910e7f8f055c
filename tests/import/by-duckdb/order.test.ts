// The number of a row is its place in the file, also where DuckDB reads many parts of it at once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importByDuckdb } from '../../../geo/import/by-duckdb/import';
import { storedIn } from '../../../geo/many/stored-on-disk';

const count = 400_000;

test('each row of a file of several parts keeps its number', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-order-'));
  try {
    const file = join(folder, 'rows.csv');
    const day = (row: number) => `2020-0${1 + (row % 9)}-${10 + (row % 19)}`;
    const rows = Array.from(
      { length: count },
      (_, row) =>
        `${row + 1},${day(row)},${(row % 80) + 0.5},${(row % 170) + 0.25},Town ${row % 900},Belarus,strike`,
    );
    writeFileSync(file, `event_id,event_date,latitude,longitude,town,country,type\n${rows.join('\n')}\n`);
    const { by } = await importByDuckdb({ file, out: folder });
    expect(by).toBe('as-it-is');
    const stored = await storedIn(folder, (stored) => stored.all());
    expect(stored).toHaveLength(count);
    expect(stored.filter(({ id, row }) => String(row) !== id)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
