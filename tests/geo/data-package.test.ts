// The package of all files: it says truly what is in it, and the tables open safely in a spreadsheet.
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { files } from '../../app/data/files';
import { whatIsIn } from '../../app/texts';
import { atlas } from '../../geo/atlas';
import type { Atlas } from '../../geo/model';
import { dataPackageProfile, type TableSchema } from './data-package-profile';
import { smallAtlas } from './small-atlas';
import { faultsOfCells, faultsOfKeys, type Row } from './table-schema';

const contentOf = (name: string, of: Atlas): Buffer => Buffer.from(files[name]?.(of) ?? '');
const rowsOf = (name: string, of: Atlas): Row[] =>
  Papa.parse<Row>(contentOf(name, of).toString(), { header: true }).data;
const both: Array<[string, Atlas]> = [
  ['the small atlas', smallAtlas],
  ['the atlas of Belarus', atlas],
];

describe.each(both)('the package of %s', (_name, of) => {
  const described = dataPackageProfile.parse(JSON.parse(contentOf('datapackage.json', of).toString()));
  const folder = `dateline-${of.about.id}-${of.about.version}/`;
  const zipped = unzipSync(contentOf('dateline.zip', of));
  const tables = described.resources.filter(({ path }) => path.endsWith('.csv'));

  test('says its version, its licences and its sources', () => {
    expect(described.version).toBe(of.about.version);
    expect(described.licenses).toMatchObject(of.about.licences.map(({ spdx }) => ({ name: spdx })));
    expect(described.sources).toMatchObject(of.sources.map(({ url }) => ({ path: url })));
  });

  test('describes every published file but itself and the zip, each with its true size and sum', () => {
    expect(described.resources.map(({ path }) => path)).toEqual(
      Object.keys(files).filter((name) => !['datapackage.json', 'dateline.zip'].includes(name)),
    );
    for (const { path, bytes, hash } of described.resources) {
      const content = contentOf(path, of);
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
  });

  test('names each file once', () => {
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('describes each column of each table, in order', () => {
    expect(tables).toHaveLength(3);
    for (const { path, schema } of tables) {
      const { meta } = Papa.parse(contentOf(path, of).toString(), { header: true });
      expect(schema?.fields.map(({ name }) => name)).toEqual(meta.fields);
    }
  });

  test('says of each table only what holds for every row, and each key leads to a row', () => {
    const pathOf = (resource: string) =>
      described.resources.find(({ name }) => name === resource)?.path ?? '';
    for (const { path, schema } of tables) {
      const rows = rowsOf(path, of);
      expect(rows.length).toBeGreaterThan(0);
      expect(schema && faultsOfCells(schema, rows), path).toEqual([]);
      expect(schema && faultsOfKeys(schema, rows, (resource) => rowsOf(pathOf(resource), of)), path).toEqual(
        [],
      );
    }
  });

  test('holds in its zip the same bytes, the description and the licences, in one folder', () => {
    const names = [...described.resources.map(({ path }) => path), 'datapackage.json', 'LICENCES.txt'];
    expect(Object.keys(zipped)).toEqual(names.map((name) => folder + name));
    for (const name of names.slice(0, -1))
      expect(contentOf(name, of).equals(zipped[folder + name] ?? new Uint8Array()), name).toBe(true);
    const licences = Buffer.from(zipped[`${folder}LICENCES.txt`] ?? []).toString();
    for (const { covers, name, url } of of.about.licences)
      expect(licences).toContain(`${covers}: ${name}. ${url}\n`);
  });

  test.each(Object.keys(files))('makes %s the same twice', (name) => {
    expect(contentOf(name, of).equals(contentOf(name, of))).toBe(true);
  });

  test('has no cell that a spreadsheet takes for a formula; numbers below zero stay numbers', () => {
    const cells = tables.flatMap(({ path }) =>
      Papa.parse<string[]>(contentOf(path, of).toString()).data.flat(),
    );
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([]);
  });
});

describe('what would be found', () => {
  const field = { name: 'is', description: 'Whatever it is' };
  const cells: Array<[string, TableSchema['fields'][number]]> = [
    ['', { ...field, type: 'string', constraints: { required: true } }],
    ['parade', { ...field, type: 'string', constraints: { enum: ['march', 'rally'] } }],
    ['1.5', { ...field, type: 'integer' }],
    ['27,5', { ...field, type: 'number' }],
    ['yes', { ...field, type: 'boolean', trueValues: ['true'], falseValues: ['false'] }],
    ['2020-02-30', { ...field, type: 'date' }],
    ['wages;', { ...field, type: 'list', delimiter: ';', itemType: 'string' }],
    ['{"low":1}', { ...field, type: 'array' }],
  ];

  test.each(cells)('a cell "%s" that is not what its column says', (cell, column) => {
    expect(faultsOfCells({ fields: [column], missingValues: [''] }, [{ is: cell }])).toEqual([
      `1 is: ${cell}`,
    ]);
  });

  test('a key that stands twice, and one that leads nowhere', () => {
    const foreignKeys = [{ fields: ['is'], reference: { resource: 'others', fields: ['id'] } }];
    const schema: TableSchema = { fields: [], missingValues: [''], primaryKey: ['is'], foreignKeys };
    const faults = faultsOfKeys(schema, [{ is: 'a' }, { is: 'b' }, { is: 'b' }], () => [{ id: 'b' }]);
    expect(faults).toEqual(['["b"]', '["a"]']);
  });

  test.each([{ licences: [] }, { resources: [] }, { created: 'yesterday' }])(
    'a description with %j',
    (wrong) => {
      const described = JSON.parse(contentOf('datapackage.json', smallAtlas).toString());
      expect(dataPackageProfile.safeParse({ ...described, ...wrong }).success).toBe(false);
    },
  );
});

test('a longitude west of Greenwich is a number below zero in the table', () => {
  expect(
    rowsOf('events.csv', smallAtlas)
      .map(({ lon }) => Number(lon))
      .filter((lon) => lon < 0),
  ).not.toEqual([]);
});

test('the page says of each file what it is for', () => {
  for (const name of Object.keys(files)) expect(whatIsIn(name)).toMatch(/\.$/);
});
