// The site with streets, really built and served: a copy of this project with an archive and the name of another host's
// map, as an operator puts them there.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildCopy } from '../../serve/build-copy.mjs';
import { serveFolder } from '../../serve/site.mjs';
import { archiveOf } from '../basemap/made-archive';
import { madeTile } from '../basemap/made-tile';
import { test as base } from './site';

const { bounds } = parse(readFileSync('geo/data/atlas.yaml', 'utf8'));

/** In the western half of its tile at each zoom from 8 to 12; no place is near. */
export const lake = { lat: 55, lon: 26.747 };

/** Streets to zoom 12 everywhere; what is deeper has to be drawn from there. */
export const archive = archiveOf({
  bounds,
  points: [[lake.lon, lake.lat]],
  tile: (zoom) => (zoom > 12 ? undefined : madeTile),
});

/** Whose map a reader is offered. */
export const tilesHost = 'https://tiles.example';

/** Compressing takes longer than building. */
function leaveUncompressed(folder: string): void {
  const file = join(folder, 'serve/compress.mjs');
  const code = readFileSync(file, 'utf8');
  const worthwhile = 'const worthwhile = 1024;';
  if (!code.includes(worthwhile)) throw new Error(`${file} is written in another way: read it`);
  writeFileSync(file, code.replace(worthwhile, 'const worthwhile = Number.POSITIVE_INFINITY;'));
}

type Site = {
  home: string;
  /** Puts another archive in the place of the one that the site was built with; nothing takes it away. */
  put: (bytes?: Buffer) => void;
};

export const test = base.extend<object, { streets: Site & { out: string } }>({
  streets: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const { out, remove } = await buildCopy(process.cwd(), {}, (copy) => {
        mkdirSync(join(copy, 'public/basemap'), { recursive: true });
        writeFileSync(join(copy, 'public/basemap/streets.pmtiles'), archive);
        appendFileSync(
          join(copy, 'geo/data/atlas.yaml'),
          `tiles: { url: '${tilesHost}/{z}/{x}/{y}.png', credit: Surveyors }\n`,
        );
        leaveUncompressed(copy);
      });
      const server = await serveFolder(out, 0);
      const put = (bytes = archive) => writeFileSync(join(out, 'basemap/streets.pmtiles'), bytes);
      await use({ home: `http://localhost:${(server.address() as AddressInfo).port}`, put, out });
      server.close();
      await remove();
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  // Also what the complaints take for the only host that may be asked.
  baseURL: async ({ streets }, use) => use(streets.home),
});
