// The last step for the pages: each under the strict policy, its styles in it and its scripts in order; the worker that
// keeps pages for readers who choose so; every text file compressed.
// Promise: it changes nothing when any page has a fault, names them all, and may be run again on its own output.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressText } from './compress.mjs';
import { connectOf } from './headers.mjs';
import { mapPreloads, withLateScripts } from './late-scripts.mjs';
import { writeOfflineWorker } from './offline.mjs';
import { withOwnScriptAlone } from './own-script.mjs';
import { strictPage } from './strict-page.mjs';
import { styleSheetsIn } from './style-sheets.mjs';

/**
 * @param {string} folder the export
 * @returns {Promise<{ pages: number, scripts: number, compressed: number }>} how much was done
 * @throws {Error} whose message lists every fault, a line each, as `page: what is wrong: where`
 */
export async function finish(folder) {
  const names = (await readdir(folder, { recursive: true }).catch(() => [])).sort();
  const sheets = await styleSheetsIn(folder);
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => finishedPage(join(folder, name), sheets, connectOf(`/${name}`))),
  );
  const problems = pages.flatMap(({ file, problems }) =>
    problems.map((problem) => `${relative(folder, file)}: ${problem}`),
  );
  if (pages.length === 0) problems.push(`${folder} holds no page; run \`next build\` first`);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const scripts = new Map(pages.flatMap((page) => [...page.scripts]));
  await mkdir(join(folder, '_next/static/inline'), { recursive: true });
  for (const [address, code] of scripts) await writeFile(join(folder, address), code);
  const links = await mapPreloads(folder);
  for (const { file, html } of pages) await writeFile(file, withLateScripts(html, links));
  // After the last change to a page: the worker knows their sums.
  await writeOfflineWorker(folder);
  return { pages: pages.length, scripts: scripts.size, compressed: await compressText(folder) };
}

/** @param {string} file @param {Map<string, string>} sheets @param {"'self'" | "'none'"} connect */
async function finishedPage(file, sheets, connect) {
  const html = await readFile(file, 'utf8');
  try {
    return { file, ...strictPage(withOwnScriptAlone(html), sheets, connect) };
  } catch (error) {
    return {
      file,
      html,
      scripts: new Map(),
      problems: [error instanceof Error ? error.message : String(error)],
    };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { pages, scripts, compressed } = await finish(fileURLToPath(new URL('../out', import.meta.url)));
    process.stdout.write(
      `${pages} pages, ${scripts} scripts moved out of them, ${compressed} files compressed\n`,
    );
  } catch (error) {
    process.stderr.write(
      `The export cannot be served under the strict policy:\n${error instanceof Error ? error.message : error}\n`,
    );
    process.exit(1);
  }
}
