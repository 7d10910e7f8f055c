// Where the map finds its streets, if it has any: asked once, at the build (docs/decisions/0021-streets.md).

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { atlasFolder } from '../geo/atlas-folder.mjs';
import { base } from './base-path.mjs';

/** Of the export, as `npm run basemap` writes it. */
const file = '/basemap/streets.pmtiles';

/** Their forms are a matter of the check. @typedef {{ streets?: string, tiles?: import('./tiles.mjs').Tiles }} About */

/** @param {string} root the folder of package.json @returns {About} what the atlas that is built says of itself */
export const aboutIn = (root) =>
  parse(readFileSync(join(resolve(root, atlasFolder()), 'atlas.yaml'), 'utf8'));

/**
 * @param {string} root the folder of package.json
 * @returns {string} an address on the site's own host, with the base path; empty where the map has no streets
 */
export function streetsOf(root) {
  return aboutIn(root).streets ?? (existsSync(join(root, 'public', file)) ? base + file : '');
}
