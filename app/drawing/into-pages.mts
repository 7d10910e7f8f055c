// A step of the build: draws the map of each exported page into its HTML, from what the page says of its map.
// Not by Next: what it renders goes into the page twice, as markup and as the payload that React compares with it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { base } from '../../serve/base-path.mjs';
import { tagsOf } from '../../serve/html.mjs';
import type { MapGiven } from '../_map/first/map-in';
import { mapWordsOf } from '../stage/given';
import { pathOf } from '../view';
import { wordsIn } from '../words';
import { Drawing } from './drawing';
import { mapFilesIn } from './map-files';

const folder = process.argv[2] ?? 'out';

const mapFiles = await mapFilesIn(folder);

/** What React escapes in an attribute. */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (attribute: string): string =>
  attribute.replace(/&(amp|lt|gt|quot|#x27);/g, (_all, name) => entities[name] ?? '');

function drawn(given: MapGiven): string {
  const hrefOf = (id: string) => base + pathOf(given.lang, { kind: 'place', id });
  const listHref = `${base}${pathOf(given.lang, { kind: 'everything' })}#list`;
  const words = mapWordsOf({ words: wordsIn(given.lang), credits: [] });
  return renderToStaticMarkup(
    createElement(Drawing, { given, words, ...mapFiles(given.lang), hrefOf, listHref }),
  );
}

let pages = 0;
const names = await readdir(folder, { recursive: true });
for (const name of names.filter((name) => name.endsWith('.html'))) {
  const html = await readFile(join(folder, name), 'utf8');
  const host = [...tagsOf(html)].find(({ attributes }) => attributes.has('data-first-map'));
  // Filled already: this step has run before.
  if (!host || !html.startsWith('</div>', host.inside)) continue;
  const given: MapGiven = JSON.parse(plain(host.attributes.get('data-first-map') ?? ''));
  await writeFile(join(folder, name), html.slice(0, host.inside) + drawn(given) + html.slice(host.inside));
  pages += 1;
}
process.stdout.write(`the map drawn into ${pages} pages\n`);
