// The order in which a slow network carries the scripts of a page: first the map, then what React asks for, last its part
// of the map. That part is loaded lazily, which a browser learns only after the page's own code has run; a preload lets
// it come meanwhile. Next writes none for what is never drawn on the server, and all its scripts into the head.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base } from './base-path.mjs';
import { tagsOf, withEdits } from './html.mjs';

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

/** What React asks for as soon as it can; the first picture and the first map need none of it. */
const ofReact = (/** @type {import('./html.mjs').Tag} */ { name, attributes }) =>
  name === 'script'
    ? attributes.has('async') && attributes.get('src')?.startsWith(`${base}/_next/`)
    : name === 'link' && attributes.get('rel') === 'preload' && attributes.get('as') === 'script';

/**
 * @param {string} html a page under the strict policy
 * @param {string} links from mapPreloads
 * @returns {string} the page with React's scripts right before what Next hands to React, and the links with them, if it
 *   holds the map; the same when it is done again
 */
export function withLateScripts(html, links) {
  const tags = [...tagsOf(html)];
  const payload = tags.find(({ attributes }) => attributes.has('data-payload'));
  if (!payload) return html;
  const moved = tags
    .filter((tag) => tag.start < payload.start && ofReact(tag))
    .map(({ name, start, inside }) => ({
      from: start,
      to: inside + (name === 'script' ? '</script>'.length : 0),
    }));
  const texts = moved.map(({ from, to }) => html.slice(from, to)).join('');
  const preloads = html.includes(mapIsHere) && !texts.includes(links) ? links : '';
  return withEdits(html, [
    ...moved.map((place) => ({ ...place, text: '' })),
    { from: payload.start, to: payload.start, text: texts + preloads },
  ]);
}
