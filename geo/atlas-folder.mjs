// Where the atlas that is published lies: the folder that the environment names as ATLAS, or geo/data.
// Plain JavaScript: the server's steps read it, too, which nothing compiles.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The files that people edit, by name. */
export const fileNames = /** @type {const} */ ([
  'atlas.yaml',
  'places.geojson',
  'events.yaml',
  'sources.yaml',
  'changes.yaml',
]);

/** In the place of places and events, where the events are a table; then sources.yaml holds its dataset (table.ts). */
const tableName = 'events.parquet';
/** @type {Partial<Record<(typeof fileNames)[number], string>>} */
const ofTable = {
  'places.geojson': '{ "type": "FeatureCollection", "features": [] }',
  'events.yaml': '[]',
  'sources.yaml': '[]',
};

/**
 * Whether the events of the atlas are a table.
 * @param {string} folder
 */
export const isTable = (folder) => existsSync(join(resolve(folder), tableName));

/** The ground that the map is drawn on; an atlas may have its own. */
export const groundName = 'country.geojson';

/** Relative to the working folder. Read at each call: a test may name another. */
export const atlasFolder = () => process.env.ATLAS || join('geo', 'data');

/**
 * The text of each file that people edit; of a table's there are no places, events and articles.
 * @param {string} folder
 * @returns {Record<(typeof fileNames)[number], string>}
 * @throws {Error} named AtlasError, that says which are missing
 */
export function readAtlas(folder) {
  const known = isTable(folder) ? ofTable : {};
  const missing = fileNames.filter((name) => !(name in known) && !existsSync(join(resolve(folder), name)));
  if (missing.length > 0) {
    const what = missing.length === fileNames.length ? 'is no atlas' : `has no ${missing.join(', no ')}`;
    const problem = new Error(`${folder} ${what}, expected a folder with ${fileNames.join(', ')}`);
    problem.name = 'AtlasError';
    throw problem;
  }
  const texts = fileNames.map((name) => [
    name,
    known[name] ?? readFileSync(join(resolve(folder), name), 'utf8'),
  ]);
  return /** @type {Record<(typeof fileNames)[number], string>} */ (Object.fromEntries(texts));
}
