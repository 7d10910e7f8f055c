// A step of the build: writes the embeds into the export, the whole map and one for each place, with their one style sheet.
// Where the address of the site is known, each place also has its description for oEmbed.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { atlas } from '../../geo/atlas';
import { rangeInWords } from '../../geo/days';
import { type Lang, textIn } from '../../geo/langs';
import { addressOf } from '../../serve/address.mjs';
import { base } from '../../serve/base-path.mjs';
import { Drawing } from '../drawing/drawing';
import { mapFilesIn } from '../drawing/map-files';
import { givenOf, mapWordsOf } from '../stage/given';
import { placesOf } from '../stage/map-places';
import { targetOf } from '../stage/target';
import { tell } from '../told';
import { type Open, pathOf } from '../view';
import { say } from '../words/say';
import { pageWordsIn } from '../words-of-pages';
import { EmbedDocument } from './document';
import { embedPathOf } from './iframe';
import { oembedOf, oembedPathOf } from './oembed';

const folder = process.argv[2] ?? 'out';
const styleSheet = '/embed/embed.css';

async function write(path: string, text: string): Promise<void> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** A drawing needs none of Leaflet's own rules. */
const withoutLeaflet: Plugin = {
  name: 'without Leaflet',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^leaflet\// }, ({ path }) => ({ path, namespace: 'left out' }));
    onLoad({ filter: /.*/, namespace: 'left out' }, () => ({ contents: '', loader: 'css' }));
  },
};

async function styles(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['app/embed/embed.css'],
    plugins: [withoutLeaflet],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const { languages, site } = atlas.about;
const mapFiles = await mapFilesIn(folder);

function embed(lang: Lang, open: Open): string {
  const told = tell(atlas, lang);
  const openId = open.kind === 'place' ? open.id : undefined;
  const { embed } = pageWordsIn(lang);
  const { places, opened } = placesOf(told, told.events, openId, {});
  const here = told.events.filter((event) => event.place === openId);
  const first = here.map(({ start }) => start).sort()[0] ?? told.from;
  const last = here.map(({ end }) => end).sort()[here.length - 1] ?? told.to;
  const target = { ...targetOf(told, open), withPopup: false };
  const document = createElement(EmbedDocument, {
    lang,
    name: opened?.name ?? told.title,
    days: say(embed.days, { days: rangeInWords(first, last, told.words.days) }),
    site: { name: site, href: base + pathOf(lang, open) },
    styleSheet: base + styleSheet,
    icon: `${base}/icon.svg`,
    credits: told.credits,
    drawing: createElement(Drawing, {
      given: givenOf(told, { target, places, openId }),
      words: mapWordsOf(told),
      ...mapFiles(lang),
      hrefOf: (id) => base + pathOf(lang, { kind: 'place', id }),
      listHref: `${base}${pathOf(lang, { kind: 'everything' })}#list`,
      outward: true,
    }),
  });
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`;
}

await write(styleSheet, await styles());
// The dots of a table are drawn by a script, which an embed has not.
for (const lang of atlas.table ? [] : languages) {
  await write(embedPathOf(lang), embed(lang, { kind: 'everything' }));
  for (const place of atlas.places) {
    const { id } = place;
    const name = textIn(place, 'name', lang);
    await write(embedPathOf(lang, id), embed(lang, { kind: 'place', id }));
    const oembed = oembedOf({ lang, id, name, site }, addressOf);
    if (oembed) await write(oembedPathOf(lang, id), JSON.stringify(oembed));
  }
}
process.stdout.write(`${atlas.table ? 0 : languages.length * (atlas.places.length + 1)} embeds written\n`);
