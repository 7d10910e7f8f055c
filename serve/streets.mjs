// Where the map finds its streets, if it has any: asked once, at the build (docs/decisions/0021-streets.md).
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { base } from './base-path.mjs';

/** Of the export, as `npm run basemap` writes it. */
const file = '/basemap/streets.pmtiles';

/**
 * @param {string} root the folder of package.json
 * @returns {string} an address on the site's own host, with the base path; empty where the map has no streets
 */
export function streetsOf(root) {
  const atlas = join(resolve(root, process.env.ATLAS ?? 'geo/data'), 'atlas.yaml');
  // Its form is a matter of the check.
  const named = parse(readFileSync(atlas, 'utf8'))?.streets;
  return named ?? (existsSync(join(root, 'public', file)) ? base + file : '');
}
