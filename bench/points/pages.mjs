// The measured pages, built and served from memory: ours, and the layers of others.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** The layer as the site has it, and the same without its worker. */
export const ours = ['ours', 'ours-without-worker'];
export const peers = ['full-scan', 'supercluster', 'markercluster'];
export const arePeersInstalled = () => existsSync(join(here, 'peers/node_modules/leaflet.markercluster'));

/** @param {string[]} names of pages @returns {Promise<import('node:http').Server>} listening; `/{name}/` is a page */
export async function servePages(names) {
  const files = new Map([
    ['/look.css', await look()],
    ['/worker.js', await bundle('worker.ts')],
  ]);
  for (const name of names) {
    const entry = peers.includes(name) ? `peers/${name}.mjs` : `${name}.ts`;
    files.set(`/${name}.js`, await bundle(entry));
    files.set(`/${name}/`, page(name));
  }
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html';
    response
      .writeHead(file === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` })
      .end(file);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** As next.config.js does it: by CommonJS, where a part that is missing is undefined. @type {import('esbuild').Plugin} */
const partOfLeaflet = {
  name: 'part of Leaflet',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^leaflet$/ }, () => ({ path: 'leaflet', namespace: 'part' }));
    onLoad({ filter: /.*/, namespace: 'part' }, () => ({
      contents: "module.exports = require('./app/_map/leaflet.js');",
      resolveDir: root,
    }));
  },
};

/** Ours with the part of Leaflet that the site has; the others with all of it. @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: entry.startsWith('peers/') ? [] : [partOfLeaflet],
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The style sheets of the map, with those of Leaflet. */
async function look() {
  const sheets = [
    'node_modules/leaflet/dist/leaflet.css',
    'app/tokens.css',
    'app/_map/map.css',
    'app/_map/marks.css',
    'app/_map/points/points.css',
  ];
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(root, sheet), 'utf8')));
  return texts.join('\n').replace(/@import.*;/g, '');
}

/** @param {string} name */
const page = (name) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/look.css">
<link rel="icon" href="data:,"><body><div id="map" class="map"></div><script type="module" src="/${name}.js"></script></body></html>`;
