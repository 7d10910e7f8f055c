// Lines above the names of the columns, as a spreadsheet with a title is saved: they are no rows, and they are told. A row
// is never taken for one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerWords } from '../../geo/import/header-words';
import { readFile } from './read-file';

const table = 'date,latitude,longitude,title\n2020-08-13,53.9,27.56,March\n2020-08-14,52.1,23.7,\n';
const columns = ['date', 'latitude', 'longitude', 'title'];
const rows = [
  ['2020-08-13', '53.9', '27.56', 'March'],
  ['2020-08-14', '52.1', '23.7', ''],
];

describe('lines above the names of the columns are told, and lines keep their numbers', () => {
  test.each<[what: string, text: string, texts: string[], lines: number[]]>([
    ['a title', `Protests in 2020\n${table}`, ['Protests in 2020'], [3, 4]],
    [
      'a title with commas, in quotes',
      `"Marches, rallies, strikes"\n${table}`,
      ['Marches, rallies, strikes'],
      [3, 4],
    ],
    [
      'as wide as the table, with an empty line between',
      `Protests in 2020,,,\nExported,2020-09-01,,\n,,,\n${table}`,
      ['Protests in 2020', 'Exported 2020-09-01'],
      [5, 6],
    ],
    ['with lines that have nothing at all', `\nProtests\n\n${table}`, ['Protests'], [5, 6]],
    ['over two lines', `"Protests\nin 2020"\n${table}`, ['Protests\nin 2020'], [4, 5]],
    ['only empty cells', `,,,\n${table}`, [], [3, 4]],
    [
      'as pandas writes it',
      `Unnamed: 0,Protests in 2020,Unnamed: 2,Unnamed: 3\n${table}`,
      ['Unnamed: 0 Protests in 2020 Unnamed: 2 Unnamed: 3'],
      [3, 4],
    ],
    ['groups of columns', `,Position,,\n${table}`, ['Position'], [3, 4]],
    ['with ends of lines of Windows', `Protests\n${table}`.replaceAll('\n', '\r\n'), ['Protests'], [3, 4]],
    ['behind the line of a separator', `sep=,\nProtests\n${table}`, ['Protests'], [4, 5]],
    ['names with what explains them', `Protests\n${table.replace('date', 'Date')}`, ['Protests'], [3, 4]],
  ])('%s', async (_what, text, texts, lines) => {
    const read = await readFile(text);
    expect(read.opened.above?.texts).toEqual(texts);
    expect(read.columns.map((name) => name.toLowerCase())).toEqual(columns);
    expect({ rows: read.rows, lines: read.lines, faults: read.faults }).toEqual({ rows, lines, faults: [] });
  });

  test.each([';', '\t', '|'])('the separator is that of the table: %j', async (separator) => {
    const read = await readFile(`Protests, 2020\n${table.replaceAll(',', separator)}`);
    expect(read.opened.separator).toBe(separator);
    expect(read.rows).toEqual(rows);
  });
});

describe('where it is not clear, the first row is the header, as in every table', () => {
  test.each<[what: string, text: string]>([
    ['names that nobody knows', 'Protests\na,b,c\n1,2,3\n4,5,6\n'],
    ['no name of a day or a position', 'Protests\ntitle,city,source\n1,2,3\n4,5,6\n'],
    ['nothing behind the names', 'Protests\ndate,latitude,longitude\n'],
    ['rows that are no wider than what stands above', 'Protests\ndate,latitude,longitude\n1\n2\n3\n'],
    ['half as many cells as the names', 'a,b\ndate,latitude,longitude\n1,2,3\n4,5,6\n'],
    ['a day among the names', 'Protests\ndate,latitude,2020-08-13\n1,2,3\n4,5,6\n'],
    ['more lines than anyone writes', `${'note\n'.repeat(21)}${table}`],
  ])('%s', async (_what, text) => {
    const read = await readFile(text);
    expect(read.opened.above).toBeUndefined();
    expect(read.columns[0]).toBe(text.split(/[,\n]/)[0]);
  });
});

test('a table whose rows are no wider than its header loses none of them, whatever they hold', async () => {
  const name = fc.constantFrom(...Object.values(headerWords).flat());
  const cell = fc.oneof(name, fc.constantFrom('', 'Minsk', '2020-08-13', '53.9', 'Protests in 2020', ' '));
  const tables = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.tuple(
        fc.array(fc.oneof(name, fc.constantFrom('a', 'b')), { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 25 }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(tables, async ([header, cells]) => {
      const inQuotes = (row: string[]) => row.map((cell) => `"${cell}"`).join(',');
      const read = await readFile([header, ...cells].map(inQuotes).join('\n'));
      expect(read.opened.above).toBeUndefined();
      expect(read.rows).toEqual(cells);
    }),
  );
});
