// The style sheets of an export. They stand in each page, so that its first picture waits for no second answer of a slow
// network; the policy names each by the sum of its text (docs/decisions/0015-styles-in-the-page.md).
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base } from './base-path.mjs';
import { headerSet } from './headers.mjs';
import { tilesOriginIn } from './tiles.mjs';

const chunks = '_next/static/chunks';

/** A page has another folder than its sheets. @param {string} css */
const fromAnyPage = (css) => css.replaceAll('url(../', `url(${base}/_next/static/`);

/**
 * @param {string} folder the export
 * @returns {Promise<Map<string, string>>} the text of each sheet by its address, as it stands in a page
 */
export async function styleSheetsIn(folder) {
  const names = await readdir(join(folder, chunks)).catch(() => []);
  const sheets = names.filter((name) => name.endsWith('.css')).sort();
  return new Map(
    await Promise.all(
      sheets.map(
        async (name) =>
          /** @type {[string, string]} */ ([
            `${base}/${chunks}/${name}`,
            fromAnyPage(await readFile(join(folder, chunks, name), 'utf8')),
          ]),
      ),
    ),
  );
}

/** @param {Iterable<string>} sheets the texts @returns {string[]} as a policy names them: `sha256-…` */
export const styleSumsOf = (sheets) =>
  [...sheets].map((css) => `sha256-${createHash('sha256').update(css).digest('base64')}`);

/** @param {string} folder a finished export @returns the headers that its files are sent with */
export async function headerSetOf(folder) {
  const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => '');
  return headerSet(styleSumsOf((await styleSheetsIn(folder)).values()), tilesOriginIn(page));
}

/**
 * What would make a sheet another one inside a page.
 * @param {string} css
 * @returns {string | undefined} the reason, in words
 */
export function unfitForPages(css) {
  if (/<\/style/i.test(css)) return 'its text would end the element that it stands in';
  if (/url\((?!["']?(data:|\/|#))/i.test(css)) return 'it names a file relative to itself';
  if (css.includes('\r')) return 'a browser would change its line ends, and with them its sum';
  return undefined;
}
