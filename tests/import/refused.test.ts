// What is not read is named, with what to do instead; each limit is named with its number.
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytes, readFile, refusalOf } from './read-file';

const zip = (name: string) => new Uint8Array(zipSync({ [name]: bytes('x') }));

describe('a file of another kind is recognised by its first bytes', () => {
  test.each([
    ['an Excel workbook', zip('[Content_Types].xml'), 'save it as CSV'],
    [
      'an OpenDocument workbook',
      bytes('PK', [3, 4], 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'save it as CSV',
    ],
    ['an old Excel workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'save it as CSV'],
    ['a zip archive', zip('events.csv'), 'Unpack it'],
    ['a 7z archive', bytes('7z', [0xbc, 0xaf, 0x27, 0x1c]), 'Unpack it'],
    ['a PDF', bytes('%PDF-1.7'), 'CSV'],
    ['an image', bytes([0x89], 'PNG', [13, 10, 26, 10]), 'CSV, GeoJSON or Parquet'],
    ['an SQLite database or a GeoPackage', bytes('SQLite format 3', [0]), 'Save it as CSV'],
    ['a FlatGeobuf file', bytes('fgb', [3], 'fgb'), 'Save it as CSV'],
    ['a web page', bytes('\n<!DOCTYPE html><title>Sign in</title>'), 'login'],
    ['XML (KML, SVG …)', bytes('<?xml version="1.0"?><kml/>'), 'Save it as CSV'],
  ])('%s', async (name, content, todo) => {
    const { code, message } = await refusalOf(content);
    expect(code).toBe('not-a-table');
    expect(message).toContain(`The file is ${name}. `);
    expect(message).toContain(todo);
  });

  test.each([
    ['bytes that are no letters', bytes([0, 1, 2, 3, 0, 0, 255, 254, 7, 7])],
    ['text with a zero byte', bytes('id,name\n1,a', [0], 'b\n')],
  ])('%s', async (_, content) => {
    expect((await refusalOf(content)).code).toBe('not-text');
  });
});

describe('nothing is refused as empty', () => {
  test.each([
    ['no byte', ''],
    ['only a mark', '\uFEFF'],
    ['only spaces and lines', ' \r\n\t\n '],
  ])('%s', async (_, content) => {
    expect((await refusalOf(content)).code).toBe('empty');
  });
});

describe('a limit is named where the beginning of the file shows it', () => {
  test.each([
    ['bytes', 'id,name\n1,Minsk\n', { fileBytes: 10 }, 'too-large', '10'],
    ['bytes of JSON', '[{"id":1},{"id":2}]', { wholeBytes: 10 }, 'too-large', '10'],
    ['columns', 'a,b,c\n1,2,3\n', { columns: 2 }, 'too-many-columns', '3 columns; at most 2'],
    ['columns of JSON', '[{"a":1,"b":2,"c":3}]', { columns: 2 }, 'too-many-columns', 'at most 2'],
    [
      'the length of a name',
      `id,${'x'.repeat(50)}\n1,2\n`,
      { headerLength: 20 },
      'header-too-long',
      '50 characters, at most 20',
    ],
    [
      'the length of a first line',
      'x'.repeat(5000),
      { cellLength: 100, rowLength: 1000 },
      'header-too-long',
      '100',
    ],
    ['nesting', '[{"a":[[[1]]]}]', { nesting: 4 }, 'nested-too-deep', '4'],
    ['rows of JSON', '[{"a":1},{"a":2},{"a":3}]', { rows: 2 }, 'too-many-rows', '3 records; at most 2'],
  ])('%s', async (_, content, limits, code, says) => {
    const refused = await refusalOf(content, limits);
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(says);
  });

  test('rows of a table are known only when they come: those within the limit are read', async () => {
    const { rows, refused } = await readFile('a,b\n1,2\n3,4\n5,6\n', { rows: 2 });
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect([refused?.code, refused?.values.limit]).toEqual(['too-many-rows', 2]);
  });
});
