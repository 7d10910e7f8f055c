// `npm run atlas -- import FILE --out DIR`: a file that somebody has → a folder with an atlas of its events.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, openAsBlob, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Day } from '../days';
import { storedFile } from '../many/stored';
import { endOf } from '../many/stored-end';
import type { Account } from './account';
import { atlasFiles, idOf, titleOf } from './atlas-files';
import { recognise } from './columns';
import { withDayOrder } from './day-order';
import { importFile } from './import';
import type { Mapping } from './mapping';
import { mappingFromLink } from './mapping-in-link';
import { openFile } from './open-file';
import { profiles } from './profiles';
import type { Imported } from './row-importer';
import { storedBytes } from './write-stored';

export type ImportedAtlas = {
  /** The profile of the field that the file has, by its name. */
  profile: string | undefined;
  mapping: Mapping;
  /** The order of day and month is a guess. */
  guessed: boolean;
  account: Account;
  /** How many stand in the atlas; a row at several places is several. */
  events: number;
  /** Why the rest of the file could not be read. */
  broken: string | undefined;
};

/**
 * Writes the atlas into `out`, which is made, and the refused rows into a table beside it. `columns`: which column holds
 * what, as the link of /open/ has it; else it is recognised. Throws FileRefused, and an Error where `out` has files or
 * no row can be drawn.
 */
export async function importAtlas(
  file: string,
  out: string,
  today: Day,
  columns?: string,
): Promise<ImportedAtlas> {
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Error(`${out} has files in it, expected a new folder: nothing is overwritten`);
  const name = basename(file);
  // A path of a disk becomes what a browser gives.
  const blob = Object.assign(await openAsBlob(file), { name });
  const opened = await openFile(blob);
  const found = await withDayOrder(opened, recognise(opened.columns, opened.sample));
  const mapping = columns ? mappingFromLink(columns, opened.columns) : found.mapping;
  const profile = profiles.find(({ id }) => id === found.profile);
  const imported = await importFile(opened, mapping, { profile: found.profile });
  const bytes = storedBytes(imported, profile);
  const { from, to, extent, events } = endOf(bytes.buffer);
  if (!from || !to || !extent) throw nothingDrawn(opened.columns, mapping, imported);
  const plain = name.replace(/(\.(csv|tsv|txt|json|geojson|ndjson|parquet))?(\.gz)?$/i, '');
  const { rows, refused } = imported.account;
  const sha256 = await sumOf(file);
  const title = profile?.name ?? titleOf(plain);
  const said = { id: idOf(plain), title, from, to, extent, file: name, sha256, rows, refused, today };
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(atlasFiles(said))) await writeFile(join(out, name), text);
  await writeFile(join(out, storedFile), bytes);
  if (imported.refused.count > 0)
    await writeFile(join(out, 'refused.csv'), [...imported.refused.asCsv(opened.columns, imported.texts)]);
  return {
    profile: profile?.name,
    mapping,
    guessed: !columns && found.dayOrderBy === 'guess',
    account: imported.account,
    events,
    broken: imported.broken?.message,
  };
}

async function sumOf(file: string): Promise<string> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(file), sum);
  return sum.digest('hex');
}

function nothingDrawn(columns: readonly string[], { columns: by }: Mapping, { account }: Imported): Error {
  const taken = Object.entries(by).map(([role, names]) => `${role} from ${names.join(', ')}`);
  return new Error(
    [
      `None of ${account.rows} rows has both a day and a position, so that there is nothing to draw.`,
      `Taken was: ${taken.join('; ') || 'no column'}. The file has: ${columns.join(', ')}.`,
      'Say which columns hold what with --columns, as in: --columns "date:when,latitude:lat,longitude:lon"',
    ].join('\n'),
  );
}
