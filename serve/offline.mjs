// Writes the service worker into the export, with the list of what it keeps for readers who choose so.
// Promise: the worker changes when anything that it keeps changes, and only then.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files-in.mjs';

/**
 * Pages and what soft navigation asks for in their place, scripts and styles, the data, the index of the search, the ground of
 * the map. Not
 * everything that is there: a reader's device is no mirror, streets are larger than all the rest, and embeds stand in
 * pages of others. Next's parts of pages are for prefetching, which we do not do.
 */
const kept =
  /^(?!_not-found\/|404\/|embed\/|.+\.pmtiles$)((.+\/)?index\.(html|txt)|404\.html|[\w-]+\.(js|json|svg|ico)|(_next\/static|first-map|open-page|open-worker|table|data|basemap)\/.+)$/;
const variant = /\.(br|gz)$/;
const own = 'offline.js';

/** Only browsers that know no modules load it, and those know no service worker either. */
const forOldBrowsers = /<script src="[^"]*?(_next\/static\/[^"]+)" noModule/g;

/**
 * @param {string} folder the export, with its pages as they will be served
 * @returns {Promise<number>} how many files the worker keeps
 */
export async function writeOfflineWorker(folder) {
  const wanted = (await filesIn(folder)).filter(
    (name) => kept.test(name) && !variant.test(name) && name !== own,
  );
  const files = new Map(
    await Promise.all(
      wanted.map(
        async (name) => /** @type {[string, Buffer]} */ ([name, await readFile(join(folder, name))]),
      ),
    ),
  );
  for (const [name, bytes] of [...files].filter(([name]) => name.endsWith('.html'))) {
    for (const [, old = ''] of bytes.toString().matchAll(forOldBrowsers)) files.delete(old);
    if (!name.endsWith('index.html')) continue;
    files.delete(name);
    files.set(name.slice(0, -'index.html'.length), bytes);
  }
  const sums = Object.fromEntries(
    [...files].map(([path, bytes]) => [
      path,
      `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
    ]),
  );
  const worker = await readFile(new URL('offline-worker.js', import.meta.url), 'utf8');
  // The worker's code counts, too: two workers with one name would write into each other's files.
  const name = createHash('sha256')
    .update(JSON.stringify(sums) + worker)
    .digest('hex')
    .slice(0, 16);
  await writeFile(join(folder, own), `const release = ${JSON.stringify({ name, files: sums })};\n${worker}`);
  return files.size;
}
