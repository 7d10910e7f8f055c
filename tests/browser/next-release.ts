// Turns an export into the next release of itself, as a build after a change would: every file that is named by its
// content has another name, the build has another id, and one heading says something else.
import { execFile } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

// In a process of its own: Playwright turns what it imports into another kind of module, which knows no import.meta.
const writeWorker = `
import { writeOfflineWorker } from './serve/offline.mjs';
await writeOfflineWorker(process.argv[1]);`;

export const [headingBefore, headingAfter] = ['How this map is made', 'How this map has been made'];

/** @returns the address of a script of the release before, which is gone now */
export async function releaseNext(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => /\.(br|gz)$/.test(name))) await rm(join(folder, name));
  const named = names.filter((name) => /^_next\/static\/(chunks|inline)\/[^/]+\.(js|css)$/.test(name));
  const build = basename(dirname(names.find((name) => name.endsWith('/_buildManifest.js')) ?? ''));
  const changes: [string, string][] = [
    ...named.map((name): [string, string] => [basename(name), `n${basename(name)}`]),
    [build, `${build}n`],
    [headingBefore, headingAfter],
  ];
  // The worker comes last, made anew.
  const texts = names.filter((name) => /\.(html|txt|js|css)$/.test(name) && name !== 'offline.js');
  for (const name of texts) {
    const before = await readFile(join(folder, name), 'utf8');
    const after = changes.reduce((text, [from, to]) => text.replaceAll(from, to), before);
    if (after !== before) await writeFile(join(folder, name), after);
  }
  for (const name of named)
    await rename(join(folder, name), join(folder, dirname(name), `n${basename(name)}`));
  for (const [before, after] of [
    [`_next/static/${build}`, `_next/static/${build}n`],
    [`first-map/${build}.js`, `first-map/${build}n.js`],
  ] as const)
    await rename(join(folder, before), join(folder, after));
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', writeWorker, folder]);
  return `/${named[0]}`;
}
