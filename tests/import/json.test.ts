// JSON with records in it, in the shapes in which desks publish it.
import { describe, expect, test } from 'vitest';
import { readFile, refusalOf } from './read-file';

describe('records are found', () => {
  const rows = [
    [1, 'Minsk'],
    [2, 'Brest'],
  ];
  const records = '{"id":1,"town":"Minsk"},{"id":2,"town":"Brest"}';
  test.each([
    ['in an array', `[${records}]`],
    ['in the only array of an object', `{"updated":"2021","n":[1,2],"data":[${records}]}`],
    ['an object a line', records.replace('},{', '}\n\n{')],
    ['an object a line, with CRLF', records.replace('},{', '}\r\n{')],
    ['behind the mark of UTF-8', `\uFEFF[${records}]`],
    ['behind spaces', `\n  [${records}]\n`],
  ])('%s', async (_, text) => {
    const read = await readFile(text);
    expect({ columns: read.columns, rows: read.rows }).toEqual({ columns: ['id', 'town'], rows });
    expect(read.opened.format).toBe('json');
  });

  test('with the line of each, where it is an object a line', async () => {
    expect((await readFile('{"id":1}\n\n{"id":2}\n')).lines).toEqual([1, 3]);
  });
});

test('values stay what they are, and null is missing', async () => {
  const record = { a: [[53.9, 27.5]], b: { c: 1 }, d: true, e: '', f: null };
  const { columns, rows } = await readFile(JSON.stringify([record, { g: 0 }]));
  expect(columns).toEqual(['a', 'b', 'd', 'e', 'f', 'g']);
  expect(rows).toEqual([
    [[[53.9, 27.5]], { c: 1 }, true, '', undefined, undefined],
    [undefined, undefined, undefined, undefined, undefined, 0],
  ]);
});

test('fields named like what objects have are fields, and missing where they are not', async () => {
  const { columns, rows } = await readFile('[{"__proto__":{"x":1},"constructor":2},{"id":3}]');
  expect(columns).toEqual(['__proto__', 'constructor', 'id']);
  expect(rows).toEqual([
    [{ x: 1 }, 2, undefined],
    [undefined, undefined, 3],
  ]);
  expect({}).not.toHaveProperty('x');
});

describe('what is no record stays as a fault', () => {
  test.each([
    [
      'in an array',
      '[{"id":1},null,7,["a"],{"id":2}]',
      ['2: not-a-record', '3: not-a-record', '4: not-a-record'],
    ],
    [
      'a hundred lines that are cut off',
      `{"id":1}${'\n{'.repeat(100)}`,
      Array.from({ length: 100 }, (_, row) => `${row + 2}: not-a-record`),
    ],
    ['a line that is cut off', '{"id":1}\n{"id":\n{"id":2}\n', ['2: not-a-record']],
    [
      'damaged letters',
      new Uint8Array([...'[{"a":"'].map((c) => c.charCodeAt(0)).concat(0xff, 0x22, 0x7d, 0x5d)),
      [],
    ],
  ])('%s', async (_, text, faults) => {
    const read = await readFile(text);
    expect(read.faults).toEqual(faults);
    expect(read.rows.at(0)?.[0]).toBeDefined();
  });
});

