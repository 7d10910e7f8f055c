// A small file imported in memory and by DuckDB, each read back from its stored form, so that the two can be compared.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type DuckdbImport, importByDuckdb } from '../../../geo/import/by-duckdb/import';
import { recognise } from '../../../geo/import/columns';
import { importFile } from '../../../geo/import/import';
import { openFile } from '../../../geo/import/open-file';
import { profiles } from '../../../geo/import/profiles';
import { storedBytes } from '../../../geo/import/write-stored';
import { storedIn } from '../../../geo/many/stored-on-disk';

type Content = string | Uint8Array<ArrayBuffer>;
export type Read = { rows: unknown[]; account: unknown };

/** What a file holds, by each way; `by` is how DuckDB came to its rows. */
export async function bothWays(content: Content, name = 'events.csv', given?: DuckdbImport['mapping']) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-duckdb-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    const { by, noted, ...sums } = await importByDuckdb({ file, out: folder, mapping: given });
    const duckdb: Read = {
      rows: await rowsIn(folder),
      account: { ...sums, noted: Object.fromEntries(noted.map(({ reason, rows }) => [reason, rows])) },
    };
    return { memory: await inMemory(content, basename(file), folder, given), duckdb, by };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inMemory(content: Content, name: string, folder: string, given: DuckdbImport['mapping']) {
  const file = Object.assign(new Blob([content]), { name });
  const opened = await openFile(file, undefined, given?.mapping.encoding);
  const { mapping, profile } = given ?? recognise(opened.columns, opened.sample);
  const imported = await importFile(opened, mapping, { profile });
  if (imported.broken) throw imported.broken;
  const bytes = storedBytes(
    imported,
    profiles.find(({ id }) => id === profile),
  );
  writeFileSync(join(folder, 'events.parquet'), bytes);
  const { lines, noted, ...sums } = imported.account;
  const counts = Object.fromEntries(noted.map(({ reason, rows }) => [reason, rows.length]));
  return { rows: await rowsIn(folder), account: { ...sums, noted: counts } } satisfies Read;
}

/** Degrees to the metre: in memory, more digits than one more would be those of the projection. Zero has no sign there. */
async function rowsIn(folder: string): Promise<unknown[]> {
  const rows = await storedIn(folder, (stored) => stored.all());
  return rows.map(({ longitude, latitude, ...row }) => ({
    ...row,
    at: [longitude, latitude].map((degrees) =>
      typeof degrees === 'number' ? Math.round(degrees * 1e5) / 1e5 + 0 : null,
    ),
  }));
}
