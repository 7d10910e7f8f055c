// The atlas in a folder, of either kind: events that people coded, or a table that was imported.
import { readAtlas } from './atlas-folder.mjs';
import { AtlasError, check } from './check';
import type { Problem } from './check/text';
import type { Atlas } from './model';
import { type Table, tableIn } from './table';

/** Throws AtlasError with every problem of all its files. */
export function atlasIn(folder: string): Atlas {
  const { table, problems = [] } = tableIn(folder) ?? {};
  const atlas = orProblems(() => check(readAtlas(folder)), problems);
  if (problems.length > 0 || !atlas) throw new AtlasError(problems);
  if (!table) return atlas;
  const outside = outsideOf(atlas, table);
  if (outside) throw new AtlasError([outside]);
  return { ...atlas, table };
}

/** Adds to `problems` those that `read` throws. */
function orProblems(read: () => Atlas, problems: Problem[]): Atlas | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function outsideOf({ about }: Atlas, { stored }: Table): Problem | undefined {
  const { from = about.from, to = about.to } = stored;
  if (from >= about.from && to <= about.to) return undefined;
  const message = `from ${about.from} to ${about.to} leaves out events of ${from} to ${to}, expected all within`;
  return { file: 'atlas.yaml', line: 1, message };
}
