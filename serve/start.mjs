// `npm start`: builds the site, then serves a copy of it and says in one line where.
// Promise: nothing that it started outlives it, and a build that runs beside it never changes what it serves.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, mkdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { serveFolder } from './site.mjs';
import { takeTurn } from './turn.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// `next build` empties .next, but keeps its cache.
const served = join(root, '.next/cache/served');
const fresh = join(served, 'fresh');
const wanted = process.env.PORT;

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit(0));
if (process.env.npm_lifecycle_event) {
  // A killed npm cannot tell its child; what changes is the child's parent. That is why package.json says
  // `exec node …`: a shell between the two would live on.
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || process.exit(0), 250).unref();
}
if (wanted && !(/^\d{1,5}$/.test(wanted) && Number(wanted) > 0 && Number(wanted) < 65536)) {
  fail(`PORT is "${wanted}"; it has to be a number from 1 to 65535.`);
}

mkdirSync(served, { recursive: true });
const waiting = 'Another build of this folder is running; this one waits for it.\n';
const giveTurnBack = await takeTurn(join(served, 'turn'), () => process.stderr.write(waiting));
process.on('exit', giveTurnBack);
while (!(await built())) {
  process.stderr.write(waiting);
  await pause(2000);
}
rmSync(fresh, { recursive: true, force: true });
await cp(join(root, 'out'), fresh, { recursive: true, mode: constants.COPYFILE_FICLONE });
const port = await openSite();
giveTurnBack();
process.stdout.write(`Dateline is ready at http://localhost:${port}\n`);

/**
 * Runs `npm run build`; what it says goes to stderr.
 * @returns {Promise<boolean>} false when a build that was started elsewhere holds Next's lock
 */
async function built() {
  // A group of its own: ending npm alone would leave `next build` and its workers behind.
  const build = spawn('npm', ['run', '--silent', 'build'], {
    cwd: root,
    detached: true,
    // What it serves stands at the root.
    env: { ...process.env, BASE_PATH: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => {
    try {
      process.kill(-Number(build.pid), 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  };
  process.on('exit', end);
  let words = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (chunk) => {
      words += chunk;
      process.stderr.write(chunk);
    });
  }
  const [code] = await once(build, 'close');
  process.off('exit', end);
  if (code === 0) return true;
  if (/Another .+ process is already running/.test(stripVTControlCharacters(words))) return false;
  return fail('The build failed; the lines above say why.');
}

/** @returns {Promise<number>} the port that the fresh copy is served on */
async function openSite() {
  for (let port = Number(wanted || 3000); ; port++) {
    const copy = join(served, String(port));
    try {
      await serveFolder(copy, port, fresh);
    } catch (error) {
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === 'EADDRINUSE' && !wanted) continue;
      const advice = 'end what listens there, or set PORT to another number';
      fail(
        code === 'EADDRINUSE'
          ? `Port ${port} is taken: ${advice}.`
          : `Port ${port} cannot be opened: ${message}.`,
      );
    }
    // Whoever has the port has the folder of its name. No request is read before this synchronous step is done.
    rmSync(copy, { recursive: true, force: true });
    renameSync(fresh, copy);
    process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
    if (!wanted && port !== 3000) process.stderr.write(`Port 3000 is taken; ${port} is the next free one.\n`);
    return port;
  }
}

/** @param {string} reason one line @returns {never} */
function fail(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
