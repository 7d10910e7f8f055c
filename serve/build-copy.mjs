// Builds the sources in a temporary copy, from nothing: no cache, no export and no lock of this folder has a part in it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { cp, link, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const left = new Set([
  '.git',
  '.next',
  'node_modules',
  'out',
  'out-hosting',
  'mirrors',
  'test-results',
  'playwright-report',
]);

/** The packages of the packages within this one are not built. @param {string} path */
const isSource = (path) => basename(path) !== 'node_modules';

/**
 * @param {string} root the folder of package.json, with its packages installed
 * @param {Record<string, string>} [environment] of the build, beside our own
 * @param {(copy: string) => void} [change] what is to be another in the copy before it is built
 * @returns {Promise<{ out: string, remove: () => Promise<void> }>} the finished export, and what deletes the copy
 * @throws {Error} with what the build said
 */
export async function buildCopy(root, environment = {}, change = () => {}) {
  const copy = await mkdtemp(join(tmpdir(), 'dateline-build-'));
  const remove = () => rm(copy, { recursive: true, force: true });
  try {
    for (const name of await readdir(root))
      if (!left.has(name))
        await cp(join(root, name), join(copy, name), { recursive: true, filter: isSource });
    await linked(join(root, 'node_modules'), join(copy, 'node_modules'));
    change(copy);
    const { ATLAS: other } = process.env;
    // Another's is named from where we stand, not from the copy.
    const env = { ...process.env, ...(other && { ATLAS: resolve(other) }), ...environment };
    const build = spawn('npm', ['run', '--silent', 'build'], { cwd: copy, env });
    let words = '';
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (words += chunk));
    const [code] = await once(build, 'close');
    if (code !== 0) throw new Error(`The build of a copy failed:\n${words}`);
    return { out: join(copy, 'out'), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * The same files under another folder. A link to the folder itself would lead Next out of what it builds.
 * @param {string} from
 * @param {string} to
 */
async function linked(from, to) {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linked(source, target);
    else if (entry.isSymbolicLink()) await cp(source, target, { verbatimSymlinks: true });
    // Another disk has to be given a copy.
    else await link(source, target).catch(() => cp(source, target, { mode: constants.COPYFILE_FICLONE }));
  }
}
