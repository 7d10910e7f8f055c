// The question of docs/scale.md is asked of what an import writes, as it stands there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { importByDuckdb } from '../../../geo/import/by-duckdb/import';
import { refusedFile } from '../../../geo/import/refused-rows';
import { storedFile } from '../../../geo/many/stored';

const question =
  /with DuckDB:\n\n```sql\n(SELECT.*?;)\n```/s.exec(readFileSync('docs/scale.md', 'utf8'))?.[1] ?? '';

const rows = [
  'date,end date,lat,lon,action',
  '2020-07-31,,1,2,strike',
  '2020-07-31,2020-08-01,1,2,strike',
  '2020-08-31,,1,2,march',
  '2020-09-01,,1,2,strike',
  '2020-09-30,2021-01-01,1,2,strike',
  '2020-11-01,,1,2,strike',
  '2020-11-01,2020-10-01,1,2,strike',
  'soon,,1,2,strike',
].join('\n');

test('events of each month and action in a range of days', async () => {
  const out = mkdtempSync(join(tmpdir(), 'dateline-scale-'));
  const instance = await DuckDBInstance.create(':memory:');
  try {
    const file = join(out, 'rows.csv');
    writeFileSync(file, rows);
    await importByDuckdb({ file, out });
    const asked = question.replace(storedFile, join(out, storedFile));
    const read = await (await instance.connect()).runAndReadAll(asked);
    expect(read.getRowsJson()).toEqual([
      ['2020-08-01 00:00:00', 'march', '1'],
      ['2020-08-01 00:00:00', 'strike', '1'],
      ['2020-09-01 00:00:00', 'strike', '2'],
    ]);
    expect(readFileSync(join(out, refusedFile), 'utf8')).toBe(
      'row,reason\n7,The date ends before it begins: “…”. The earlier day was expected first.\n',
    );
  } finally {
    instance.closeSync();
    rmSync(out, { recursive: true });
  }
});
