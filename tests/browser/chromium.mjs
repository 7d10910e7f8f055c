// Finds a Chromium for the browser tests; run as a script, it installs one where there is none and prints its path.
// Promise: a browser that is found has said its version, and where none can be had one line says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @type {Record<string, string[]>} */
const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (folder) => join(folder ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
  ),
};

/**
 * The browser to test with: the one that CHROMIUM_PATH names and no other, else the system's, else Playwright's own.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return [process.env.CHROMIUM_PATH].find(runs);
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  return [...onPath, ...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(runs);
}

/** Ubuntu's chromium-browser is there without being one: it only says to install a snap. @param {string} path */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Tries Playwright's download, then the system's packages. @returns {string | undefined} the path of the browser */
function installChromium() {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, playwright, 'install', 'chromium');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!findChromium() && run(...asRoot, 'apt-get', 'update')) {
    run(...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  return findChromium();
}

/** Its words go to stderr: stdout is for the path alone. @param {string[]} command @returns {boolean} whether it went well */
function run(...[program = '', ...options]) {
  return spawnSync(program, options, { stdio: ['ignore', 2, 2], timeout: 300_000 }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.env.CHROMIUM_PATH;
  const path = findChromium() ?? (named ? undefined : installChromium());
  if (!path) {
    process.stderr.write(
      named
        ? `CHROMIUM_PATH is ${named}, and no browser runs there: correct it, or unset it to have one found.\n`
        : 'No Chromium was found, and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH.\n',
    );
    process.exit(1);
  }
  process.stdout.write(`${path}\n`);
}
