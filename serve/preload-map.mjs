// The map's code is loaded lazily, which a browser learns only after the page's own code has run. A preload in the
// head lets it come meanwhile, after the page's own code. Next writes none for what is never drawn on the server.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only Leaflet's own script and style sheet contain. */
const leafletOnly = 'leaflet-zoom-animated';

/** What app/stage/ writes around the map. */
const mapIsHere = 'data-living-map';

/**
 * @param {string} folder the export
 * @returns {Promise<string>} the `<link>` elements for the map's files; empty where the export has no map
 */
export async function mapPreloads(folder) {
  const names = await readdir(join(folder, '_next/static/chunks')).catch(() => []);
  const links = await Promise.all(
    names.sort().map(async (name) => {
      const kind = name.endsWith('.js') ? 'script' : name.endsWith('.css') ? 'style' : undefined;
      if (!kind) return '';
      const text = await readFile(join(folder, '_next/static/chunks', name), 'utf8');
      return text.includes(leafletOnly)
        ? `<link rel="preload" as="${kind}" fetchPriority="low" href="/_next/static/chunks/${name}"/>`
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
