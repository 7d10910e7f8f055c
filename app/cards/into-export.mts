// A step of the build: writes a card into the export for the atlas, each place, day and source, in each language.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { atlas } from '../../geo/atlas';
import { mapFilesIn } from '../drawing/map-files';
import { pagesOf } from '../machines/pages';
import { tell } from '../told';
import { drawnCard } from './drawn';
import { legible } from './legible';
import { cardPathOf } from './path';
import { pngOf } from './png';

const folder = process.argv[2] ?? 'out';
const mapFiles = await mapFilesIn(folder);
const pages = pagesOf(atlas);

let written = 0;
for (const lang of atlas.about.languages) {
  const told = tell(atlas, lang);
  for (const open of pages.flatMap((page) => (page.lang === lang && page.open ? [page.open] : []))) {
    const path = cardPathOf(lang, open);
    const { svg, letters } = legible(drawnCard(open, { atlas, told, files: mapFiles(lang) }));
    if (letters.length > 0) {
      process.stdout.write(`no ${path}: no font of the cards has ${letters.join(' ')}\n`);
      continue;
    }
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), pngOf(svg));
    written += 1;
  }
}
process.stdout.write(`${written} cards written\n`);
