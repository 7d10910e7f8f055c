// The name of a build, by which an open tab knows that the site behind it has changed.
// Promise: the same sources give the same name, on any machine and in any folder; other sources give another.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { atlasFolder, fileNames, groundName } from '../geo/atlas-folder.mjs';
import { filesIn } from './files-in.mjs';

/** What pages are made of. Not git's commit: a copy without its history has to give the same files. */
const madeOf = ['app', 'geo', 'public', 'serve', 'next.config.js', 'package-lock.json'];

/**
 * @param {string} root the folder of package.json
 * @returns {Promise<string>}
 */
export async function buildId(root) {
  const hash = createHash('sha256');
  const own = (await sourcesIn(root)).map((name) => ({ name, file: join(root, name) }));
  const folder = resolve(root, atlasFolder());
  // Only what a build reads of it: a desk's folder may hold more.
  const ofAtlas = [...fileNames, groundName]
    .map((name) => ({ name: `atlas/${name}`, file: join(folder, name) }))
    .filter(({ file }) => existsSync(file));
  const files = [...own, ...ofAtlas];
  for (const { name, file } of files) {
    const bytes = await readFile(file);
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} root */
async function sourcesIn(root) {
  const found = await Promise.all(
    madeOf.map(async (name) => {
      if (name.includes('.')) return name;
      return (await filesIn(join(root, name))).map((path) => `${name}/${path}`);
    }),
  );
  // What editors and systems leave behind begins with a dot.
  return found.flat().filter((path) => !basename(path).startsWith('.'));
}
