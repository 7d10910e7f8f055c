// Files that DuckDB does not read as we do, and packed ones.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bothWays } from './both-ways';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

describe('a file that is made level first', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, string?]>([
    [
      'too few cells and too many',
      lines('date,lat,lon,notes', '2020-08-13,53.9,27.56', '2020-08-13,1,2,a,b', '2020-08-14,1,2,c'),
    ],
    [
      'a quote that is never closed',
      lines('date,lat,lon,notes', '2020-08-13,1,2,"a', '2020-08-14,1,2,c', '2020-08-15,1,2,d'),
    ],
    ['quotes inside a cell', lines('date,lat,lon,notes', '2020-08-13,1,2,"a"b', '2020-08-14,1,2,c')],
    ['a space before a quote', lines('date,lat,lon,notes', '2020-08-13,1,2, "a"', '2020-08-14,1,2,c')],
    ['an empty line before the header', lines('', 'date,lat,lon,notes', '2020-08-13,1,2,a')],
    [
      'a title of two lines above the header',
      lines('"Protests', 'in 2020"', 'date,lat,lon,notes', '2020-08-13,1,2,a', '2020-08-14,1,2,b'),
    ],
    ['the separator by name', lines('sep=;', 'date;lat;lon', '2020-08-13;1;2')],
    ['ends of lines of two kinds', 'date,lat,lon,notes\r\n2020-08-13,1,2,a\n2020-08-14,1,2,b\r\n'],
    [
      'letters of an old encoding',
      Uint8Array.from(Buffer.from('date,lat,lon,notes\n2020-08-13,1,2,caf\xe9\n', 'latin1')),
    ],
    [
      'damaged letters',
      Uint8Array.from([...Buffer.from('date,lat,lon,notes\n2020-08-13,1,2,Кино кино '), 0xff, 0x0a]),
    ],
    [
      'quotes behind a backslash',
      lines('date,lat,lon,notes', '2020-08-13,1,2,"a \\"b\\" c"', '2020-08-14,1,2,"x\\"","y"'),
    ],
    ['JSON', JSON.stringify([{ date: '2020-08-13', lat: 1, lon: 2, tags: ['a', 'b'] }, 5]), 'events.json'],
    [
      'a cell that is too long',
      lines('date,lat,lon,notes', `2020-08-13,1,2,${'a'.repeat(100_001)}`, '2020-08-14,1,2,b'),
    ],
  ])('%s', async (_what, content, name) => {
    const { memory, duckdb, by } = await bothWays(content, name);
    expect(duckdb).toEqual(memory);
    expect(by).toBe('levelled');
  });
});

test('a packed file is the same as the file', async () => {
  const [first, second] = [
    lines('date,lat,lon', '2020-08-13,1,2'),
    lines('2020-08-14,1,2', '2020-08-15,1,2'),
  ];
  const packed = Uint8Array.from(Buffer.concat([gzipSync(first), gzipSync(second)]));
  const { memory, duckdb, by } = await bothWays(packed, 'events.csv.gz');
  expect(duckdb).toEqual(memory);
  expect(duckdb.rows).toHaveLength(3);
  expect(by).toBe('as-it-is');
});
