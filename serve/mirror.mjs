// `npm run mirror`: the export as one zip that anybody can check and serve: mirrors/dateline-<atlas>-<version>-<day>.zip
// Promise: the same export and the same day give the same bytes, on any machine.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { parse } from 'yaml';
import { atlasFolder } from '../geo/atlas-folder.mjs';
import { origin } from './address.mjs';
import { base } from './base-path.mjs';
import { filesIn } from './files-in.mjs';
import { mirrorReadme } from './mirror-readme.mjs';

/** @typedef {{ id: string, site?: string, title: string, version: string, licences: import('./mirror-readme.mjs').Licence[], rights?: string }} About the atlas, as its atlas.yaml says it */

const sumOf = (/** @type {Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * @param {string} folder the export
 * @param {About} about
 * @param {Date} time of the export: what the files in the zip are dated
 * @returns {Promise<{ name: string, zip: Uint8Array, sum: string }>} the zip, without its ending, holds one folder of its name
 */
export async function mirrorOf(folder, about, time) {
  const day = time.toISOString().slice(0, 10);
  const name = `dateline-${about.id}-${about.version}-${day}`;
  /** @type {[string, Uint8Array][]} */
  const files = [
    [
      'README.txt',
      Buffer.from(
        mirrorReadme({ ...about, ofAtlas: Boolean(process.env.ATLAS), day, base, siteUrl: origin }),
      ),
    ],
  ];
  // Without the compressed variants, which another zlib makes otherwise: a server makes its own.
  for (const path of (await filesIn(folder)).filter((path) => !/\.(br|gz)$/.test(path)))
    files.push([path, await readFile(join(folder, path))]);
  const sums = files.map(([path, bytes]) => `${sumOf(bytes)}  ${path}\n`).join('');
  files.push(['SHA256SUMS', Buffer.from(sums)]);
  const zip = zipSync(Object.fromEntries(files.map(([path, bytes]) => [`${name}/${path}`, bytes])), {
    level: 9,
    mtime: shownAsUtc(time),
  });
  return { name, zip, sum: sumOf(zip) };
}

/** A zip holds the time of a wall clock, without a zone. @param {Date} time */
const shownAsUtc = (time) => new Date(time.getTime() + time.getTimezoneOffset() * 60_000);

/**
 * Of the commit; of now where there is none, or where something else than the commit was built. Not one fixed time: to
 * a plain server the time says whether a file has changed, and to a browser how long it may keep it.
 * @param {string} root
 */
function timeOf(root) {
  const { SOURCE_DATE_EPOCH: given } = process.env;
  if (given) return new Date(Number(given) * 1000);
  try {
    const git = (/** @type {string[]} */ ...words) =>
      execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    if (git('status', '--porcelain') === '') return new Date(Number(git('log', '-1', '--format=%ct')) * 1000);
  } catch {
    // No git, or a copy without its history.
  }
  return new Date();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const into = process.argv[2] ?? join(root, 'mirrors');
  const about = parse(await readFile(join(atlasFolder(), 'atlas.yaml'), 'utf8'));
  const { name, zip, sum } = await mirrorOf(join(root, 'out'), about, timeOf(root));
  const file = join(into, `${name}.zip`);
  await mkdir(into, { recursive: true });
  await writeFile(file, zip);
  process.stdout.write(`${sum}  ${file}\n`);
}
