// `npm run same`: builds this folder once more, in a copy, and compares it with out/, or with an unpacked mirror that is
// named after `--`. Ends with 1 when a file differs, so that who doubts a copy of the site can check it.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCopy } from './build-copy.mjs';
import { filesIn } from './files-in.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What only a mirror has. */
const ofMirror = new Set(['README.txt', 'SHA256SUMS']);
/** What a mirror lacks. */
const variant = /\.(br|gz)$/;

/** @param {string} one @param {string} other @returns {Promise<string[]>} the paths of the files that differ or are missing in one */
export async function differences(one, other) {
  const [here, there] = [new Set(await filesIn(one)), new Set(await filesIn(other))];
  const differs = async (/** @type {string} */ path) => {
    if (!here.has(path) || !there.has(path)) return !ofMirror.has(path) && !variant.test(path);
    return !(await readFile(join(one, path))).equals(await readFile(join(other, path)));
  };
  /** @type {string[]} */
  const found = [];
  for (const path of new Set([...here, ...there])) if (await differs(path)) found.push(path);
  return found.sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? join(root, 'out'));
  const again = await buildCopy(root);
  const differing = await differences(folder, again.out).finally(again.remove);
  const said =
    differing.length === 0
      ? `${folder} is what this folder builds, file by file.\n`
      : `${differing.length} files of ${folder} are not what this folder builds:\n${differing.join('\n')}\n`;
  (differing.length === 0 ? process.stdout : process.stderr).write(said);
  process.exitCode = differing.length === 0 ? 0 : 1;
}
