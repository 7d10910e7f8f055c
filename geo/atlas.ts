// The atlas of geo/data, read and checked once, when the site is built.
// Only pages, layouts, routes, the steps that write into the export and the report import it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Files, fileNames } from './check';

const folder = join(process.cwd(), 'geo', 'data');

/** Evaluated on import: a fault in the data stops the build with every problem's file and line. */
export const atlas = check(
  Object.fromEntries(fileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) as Files,
);
