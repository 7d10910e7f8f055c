// A file that does not fit in memory → an atlas of many events, by DuckDB. In Node only.
import { openAsBlob } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { storedFile } from '../../many/stored';
import { recognise } from '../columns';
import { limits } from '../limits';
import type { Mapping } from '../mapping';
import { openFile } from '../open-file';
import { type ProfileId, profiles } from '../profiles';
import { kindOf } from '../recognise';
import { refusedFile } from '../refused-rows';
import { type AccountInSql, accountOf } from './account';
import { eventView, refusedQuery, sharedTable, storedQuery, toldView } from './events-query';
import { dayCells, kindsTable, positionCells } from './kinds';
import { macros } from './macros';
import { areSwapped, daysTable, type FileInSql, positionsTable, wordsTable } from './meanings';
import { marksOf } from './plain-cells';
import { readApart } from './read-apart';
import { type StagedBy, stage } from './staged';
import { usedColumns } from './used-columns';

export type DuckdbImport = {
  /** CSV and its kin or Parquet, each also as .gz. */
  file: string;
  /** Gets `events.parquet` and, where rows are refused, `refused.csv`. */
  out: string;
  /** Without it, the columns are recognised. */
  mapping?: { mapping: Mapping; profile?: ProfileId | undefined } | undefined;
  /** What DuckDB may take; the process takes some 300 MB beside it. */
  memoryMb?: number;
};

/** DuckDB holds nothing whole in memory: this is for sorting. */
const usualMemoryMb = 1200;

/**
 * Reads all of a file and writes what it holds in the stored form; gives the account of its rows. A file that breaks off in
 * the middle is refused whole. Throws FileRefused, and what DuckDB throws where the disk is full. Nothing is written then.
 */
export async function importByDuckdb({
  file,
  out,
  mapping: given,
  memoryMb = usualMemoryMb,
}: DuckdbImport): Promise<AccountInSql & { by: StagedBy }> {
  const blob = Object.assign(await openAsBlob(file), { name: basename(file) });
  const bounds = { ...limits, fileBytes: Number.MAX_SAFE_INTEGER, rows: 2 ** 31 - 1 };
  const opened = await openFile(blob, bounds, given?.mapping.encoding);
  const { mapping, profile: id } = given ?? recognise(opened.columns, opened.sample);
  const profile = profiles.find((profile) => profile.id === id);
  const used = usedColumns(mapping, opened.columns, profile);
  const inSql: FileInSql = { opened, mapping, profile, used };
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(resolve(out), 'import-'));
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryMb}MB`,
    // Each thread sorts in memory of its own.
    threads: String(Math.min(4, availableParallelism())),
    temp_directory: join(folder, 'rest'),
    // All that is needed is built in, and nothing is asked for on the network.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const [reading, writing] = [await instance.connect(), await instance.connect()];
  try {
    for (const macro of macros) await writing.run(macro);
    const marks = marksOf(used, profile, areSwapped(inSql));
    const by = await stage(writing, {
      file: resolve(file),
      opened,
      packed: await isPacked(file),
      columns: used.all,
      marks,
      folder,
    });
    await writing.run(kindsTable('day_cells', dayCells(used)));
    await writing.run(kindsTable('position_cells', positionCells(used)));
    for (const table of [daysTable(inSql), positionsTable(inSql), wordsTable(inSql)])
      await readApart({ reading, writing }, table);
    return { ...(await write(writing, inSql, folder, out)), by };
  } finally {
    reading.closeSync();
    writing.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(connection: DuckDBConnection, file: FileInSql, folder: string, out: string) {
  // The queries sort by themselves: to hold what is read in order, too, would take memory.
  await connection.run('SET preserve_insertion_order = false');
  // Rows pass by the small tables of what was read apart, never the other way round: DuckDB takes both for small.
  await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  for (const query of [toldView(file), sharedTable, eventView]) await connection.run(query);
  const account = await accountOf(connection);
  await connection.run(storedQuery(join(folder, storedFile)));
  await connection.run(refusedQuery(join(folder, refusedFile)));
  await rename(join(folder, storedFile), join(out, storedFile));
  if (account.refused > 0) await rename(join(folder, refusedFile), join(out, refusedFile));
  return account;
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return kindOf(buffer) === 'gzip';
  } finally {
    await handle.close();
  }
}
