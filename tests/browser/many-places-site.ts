// The site of a made-up atlas of 2,000 places with one event each, really built and served: a copy of this project with
// other data. Each page carries the whole atlas, so that 2,000 of them would be hours and gigabytes: the atlas has three
// days and two articles, of the pages, embeds and citations of places only two are built, and nothing is compressed.
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actions } from '../../geo/actions';
import { fieldIn, langs } from '../../geo/langs';
import { buildCopy } from '../../serve/build-copy.mjs';
import { serveFolder } from '../../serve/site.mjs';
import { test as base } from './site';

const number = 2000;
const articles = 2;
const built = 2;
const days = ['2020-08-09', '2020-08-10', '2020-08-11'];

/** Different enough to weigh in a compressed page what names weigh. */
const nameOf = (index: number): string => {
  const parts = ['ba', 'ro', 'ny', 'ste', 'lu', 'vi', 'khi', 'dza', 'mo', 'pre'];
  const word = [...String(index * 7919 + 10_000)].map((digit) => parts[Number(digit)]).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} Works`;
};

/** The first half is spread over the country, the other stands within the cities, as places do. */
function pointOf(index: number, [west, south, east, north]: number[]): [number, number] {
  const [across, up] = [(index * 0.618034) % 1, (index * 0.754878) % 1];
  const cities = [
    [27.56, 53.9],
    [30.33, 53.91],
    [23.83, 53.67],
    [31.0, 52.43],
  ];
  const [lon, lat] = cities[index % cities.length] ?? [];
  const rounded = (degrees: number) => Number(degrees.toFixed(5));
  if (index >= number / 2 && lon && lat) return [rounded(lon + across / 5), rounded(lat + up / 8)];
  return [
    rounded((west ?? 0) + across * ((east ?? 0) - (west ?? 0))),
    rounded((south ?? 0) + up * ((north ?? 0) - (south ?? 0))),
  ];
}

export const places = Array.from({ length: number }, (_, index) => ({
  id: `works-${index}`,
  name: nameOf(index),
  title: `Workers of ${nameOf(index)} come together at the gate`,
  action: actions[index % actions.length],
  day: days[index % days.length],
  source: `article-${index % articles}`,
  paragraph: Math.floor(index / articles) + 1,
}));

/** Those that have a page. */
export const placesWithPage = places.slice(0, built);

/** The same text in every language. */
const inLangs = (key: string, text: string) =>
  Object.fromEntries(langs.map((lang) => [fieldIn(key, lang), text]));

/** Writes the atlas into the data files of a project, whose regions and voices it keeps. JSON is YAML. */
function fill(folder: string): void {
  const write = (name: string, data: unknown) =>
    writeFileSync(join(folder, 'geo/data', name), JSON.stringify(data));
  const about = parse(readFileSync(join(folder, 'geo/data/atlas.yaml'), 'utf8'));
  write('atlas.yaml', { ...about, from: days[0], to: days.at(-1) });
  const features = places.map(({ id, name }, index) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: pointOf(index, about.bounds) },
    properties: {
      ...inLangs('name', name),
      kind: 'plant',
      region: 'BY-MI',
      locality: null,
      coordinateUncertaintyInMeters: 300 + (index % 20) * 50,
      identified: 'named',
      coordinateSources: [{ source: 'made up', metres: 0 }],
    },
  }));
  write('places.geojson', { type: 'FeatureCollection', features });
  const events = places.map(({ id, title, action, day, source, paragraph }, index) => {
    const claim = { source, paragraph };
    const text = inLangs('text', 'At the gate people say why they stopped, and what they ask for.');
    const nobody = inLangs('text', 'Nobody stood there.');
    const denial = { ...claim, position: 'denies', voice: 'plant-management', ...nobody };
    return {
      ...{ id: `${id}-${action}-${day}`, place: id, date: day, dateBasis: 'stated', action },
      ...inLangs('title', title),
      claims: [{ ...claim, position: 'reports', voice: 'afp', ...text }, ...(index % 10 ? [] : [denial])],
    };
  });
  write('events.yaml', events);
  const sources = Array.from({ length: articles }, (_, index) => ({
    ...{ id: `article-${index}`, type: 'article-newspaper', title: `The gates of week ${index + 1}` },
    ...{ container: 'The Gazette', language: 'en', abbr: `Gazette ${index + 1}` },
    ...inLangs('short', `The Gazette, part ${index + 1}`),
    ...inLangs('origin', 'AFP'),
    ...{ date: '2020-08-18', url: `https://gazette.example/${index}` },
    ...{ paragraphs: number / articles, context: [] },
  }));
  write('sources.yaml', sources);
  const { version } = about;
  write('changes.yaml', [
    { version, date: '2026-11-24', kind: 'added', what: 'All of it.', why: 'Made up.' },
  ]);
}

/** Leaves out of a project the pages of all but the first places, and the compressed files. */
function leaveOut(folder: string): void {
  const change = (name: string, from: string, to: string) => {
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    if (!code.includes(from)) throw new Error(`${file} is written in another way: read it`);
    writeFileSync(file, code.replace(from, to));
  };
  change(
    'app/[lang]/(map)/places/[place]/page.coded.tsx',
    'generateStaticParams = () => atlas.places.map',
    `generateStaticParams = () => atlas.places.slice(0, ${built}).map`,
  );
  change('app/embed/into-export.mts', 'of atlas.places) {', `of atlas.places.slice(0, ${built})) {`);
  change('app/machines/pages.ts', '...places.map', `...places.slice(0, ${built}).map`);
  change('app/data/cite/[file]/route.coded.ts', '...places.map', `...places.slice(0, ${built}).map`);
  change('serve/compress.mjs', 'const worthwhile = 1024;', 'const worthwhile = Number.POSITIVE_INFINITY;');
}

export const test = base.extend<object, { many: { home: string; out: string } }>({
  many: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const { out, remove } = await buildCopy(process.cwd(), {}, (copy) => {
        fill(copy);
        leaveOut(copy);
      });
      const server = await serveFolder(out, 0);
      await use({ home: `http://localhost:${(server.address() as AddressInfo).port}`, out });
      server.close();
      await remove();
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  // Also what the complaints take for the only host that may be asked.
  baseURL: async ({ many }, use) => use(many.home),
});
