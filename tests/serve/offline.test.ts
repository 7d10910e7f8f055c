// What the worker keeps for readers who choose so, and when it counts as another worker.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeOfflineWorker } from '../../serve/offline.mjs';
import { folderOf } from './small-site';

const site = {
  'index.html': '<script src="/some/where/_next/static/chunks/old.js" noModule=""></script>',
  'index.txt': 'payload',
  'index.html.br': 'variant',
  '404.html': 'lost',
  '404/index.html': 'lost',
  '_not-found/index.html': 'lost',
  'embed/en/places/belaz/index.html': 'in pages of others',
  'cards/en/places/belaz.png': 'in messages of others',
  'en/places/belaz/index.html': 'BelAZ',
  'en/places/belaz/index.txt': 'payload',
  'en/places/belaz/__next._tree.txt': 'part',
  '_next/static/chunks/old.js': 'old',
  '_next/static/chunks/new.js': 'new',
  'data/events.csv': 'events',
  'basemap/country.geojson': 'country',
  'basemap/streets.pmtiles': 'larger than all the rest',
  'first-map/0a1b.js': 'map',
  'search.json': 'index',
  'icon.svg': 'icon',
};
let made = folderOf(site);
afterEach(() => {
  made.remove();
  made = folderOf(site);
});

async function release(): Promise<{ name: string; files: Record<string, string> }> {
  await writeOfflineWorker(made.root);
  const [line = ''] = readFileSync(join(made.root, 'offline.js'), 'utf8').split('\n');
  return JSON.parse(line.slice('const release = '.length, -1));
}

test('it keeps pages by their address with what soft navigation asks for, scripts, data, index and ground', async () => {
  const { files } = await release();
  expect(Object.keys(files).sort()).toEqual([
    '',
    '404.html',
    '_next/static/chunks/new.js',
    'basemap/country.geojson',
    'data/events.csv',
    'en/places/belaz/',
    'en/places/belaz/index.txt',
    'first-map/0a1b.js',
    'icon.svg',
    'index.txt',
    'search.json',
  ]);
  for (const sum of Object.values(files)) expect(sum).toMatch(/^sha256-[\w+/]{43}=$/);
});

test('it is another worker when a file has changed, and only then', async () => {
  const { name } = await release();
  expect((await release()).name).toBe(name);
  writeFileSync(join(made.root, 'data/events.csv'), 'more events');
  expect((await release()).name).not.toBe(name);
});
