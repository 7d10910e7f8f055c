// The published files of an atlas of a table. Build time only.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { atlasFolder } from '../../geo/atlas-folder.mjs';
import { refusedFile } from '../../geo/import/refused-rows';
import { storedFile } from '../../geo/many/stored';
import { storedIn } from '../../geo/many/stored-on-disk';
import type { Atlas } from '../../geo/model';
import { changesAtom } from '../../geo/publish/atom';
import type { TableWords } from './words';

type Name = keyof TableWords['files'];

/** A spreadsheet holds about a million rows, and is slow long before. */
const mostInSheet = 100_000;

/** Their names, in the order of the page that lists them. */
export function tableFiles({ table }: Atlas): Name[] {
  return [
    storedFile,
    ...(table && table.stored.events <= mostInSheet ? (['events.csv'] as const) : []),
    ...(existsSync(join(atlasFolder(), refusedFile)) ? ([refusedFile] as const) : []),
    'changes.atom',
  ];
}

/** The content of one of them. */
export async function tableFile(atlas: Atlas, name: Name): Promise<string | Uint8Array<ArrayBuffer>> {
  if (name === 'changes.atom') return changesAtom(atlas, '../en/data/');
  if (name === 'events.csv')
    return storedIn(atlasFolder(), async (stored) =>
      // A cell that a spreadsheet would run begins with an apostrophe.
      Papa.unparse(await stored.all(), { escapeFormulae: true }),
    );
  return new Uint8Array(await readFile(join(atlasFolder(), name)));
}
