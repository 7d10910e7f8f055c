// `npm run atlas -- import FILE --out DIR`: a file that somebody has → a folder with an atlas of its events.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, openAsBlob, readdirSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Day } from '../days';
import { drawableIn } from '../many/drawable';
import { storedFile } from '../many/stored';
import { storedIn } from '../many/stored-on-disk';
import { nearest } from '../nearest';
import type { Sums } from './account';
import { atlasFiles, idOf, titleOf } from './atlas-files';
import { recognise } from './columns';
import { withDayOrder } from './day-order';
import { importFile } from './import';
import { notedInWords } from './import-in-words';
import { limits } from './limits';
import type { Mapping } from './mapping';
import { mappingFromLink } from './mapping-in-link';
import { openFile } from './open-file';
import { type ProfileId, profiles } from './profiles';
import { type Reason, reasons } from './reasons';
import { refusedFile } from './refused-rows';
import { writtenOf } from './row-in-words';
import type { OpenedFile } from './rows';
import { storedBytes } from './write-stored';

/**
 * Bytes. Beyond, DuckDB reads the file, for which it need not fit into memory: a million rows are some 200 MB of text, and
 * take a gigabyte. What is packed, as Parquet is, is four times as much.
 */
const inMemory = { text: 250_000_000, packed: 60_000_000 };

/** A line of the file, or a row where it has no lines; what stands there of that which a reason is about, if it is kept. */
export type Example = { at: number; written?: string | undefined };

/** What became of the rows. `first`: the first of a reason; none where a file of this size is only counted. */
export type CountedRows = Sums & {
  noted: { reason: Reason; rows: number; first: Example[] }[];
  byLine: boolean;
  /** Why the rest of the file could not be read. */
  broken?: string | undefined;
};

export type ImportedAtlas = {
  /** The profile of the field that the file has, by its name. */
  profile: string | undefined;
  mapping: Mapping;
  /** The encoding of its text, where nothing but the letters told it. */
  encoding: string | undefined;
  /** What stands above the names of the columns and is not used. */
  above: readonly string[];
  /** Of a JSON with several lists of records, the one that was read, and those that were not. */
  lists: OpenedFile['lists'] | undefined;
  /** The order of day and month is a guess. */
  guessed: boolean;
  account: CountedRows;
  /** How many stand in the atlas; a row at several places is several. */
  events: number;
};

type Reading = { file: string; out: string; opened: OpenedFile; mapping: Mapping; id: ProfileId | undefined };

/**
 * Writes the atlas into `out`, which is made, and the refused rows into a table beside it. `columns`: which column holds
 * what, and in which encoding, as the link of /open/ has it; without it, or with an encoding alone, columns are recognised.
 * Throws FileRefused, and an Error where there is no file, `out` has files, `columns` is not understood or no row can be drawn.
 */
