// An atlas whose events are a table: thousands that nobody coded by hand, imported from a dataset (geo/import).
// Its folder has `events.parquet` in the place of places and events, and in sources.yaml the one dataset.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { shape } from './check/shape';
import { type Problem, readData } from './check/text';
import { storedFile } from './many/stored';
import type { StoredEnd } from './many/stored-end';
import { endOnDisk } from './many/stored-on-disk';
import { edtf, https, id, text } from './model/forms';

/** The dataset that every event of a table cites, with the number of its row. What is not known is left out. */
export const tableSource = z.strictObject({
  id,
  type: z.literal('dataset'),
  title: text,
  /** Who publishes it. */
  container: text.optional(),
  date: edtf.optional(),
  url: https.optional(),
  /** How many there are in the file, also those that were refused. */
  rows: z.number().int().positive(),
  /** How many of them could not be read. */
  refused: z.number().int().nonnegative(),
  /** The file that was imported, and the SHA-256 sum of its bytes, by which anyone knows it again. */
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type TableSource = z.infer<typeof tableSource>;

export type Table = { source: TableSource; stored: StoredEnd };

/** What is wrong in it, or the table; undefined where the folder holds an atlas of another kind. */
export function tableIn(folder: string): { table?: Table; problems: Problem[] } | undefined {
  const path = join(folder, storedFile);
  if (!existsSync(path)) return undefined;
  const name = 'sources.yaml';
  const file = join(folder, name);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const sources = shape(readData(name, text), z.array(tableSource).length(1));
  const [source] = sources.value ?? [];
  const { stored, problems } = storedIn(path);
  const table = source && stored && { source, stored };
  return { ...(table && { table }), problems: [...sources.problems, ...problems] };
}

function storedIn(path: string): { stored?: StoredEnd; problems: Problem[] } {
  const say = (message: string) => ({ problems: [{ file: storedFile, line: 1, message }] });
  try {
    return { stored: endOnDisk(path), problems: [] };
  } catch (error) {
    return say(error instanceof Error ? error.message : String(error));
  }
}
