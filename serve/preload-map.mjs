// React's part of the map is loaded lazily, which a browser learns only after the page's own code has run. A preload in
// the head lets it come meanwhile, after the page's own code. Next writes none for what is never drawn on the server.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base } from './base-path.mjs';

/** What only the code of app/_map/ contains. */
const mapOnly = 'useLeafletContext()';

/** What app/stage/ writes around the map. */
const mapIsHere = 'data-living-map';

/**
 * @param {string} folder the export
 * @returns {Promise<string>} the `<link>` elements for the map's files; empty where the export has no map
 */
export async function mapPreloads(folder) {
  const names = await readdir(join(folder, '_next/static/chunks')).catch(() => []);
  const links = await Promise.all(
    names
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map(async (name) => {
        const code = await readFile(join(folder, '_next/static/chunks', name), 'utf8');
        return code.includes(mapOnly)
          ? `<link rel="preload" as="script" fetchPriority="low" href="${base}/_next/static/chunks/${name}"/>`
          : '';
      }),
  );
  return links.join('');
}

/**
 * @param {string} html
 * @param {string} links
 * @returns {string} the page with the links last in its head, once, if it holds the map
 */
export function withPreloads(html, links) {
  if (!html.includes(mapIsHere) || html.includes(links)) return html;
  return html.replace('</head>', () => `${links}</head>`);
}
