// `npm run basemap -- SOURCE`: cuts public/basemap/streets.pmtiles, the streets under the map, out of a PMTiles archive in
// the basemap schema of Protomaps: a planet or a region, a file or an https address.

import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { atlasFolder, isTable } from '../../geo/atlas-folder.mjs';
import { layoutOf } from './archive.mjs';
import { placeZoom, tilesOf, wholeZoom } from './area.mjs';
import { copyTiles, requestsFor } from './copy.mjs';
import { entriesIn } from './entries.mjs';
import { sourceOf } from './source.mjs';
import { placesOfTable } from './table-places.mjs';

/** Of the schema that protomaps-leaflet draws. */
const schema = '4';
const credit = '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>';

const inMegabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const sum = (/** @type {{ length: number }[]} */ parts) => parts.reduce((all, { length }) => all + length, 0);

/**
 * @typedef {object} Wish
 * @property {string} from a file or an https address
 * @property {import('./area.mjs').Box} bounds of the atlas
 * @property {(readonly [lon: number, lat: number])[]} points of its places
 * @property {string} file to write
 * @property {boolean} [dryRun] only say how large it would be
 */

/**
 * @param {Wish} wish
 * @param {(line: string) => void} say
 * @throws {Error} with a sentence for whoever cuts; what was fetched until then is kept beside the file
 */
export async function cut({ from, bounds, points, file, dryRun }, say) {
  const source = await sourceOf(from);
  try {
    const found = await entriesIn(source, tilesOf(bounds, points));
    const { header, metadata, entries } = found;
    if (entries.length === 0)
      throw new Error(
        `${from} holds no tile within ${bounds.join(', ')}; it reaches from ` +
          `${header.minLon}, ${header.minLat} to ${header.maxLon}, ${header.maxLat}.`,
      );
    if (!String(metadata.version).startsWith(schema))
      say(
        `Warning: its version is "${metadata.version}"; streets are drawn by schema ${schema}, and others may stay blank.`,
      );
    if (header.maxZoom < placeZoom)
      say(`Warning: it ends at zoom ${header.maxZoom}; streets and buildings are in zoom ${placeZoom}.`);
    metadata.attribution ||= credit;
    const layout = layoutOf(found, bounds);
    const requests = requestsFor(layout.pieces);
    const bytes = sum(layout.pieces);
    say(
      `${layout.tiles} tiles, to zoom ${wholeZoom} everywhere and ${placeZoom} around ${points.length} places: ` +
        `${inMegabytes(layout.head.length + bytes)}, fetched in ${requests.length} requests of ${inMegabytes(sum(requests))}.`,
    );
    if (dryRun) return;
    await mkdir(dirname(file), { recursive: true });
    let said = 0;
    await copyTiles(source, header.tileDataOffset, layout, file, (done) => {
      if (done < bytes && done - said < bytes / 20) return;
      said = done;
      say(`${Math.floor((100 * done) / bytes)} % · ${inMegabytes(done)} of ${inMegabytes(bytes)}`);
    });
    say(`${file} is there.`);
  } finally {
    await source.close();
  }
}

/**
 * What an atlas's folder says of its extent and its places; `said`: which these are, where it does not list them.
 * @param {string} folder
 * @returns {Promise<Pick<Wish, 'bounds' | 'points'> & { said?: string }>}
 */
export async function atlasIn(folder) {
  const { bounds } = parse(await readFile(join(folder, 'atlas.yaml'), 'utf8'));
  if (isTable(folder)) return { bounds, ...(await placesOfTable(join(folder, 'events.parquet'))) };
  const { features } = JSON.parse(await readFile(join(folder, 'places.geojson'), 'utf8'));
  // A place that is not located has no surroundings.
  const points = features.flatMap(
    (/** @type {import('geojson').Feature<import('geojson').Point | null>} */ { geometry }) =>
      geometry ? [geometry.coordinates] : [],
  );
  return { bounds, points };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const words = process.argv.slice(2);
  const [from] = words.filter((word) => word !== '--dry-run');
  try {
    if (!from)
      throw new Error(
        'npm run basemap -- SOURCE [--dry-run]\nSOURCE is a .pmtiles file or its https address, as https://build.protomaps.com/20260101.pmtiles',
      );
    const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
    const { said, ...atlas } = await atlasIn(resolve(root, atlasFolder()));
    if (said) say(said);
    const file = join(root, 'public/basemap/streets.pmtiles');
    const dryRun = words.includes('--dry-run');
    await cut({ from, ...atlas, file, dryRun }, say);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
