// The name of a build, by which an open tab knows that the site behind it has changed.
// Promise: the same sources give the same name, on any machine and in any folder; other sources give another.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';

/** What pages are made of. Not git's commit: a copy without its history has to give the same files. */
const madeOf = ['app', 'geo', 'public', 'serve', 'next.config.js', 'package-lock.json'];

/**
 * @param {string} root the folder of package.json
 * @returns {Promise<string>}
 */
export async function buildId(root) {
  const hash = createHash('sha256');
  for (const name of (await Promise.all(madeOf.map((name) => filesIn(root, name)))).flat().sort()) {
    const bytes = await readFile(join(root, name));
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} root @param {string} name of a file or folder @returns {Promise<string[]>} with plain slashes */
async function filesIn(root, name) {
  const entry = await stat(join(root, name)).catch(() => undefined);
  if (!entry) return [];
  if (entry.isFile()) return [name];
  const below = await readdir(join(root, name), { recursive: true });
  const files = await Promise.all(
    below.map(async (path) => {
      // What editors and systems leave behind begins with a dot.
      const isFile = !basename(path).startsWith('.') && (await stat(join(root, name, path))).isFile();
      return isFile ? [`${name}/${path.replaceAll(sep, '/')}`] : [];
    }),
  );
  return files.flat();
}
