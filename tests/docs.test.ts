// Documentation under test: what it names exists, and what exists is explained.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { files } from '../app/data/files';
import { actions } from '../geo/actions';
import { fieldsOf } from '../geo/check/shape';
import { profiles } from '../geo/import/profiles';
import { storedColumns } from '../geo/many/stored';
import { atlasFile, changesFile, eventsFile, placesFile, sourcesFile } from '../geo/model';
import { tableSource } from '../geo/table';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/data.md',
  'docs/life-of-a-claim.md',
  'docs/scale.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];
const read = (file: string) => readFileSync(file, 'utf8');

/** Names of GeoJSON's own, which RFC 7946 explains. */
const geojson = new Set(['type', 'features', 'geometry', 'coordinates', 'properties']);

describe('docs/data.md', () => {
  const schemas = [atlasFile, placesFile, eventsFile, sourcesFile, changesFile].map((schema) =>
    z.toJSONSchema(schema, { io: 'input' }),
  );
  const fields = [...new Set(fieldsOf([...schemas, z.toJSONSchema(tableSource)]))].filter(
    (field) => !geojson.has(field),
  );

  test.each(fields)('explains the field %s', (field) => {
    expect(read('docs/data.md')).toContain(`\`${field}\``);
  });

  test.each(storedColumns.map(({ name }) => name))('explains the column %s of a table', (column) => {
    expect(read('docs/data.md')).toContain(`\`${column}\``);
  });

  test.each(Object.keys(files))('explains the file %s', (file) => {
    expect(read('docs/data.md')).toContain(`\`/data/${file}\``);
  });
});

describe.each(documents)('%s', (document) => {
  // A path in backticks or a link: has a slash, no spaces, and begins with a folder or file of this repository.
  const named = [...read(document).matchAll(/`([\w.[\]()-]+\/[\w./[\]()-]*)`|\]\(([^)#h][^)]*)\)/g)]
    .map(([, inTicks, linked]) => inTicks ?? linked ?? '')
    .filter((path) => existsSync(path.split('/')[0] ?? '') || path.startsWith('.'));

  test('names only files that exist', () => {
    const missing = named.filter((path) => !existsSync(path) && !existsSync(`docs/${path}`));
    expect(missing).toEqual([]);
  });
});

test('a path that does not exist would be found', () => {
  expect(existsSync('app/no-such-file.tsx')).toBe(false);
});

test.each([...new Set(profiles.map(({ name }) => name))])('CONTRIBUTING names the files of %s', (name) => {
  expect(read('CONTRIBUTING.md').replace(/\s+/g, ' ')).toContain(name);
});

test('the figures of the README are those of the data', async () => {
  const { atlas } = await import('../geo/atlas');
  const counted = atlas.events.filter((event) => !event.aggregate).length;
  expect(read('README.md')).toContain(`${counted} events\nat ${atlas.places.length} places`);
});

test('every action has its shape and its word', async () => {
  const { shapes } = await import('../app/shapes');
  const { en } = await import('../app/words/en');
  expect(Object.keys(shapes)).toEqual([...actions]);
  expect(Object.keys(en.actions)).toEqual([...actions]);
});
