// `npm run atlas -- …`: makes an atlas of a file that somebody has, and says what is wrong in one.
// `npm run check` asks it of the atlas that is published.
import { parseArgs } from 'node:util';
import { atlasFolder } from './atlas-folder.mjs';
import { atlasIn } from './atlas-in';
import { AtlasError } from './check';
import { storedProblems } from './check/stored';
import { importAtlas } from './import/import-atlas';
import { accountInWords } from './import/import-in-words';

const use = [
  'npm run atlas -- check DIR                  every problem of the atlas in the folder (without DIR: ATLAS, or geo/data)',
  'npm run atlas -- import FILE --out DIR      a new atlas of the events in a CSV, TSV, JSON, GeoJSON or Parquet file;',
  '                        [--columns "…"]     which column holds what, as the link of the page /en/open/ says it',
].join('\n');

async function checkFolder([folder = atlasFolder()]: string[]): Promise<string> {
  const { about, events, places, sources, table } = atlasIn(folder);
  const problems = table ? await storedProblems(folder, table) : [];
  if (problems.length > 0) throw new AtlasError(problems);
  if (table)
    return `${about.title}: ${table.stored.events} events from ${table.source.rows} rows of ${table.source.file}, no problem`;
  return `${about.title}: ${events.length} events, ${places.length} places, ${sources.length} sources, no problem`;
}

async function importInto([file, ...more]: string[], { out, columns }: Options): Promise<string> {
  if (!file || more.length > 0 || !out) throw new Error(`One file and --out DIR are expected:\n${use}`);
  const today = new Date().toISOString().slice(0, 10);
  return accountInWords(await importAtlas(file, out, today, columns), out);
}

type Options = { out?: string | undefined; columns?: string | undefined };
const commands: Record<string, (given: string[], options: Options) => Promise<string>> = {
  check: checkFolder,
  import: importInto,
};

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, columns: { type: 'string' } },
  });
  const [name = '', ...given] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(`"${name}" is no command, expected:\n${use}`);
  process.stdout.write(`${await command(given, values)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
