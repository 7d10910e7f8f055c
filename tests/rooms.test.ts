// The rooms of the house, geo/ for what we know and app/ for what we show, and what may pass between them.
// Each rule is shown one made-up source that breaks it and one that does not: a rule that sees nothing would fail.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

type Source = { path: string; text: string };

const sources: Source[] = ['app', 'geo', 'serve']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
  )
  .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** What a source imports: packages by name, our own files by their path without extension. */
function importsOf({ path, text }: Source): string[] {
  const found = text.matchAll(/\b(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(dirname(path), name).replace(/\.\w+$/, '') : name,
  );
}

const isOf = (name: string, ...packages: string[]) =>
  packages.some((known) => name === known || name.startsWith(`${known}/`));
const inMap = (path: string) => path.startsWith('app/_map/');
const mayReadAtlas = (path: string) =>
  path === 'geo/report.mts' ||
  (path.startsWith('app/') && /^((page|layout|global-not-found)\.tsx|route\.ts)$/.test(basename(path)));

/** Without comments and the insides of text, so that a word for a reader is not taken for one of the language. */
const codeOf = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

const kinds = ['utils', 'helpers', 'lib', 'types', 'hooks', 'components', 'constants', 'common', 'index'];

type Rule = { says: string; breaks: (source: Source) => boolean; wrong: Source; right: Source };
const source = (path: string, text = ''): Source => ({ path, text });

const rules: Rule[] = [
  {
    says: 'geo/ imports nothing of the screen',
    breaks: (file) =>
      file.path.startsWith('geo/') &&
      importsOf(file).some((name) =>
        isOf(name, 'app', 'react', 'react-dom', 'next', 'nuqs', 'leaflet', 'react-leaflet'),
      ),
    wrong: source('geo/query.ts', "import { words } from '../app/words';"),
    right: source('geo/query.ts', "import { distance } from '@turf/turf';"),
  },
  {
    says: 'only pages, layouts, routes and the report import geo/atlas',
    breaks: (file) => importsOf(file).includes('geo/atlas') && !mayReadAtlas(file.path),
    wrong: source('app/events/list.tsx', "import { atlas } from '../../geo/atlas';"),
    right: source('app/[lang]/(map)/page.tsx', "import { atlas } from '../../../geo/atlas';"),
  },
  {
    says: 'only app/_map/ imports Leaflet and what draws with it',
    breaks: (file) =>
      !inMap(file.path) &&
      importsOf(file).some((name) =>
        isOf(name, 'leaflet', 'react-leaflet', '@react-leaflet/core', 'supercluster'),
      ),
    wrong: source('app/stage/stage.tsx', "import 'leaflet/dist/leaflet.css';"),
    right: source('app/_map/map.tsx', "import { Marker } from 'react-leaflet';"),
  },
  {
    says: 'app/_map/ does not speak Next',
    breaks: (file) => inMap(file.path) && importsOf(file).some((name) => isOf(name, 'next')),
    wrong: source('app/_map/map.tsx', "const { useParams } = await import('next/navigation');"),
    right: source('app/_map/map.tsx', "import { nextZoom } from './next-zoom';"),
  },
  {
    says: 'files and folders are named by what they hold, never by what kind of thing it is',
    breaks: ({ path }) => path.split('/').some((part) => kinds.includes(part.split('.')[0] ?? '')),
    wrong: source('app/components/list.tsx'),
    right: source('app/events/list.tsx'),
  },
  {
    says: 'no source is longer than 250 lines',
    breaks: ({ text }) => text.trimEnd().split('\n').length > 250,
    wrong: source('app/map.tsx', '\n'.repeat(250).concat('end')),
    right: source('app/map.tsx', '\n'.repeat(249).concat('end\n')),
  },
  {
    says: 'nothing is of the type any',
    breaks: ({ text }) => /(?:[:<|&,(]|\bas|=>|=|\bextends)\s*any\b(?!\s*[\w-])|\bany\[\]/.test(codeOf(text)),
    wrong: source('app/list.tsx', 'const show = (event: any) => event.id;'),
    right: source('app/list.tsx', "// any of them\nconst title: string = 'any: of, any[] kind';"),
  },
  {
    says: 'nothing is declared to exist by a !',
    breaks: ({ text }) => /[\w)\]]!(?=[.,;:)\]}[]|\s*$)/m.test(codeOf(text)),
    wrong: source('app/list.tsx', 'const first = places[0]!.id;'),
    right: source('app/list.tsx', "if (!open && first !== last) say('Go away!');"),
  },
  {
    says: 'no text becomes HTML',
    breaks: ({ path, text }) =>
      path.startsWith('app/') &&
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|bindPopup\(|bindTooltip\(/.test(text),
    wrong: source('app/_map/places.tsx', "marker.bindPopup('<b>' + title + '</b>');"),
    right: source('app/_map/places.tsx', '<Popup><b>{title}</b></Popup>'),
  },
];

describe.each(rules)('$says', ({ breaks, wrong, right }) => {
  test('everywhere', () => {
    expect(sources.filter(breaks).map(({ path }) => path)).toEqual([]);
  });

  test('and a source that breaks the rule is found', () => {
    expect(breaks(wrong)).toBe(true);
  });

  test('and a source that keeps it is not', () => {
    expect(breaks(right)).toBe(false);
  });
});

describe('an import is seen', () => {
  test.each([
    ["import { check } from './check';", 'geo/check'],
    ["import type { Atlas } from './model.ts';", 'geo/model'],
    ["import '../app/base.css';", 'app/base'],
    ["export * from '@turf/turf';", '@turf/turf'],
    ['const { atlas } = await import("./atlas");', 'geo/atlas'],
    ["const L = require('leaflet');", 'leaflet'],
    ["type Z = import('zod').infer<typeof place>;", 'zod'],
    ["import {\n  circle,\n  distance,\n} from '@turf/turf';", '@turf/turf'],
  ])('%s', (text, name) => {
    expect(importsOf(source('geo/made-up.ts', text))).toEqual([name]);
  });
});

test('there is something to look at in each room', () => {
  for (const known of ['app/_map/map.tsx', 'geo/check.ts', 'geo/report.mts', 'serve/site.mjs'])
    expect(sources.map(({ path }) => path)).toContain(known);
});
