// A folder with the export and, under /floor/, the page it is compared with; both compressed the same way.
// Promise: `out` is copied, never changed, and a build that runs meanwhile does not change what is measured.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// tsx brings it along; the floor is the only thing that is bundled without Next.
import { build } from 'esbuild';
import { compressText } from '../serve/compress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const floor = fileURLToPath(new URL('floor', import.meta.url));
const leaflet = join(root, 'node_modules/leaflet/dist');

/**
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>} the folder to serve
 * @throws {Error} when there is no finished export
 */
export async function comparedSite() {
  const out = join(root, 'out');
  // The last step of the build makes the compressed files; without them the page would be sent plain.
  if (!existsSync(join(out, 'en/index.html.gz')))
    throw new Error('There is no finished export in out/: run `npm run build` first.');
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(out, folder, { recursive: true });
    await addFloor(join(folder, 'floor'), join(folder, 'data'));
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}

/**
 * It shows English, so it is given the data in English: nobody would load three languages to show one.
 * @param {string} folder
 * @param {string} data the published files
 */
async function addFloor(folder, data) {
  await build({
    entryPoints: [join(floor, 'map.mjs')],
    outfile: join(folder, 'map.js'),
    bundle: true,
    minify: true,
    target: 'es2022',
    // package.json of Leaflet 1.9 names only the UMD build, of which nothing can be left out.
    alias: { leaflet: join(leaflet, 'leaflet-src.esm.js') },
    logLevel: 'error',
  });
  for (const name of ['index.html', 'floor.css']) await cp(join(floor, name), join(folder, name));
  await cp(join(leaflet, 'leaflet.css'), join(folder, 'leaflet.css'));
  for (const name of ['places.geojson', 'events.geojson'])
    await writeFile(join(folder, name), inEnglish(await readFile(join(data, name), 'utf8')));
  await compressText(folder);
}

/** @param {string} json */
const inEnglish = (json) =>
  JSON.stringify(JSON.parse(json, (key, value) => (/_(be|ru)$/.test(key) ? undefined : value)));
