// The rooms of the house, geo/ for what we know and app/ for what we show, and what may pass between them.
// Each rule is shown one made-up source that breaks it and one that does not: a rule that sees nothing would fail.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

type Source = { path: string; text: string };

/** Every file of the room that people write, scripts and style sheets; what is installed there is not ours. */
const writtenIn = (room: string): Source[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(room, path))
    .filter((path) => /\.(tsx?|m[tj]s|js|css)$/.test(path) && !path.includes('node_modules/'))
    // The folder of a route is called after the file that it gives, as app/data/events.csv.
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const site = ['app', 'geo', 'serve'].flatMap(writtenIn);
const around = ['tests', 'bench', 'basemap'].flatMap(writtenIn);

/** What a source imports, script or style sheet: packages by name, our own files by their path without extension. */
function importsOf({ path, text }: Source): string[] {
  const found = text.matchAll(
    /\b(?:from|import|require)\s*\(?\s*(?:['"]([^'"]+)['"]|url\(\s*['"]?([^'")\s]+))/g,
  );
  return [...found].map(([, inQuotes, inUrl]) => {
    const name = inQuotes ?? inUrl ?? '';
    return name.startsWith('.') ? posix.join(dirname(path), name).replace(/\.\w+$/, '') : name;
  });
}

const isOf = (name: string, ...packages: string[]) =>
  packages.some((known) => name === known || name.startsWith(`${known}/`));
const inMap = (path: string) => path.startsWith('app/_map/');
const mayReadAtlas = (path: string) =>
  ['app/cards/into-export.mts', 'app/embed/into-export.mts', 'app/machines/into-pages.mts'].includes(path) ||
  (path.startsWith('app/') &&
    /^((page|layout|global-not-found)(\.coded|\.table)?\.tsx|route(\.coded|\.table)?\.ts)$/.test(
      basename(path),
    ));

/** Without comments and the insides of text, so that a word for a reader is not taken for one of the language. */
const codeOf = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

/** The country of the atlas in this repository and its towns, in the languages of the site. */
const subject =
  /belarus|minsk|zhodz|hrodna|grodno|mahil|mogil|беларус|белорус|мінск|минск|жодз|жодин|гродн|магіл|могил/i;

const kinds = ['utils', 'helpers', 'lib', 'types', 'hooks', 'components', 'constants', 'common', 'index'];

type Rule = {
  says: string;
  /** Kept in tests, measurements and the maker of the basemap, too. */
  alsoAround?: true;
  breaks: (source: Source) => boolean;
  wrong: Source;
  right: Source;
};
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
    says: 'nothing in geo/ touches a screen',
    breaks: ({ path, text }) =>
      path.startsWith('geo/') && /\b(document|window|navigator|location|localStorage)\b/.test(codeOf(text)),
    wrong: source('geo/query.ts', 'const lang = document.documentElement.lang;'),
    right: source('geo/query.ts', "// as in a window\nconst documents = say('no location');"),
  },
  {
    says: 'only pages, layouts, routes and the steps that write into the export import geo/atlas',
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
    wrong: source('app/base.css', '@import "leaflet/dist/leaflet.css";'),
    right: source('app/_map/map.tsx', "import { Marker } from 'react-leaflet';"),
  },
  {
    says: 'app/_map/ does not speak Next',
    breaks: (file) => inMap(file.path) && importsOf(file).some((name) => isOf(name, 'next')),
    wrong: source('app/_map/map.tsx', "const { useParams } = await import('next/navigation');"),
    right: source('app/_map/map.tsx', "import { nextZoom } from './next-zoom';"),
  },
  {
    says: 'only geo/import/by-duckdb/ speaks DuckDB, which no browser can load, and nothing that is shown imports it',
    breaks: (file) =>
      !file.path.startsWith('geo/import/by-duckdb/') &&
      importsOf(file).some(
        (name) =>
          isOf(name, '@duckdb/node-api') ||
          (file.path.startsWith('app/') && isOf(name, 'geo/import/by-duckdb')),
      ),
    wrong: source(
      'app/open/worker.ts',
      "import { importByDuckdb } from '../../geo/import/by-duckdb/import';",
    ),
    right: source('geo/import/by-duckdb/import.ts', "import { DuckDBInstance } from '@duckdb/node-api';"),
  },
  {
    says: 'files and folders are named by what they hold, never by what kind of thing it is',
    breaks: ({ path }) => path.split('/').some((part) => kinds.includes(part.split('.')[0] ?? '')),
    wrong: source('app/components/list.tsx'),
    right: source('app/events/list.tsx'),
  },
  {
    says: 'no source is longer than 250 lines',
    alsoAround: true,
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
  {
    says: 'no code names the country or the towns of the atlas: what is told of them is data',
    breaks: ({ text }) => subject.test(text.replace(/Belarusian|belarusian|Беларуская/g, '')),
    wrong: source('app/words/about-en.tsx', '<p>All days are days in Minsk.</p>'),
    right: source('app/language-names.ts', "be: { name: 'Беларуская', is: 'Belarusian' }"),
  },
];

describe.each(rules)('$says', ({ alsoAround, breaks, wrong, right }) => {
  test('everywhere', () => {
    const sources = alsoAround ? [...site, ...around] : site;
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
    ['@import "leaflet/dist/leaflet.css";', 'leaflet/dist/leaflet.css'],
    ["@import url('leaflet/dist/leaflet.css') layer(map);", 'leaflet/dist/leaflet.css'],
    ['@import url(leaflet/dist/leaflet.css);', 'leaflet/dist/leaflet.css'],
    ["import {\n  circle,\n  distance,\n} from '@turf/turf';", '@turf/turf'],
  ])('%s', (text, name) => {
    expect(importsOf(source('geo/made-up.ts', text))).toEqual([name]);
  });
});

test('there is something to look at in each room', () => {
  const paths = (sources: Source[]) => sources.map(({ path }) => path);
  expect(paths(site)).toEqual(
    expect.arrayContaining([
      'app/_map/leaflet.js',
      'app/_map/map.css',
      'app/_map/map.tsx',
      'geo/check.ts',
      'geo/atlas-command.mts',
      'serve/site.mjs',
    ]),
  );
  expect(paths(around)).toEqual(
    expect.arrayContaining([
      'tests/rooms.test.ts',
      'tests/browser/history.spec.ts',
      'bench/bench.mjs',
      'bench/floor/floor.css',
      'basemap/country.mjs',
    ]),
  );
});