export async function importAtlas(
  file: string,
  out: string,
  today: Day,
  columns?: string,
): Promise<ImportedAtlas> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${file} is no file, expected the path of a table of events`);
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Error(`${out} has files in it, expected a new folder: nothing is overwritten`);
  const name = basename(file);
  // A path of a disk becomes what a browser gives.
  const blob = Object.assign(await openAsBlob(file), { name });
  const isLarge = blob.size > (/\.(gz|parquet)$/i.test(name) ? inMemory.packed : inMemory.text);
  const encoding = mappingFromLink(columns ?? '', []).encoding;
  // The words of all rows are written, by their days: packed ones are found sooner.
  const packing = { ...limits, lastingBytes: 0 };
  const bounds = isLarge ? { ...packing, fileBytes: blob.size, rows: 2 ** 31 } : packing;
  const opened = await openFile(blob, bounds, encoding);
  const found = await withDayOrder(opened, recognise(opened.columns, opened.sample));
  const recognised = !columns || (encoding !== undefined && columns === `encoding:${encoding}`);
  const mapping = recognised ? { ...found.mapping, encoding } : saidMapping(columns, opened.columns);
  await mkdir(out, { recursive: true });
  const read = isLarge ? largeInto : smallInto;
  const account = await read({ file, out, opened, mapping, id: found.profile });
  const { events, from, to, extent } = await storedIn(out, async (stored) => {
    const { events, from, to } = stored;
    return { events, from, to, extent: (await drawableIn(stored)).extent };
  });
  if (!from || !to || !extent) {
    await rm(out, { recursive: true });
    throw nothingDrawn(opened.columns, mapping, account);
  }
  const profile = profiles.find(({ id }) => id === found.profile)?.name;
  const plain = name.replace(/(\.(csv|tsv|tab|txt|json|geojson|ndjson|parquet))?(\.gz)?$/i, '');
  const { rows, refused } = account;
  const sha256 = await sumOf(file);
  const said = { id: idOf(plain), title: profile ?? titleOf(plain), from, to, extent, sha256 };
  const texts = atlasFiles({ ...said, file: name, rows, refused, today });
  for (const [name, text] of Object.entries(texts)) await writeFile(join(out, name), text);
  const guessed = recognised && found.dayOrderBy === 'guess';
  const { above, lists } = opened;
  const byLetters = opened.encodingBy === 'letters' ? opened.encoding : undefined;
  return {
    profile,
    mapping,
    encoding: byLetters,
    above: above?.texts ?? [],
    lists,
    guessed,
    account,
    events,
  };
}

async function smallInto({ out, opened, mapping, id }: Reading): Promise<CountedRows> {
  const imported = await importFile(opened, mapping, { profile: id });
  const { account, refused, texts, broken } = imported;
  await writeFile(
    join(out, storedFile),
    storedBytes(
      imported,
      profiles.find((profile) => profile.id === id),
    ),
  );
  if (refused.count > 0) await writeFile(join(out, refusedFile), [...refused.asCsv(opened.columns, texts)]);
  const { lines } = account;
  const noted = account.noted.map(({ reason, rows }) => ({
    reason,
    rows: rows.length,
    first: [...rows.subarray(0, 5)].map((row) => ({
      at: lines?.[row - 1] ?? row,
      written: reasons[reason].includes('{value}') ? writtenOf(reason, texts.textsOf(row)) : undefined,
    })),
  }));
  return { ...account, noted, byLine: lines !== undefined, broken: broken?.message };
}

async function largeInto({ file, out, mapping, id }: Reading): Promise<CountedRows> {
  // Only here: an atlas is checked and built without what a large file needs.
  const { importByDuckdb } = await import('./by-duckdb/import');
  const account = await importByDuckdb({ file, out, mapping: { mapping, profile: id } });
  return { ...account, noted: account.noted.map((noted) => ({ ...noted, first: [] })), byLine: false };
}

async function sumOf(file: string): Promise<string> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(file), sum);
  return sum.digest('hex');
}

/** Throws an Error that names what of `--columns` is not understood or not in the file. */
function saidMapping(said: string, columns: readonly string[]): Mapping {
  const leftOut: string[] = [];
  const mapping = mappingFromLink(said, columns, (part) => leftOut.push(part));
  const [part] = leftOut;
  if (part === undefined) return mapping;
  const [guess] = nearest(part.slice(part.indexOf(':') + 1), columns);
  throw new Error(
    `"${part}" in --columns says nothing that this file has, expected as in "date:when", with one of its columns: ${columns.join(', ')}${guess ? `; perhaps "${guess}"` : ''}`,
  );
}

function nothingDrawn(columns: readonly string[], { columns: by }: Mapping, account: CountedRows): Error {
  const taken = Object.entries(by).map(([role, names]) => `${role} from ${names.join(', ')}`);
  return new Error(
    [
      `None of ${account.rows} rows has both a day and a position, so that there is nothing to draw.`,
      ...notedInWords(account),
      `Taken was: ${taken.join('; ') || 'no column'}. The file has: ${columns.join(', ')}.`,
      'Say which columns hold what with --columns, as in: --columns "date:when,latitude:lat,longitude:lon"',
    ].join('\n'),
  );
}