describe('GeoJSON: a point is a longitude and a latitude, of other shapes no point is made up', () => {
  const feature = (geometry: unknown, properties: unknown = { name: 'x' }, more = {}) => ({
    type: 'Feature',
    geometry,
    properties,
    ...more,
  });
  const point = { type: 'Point', coordinates: [27.56, 53.9] };
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };
  const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

  test.each([
    ['points', collection(feature(point)), ['name', 'longitude', 'latitude'], [['x', 27.56, 53.9]]],
    ['areas', collection(feature(area)), ['name', 'geometry'], [['x', area]]],
    [
      'both, and nowhere',
      collection(feature(point), feature(area), feature(null)),
      ['name', 'longitude', 'latitude', 'geometry'],
      [
        ['x', 27.56, 53.9, undefined],
        ['x', undefined, undefined, area],
        ['x', undefined, undefined, undefined],
      ],
    ],
    ['one feature alone', feature(point), ['name', 'longitude', 'latitude'], [['x', 27.56, 53.9]]],
    ['features in an array', [feature(point)], ['name', 'longitude', 'latitude'], [['x', 27.56, 53.9]]],
    [
      'an id beside the properties',
      collection(feature(null, { id: 'p' }, { id: 7 })),
      ['id', 'id (2)'],
      [[7, 'p']],
    ],
    [
      'properties with the names of a position',
      collection(feature(point, { longitude: 1 })),
      ['longitude', 'longitude (2)', 'latitude'],
      [[1, 27.56, 53.9]],
    ],
    [
      'a point without coordinates',
      collection(feature({ type: 'Point' })),
      ['name', 'geometry'],
      [['x', { type: 'Point' }]],
    ],
    [
      'a map with layers, as of uMap',
      {
        type: 'umap',
        geometry: point,
        layers: [collection(feature(point)), collection(feature(null, { name: 'y' }))],
      },
      ['name', 'longitude', 'latitude'],
      [
        ['x', 27.56, 53.9],
        ['y', undefined, undefined],
      ],
    ],
    [
      'a collection inside what a service says of itself',
      { status: 200, meta: { count: 1 }, data: collection(feature(point)) },
      ['name', 'longitude', 'latitude'],
      [['x', 27.56, 53.9]],
    ],
    ['no properties', collection(feature(point, null)), ['longitude', 'latitude'], [[27.56, 53.9]]],
  ])('%s', async (_, json, columns, rows) => {
    const read = await readFile(JSON.stringify(json));
    expect(read.opened.format).toBe('geojson');
    expect({ columns: read.columns, rows: read.rows }).toEqual({ columns, rows });
  });

  test('a feature a line, each behind a mark (RFC 8142)', async () => {
    const { opened, rows } = await readFile(
      `\u001e${JSON.stringify(feature(point))}\n\u001e${JSON.stringify(feature(null))}\n`,
    );
    expect(opened.format).toBe('geojson');
    expect(rows.length).toBe(2);
  });
});

test('what Python writes where there is no number is no damage', async () => {
  const record = '{"n":NaN,"of":[Infinity,-Infinity,1],"text":"NaN: NaN, \\"NaN\\" "}';
  const expected = ['NaN', ['Infinity', '-Infinity', 1], 'NaN: NaN, "NaN" '];
  for (const text of [`[${record}]`, `{"data":[${record}]}`, `${record}\n${record}\n`])
    expect((await readFile(text)).rows[0]).toEqual(expected);
});

test('an id with more digits than a number has keeps them all', async () => {
  const { rows } = await readFile(
    '[{"id":1294567890123456789,"n":-12345678901234567,"at":27.5600000000000012,"text":"1294567890123456789, or: 1"},{"id":1294567890123}]',
  );
  expect(rows).toEqual([
    ['1294567890123456789', '-12345678901234567', 27.560000000000002, '1294567890123456789, or: 1'],
    [1294567890123, undefined, undefined, undefined],
  ]);
});

describe('JSON without records is refused', () => {
  test.each([
    ['cut off', '[{"id":1},{"id":', 'damaged-json'],
    ['a list of numbers', '[1,2,3]', 'no-records'],
    ['an empty list', '[]', 'no-records'],
    ['an object without a list', '{"id":1}', 'no-records'],
    ['an object with two lists', '{"a":[{"x":1}],"b":[{"y":1}]}', 'no-records'],
    ['two lists deeper inside', '{"a":{"of":[{"x":1}]},"b":{"of":[{"y":1}]}}', 'no-records'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'nested-too-deep'],
    [
      'a text with brackets, which are not nested',
      `["${'['.repeat(1000)}\\"${'{'.repeat(1000)}"]`,
      'no-records',
    ],
  ])('%s', async (_, text, code) => {
    expect((await refusalOf(text)).code).toBe(code);
  });
});

test('a table whose first name begins with a bracket is a table if its name says so', async () => {
  expect((await readFile('[id],name\n1,x\n', {}, 'events.csv')).columns).toEqual(['[id]', 'name']);
});
