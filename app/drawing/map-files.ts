// What a drawing needs of the published files, read from the export by the steps of the build that draw.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../../geo/langs';
import { collectionOf, footprintsFile, footprintsOf, groundFile, townsOf } from '../published';

/** In a language: the ground, its towns, the outlines of places. Throws where a file is none of ours. */
export async function mapFilesIn(folder: string) {
  const ground = await collection(join(folder, groundFile));
  // An atlas of a table has no outlines.
  const outlines = join(folder, footprintsFile);
  const footprints = existsSync(outlines) ? footprintsOf(await collection(outlines)) : new Map();
  return (lang: Lang) => ({ ground, footprints, towns: townsOf(ground, lang) });
}

async function collection(file: string) {
  const read = collectionOf(JSON.parse(await readFile(file, 'utf8')));
  if (!read) throw new Error(`${file} is no FeatureCollection`);
  return read;
}
