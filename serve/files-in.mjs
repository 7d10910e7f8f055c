// The files below a folder, by their path in it: with plain slashes and in one order on every system.
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** @param {string} folder @returns {Promise<string[]>} */
export async function filesIn(folder) {
  const names = await readdir(folder, { recursive: true });
  const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
  return names
    .filter((_name, order) => stats[order]?.isFile())
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}
