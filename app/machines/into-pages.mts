// A step of the build: writes into each exported page what machines read, and the files that crawlers ask for.
// Not by Next: what it renders goes into the page twice, as markup and as the payload that React compares with it.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atlas } from '../../geo/atlas';
import { addressOf } from '../../serve/address.mjs';
import { withEdits } from '../../serve/html.mjs';
import { cardInHead } from '../cards/in-head';
import { cardPathOf } from '../cards/path';
import { cardOf } from '../cards/says';
import { tell } from '../told';
import type { Open } from '../view';
import { robotsOf, sitemapOf } from './for-crawlers';
import { graphOf } from './graph';
import { headOf } from './head';
import { dataBlock } from './node';
import { type Page, pagesOf } from './pages';

const folder = process.argv[2] ?? 'out';
// The citations of single things have a folder of their own there, and are no distribution of the data.
const files = (await readdir(join(folder, 'data'), { withFileTypes: true }))
  .filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
  .map(({ name }) => name)
  .sort();
const pages = pagesOf(atlas);
const tolds = new Map(atlas.about.languages.map((lang) => [lang, tell(atlas, lang)]));

/** A page that is read shows the card of the atlas. */
function shared(page: Page): string {
  const { lang, open = { kind: 'everything' } satisfies Open } = page;
  const told = tolds.get(lang) ?? tell(atlas, lang);
  const path = cardPathOf(lang, open);
  const picture = existsSync(join(folder, path)) ? path : undefined;
  return cardInHead(page, { card: cardOf(atlas, told, open), picture, addressOf });
}

for (const page of pages) {
  const file = join(folder, page.pathIn(page.lang), 'index.html');
  const html = await readFile(file, 'utf8');
  // No text of a page can hold these: React escapes what would be a tag.
  const [head, body] = [html.indexOf('</head>'), html.lastIndexOf('</body>')];
  if (head < 0 || body < 0) throw new Error(`${file} is no whole page`);
  // This step has run before.
  if (html.includes('<script type="application/ld+json">')) continue;
  const data = dataBlock(graphOf(page, { atlas, files, addressOf }));
  const edits = [
    { from: head, to: head, text: headOf(page, addressOf) + shared(page) },
    // At the end: nobody who looks at the page waits for it.
    { from: body, to: body, text: data },
  ];
  await writeFile(file, withEdits(html, edits));
}
await writeFile(join(folder, 'robots.txt'), robotsOf(addressOf));
const sitemap = sitemapOf(pages, addressOf);
if (sitemap) await writeFile(join(folder, 'sitemap.xml'), sitemap);
process.stdout.write(`${pages.length} pages tell machines what they hold\n`);
