// What stands in a file is never a part of a query.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFile } from '../../../geo/import/open-file';
import { FileRefused } from '../../../geo/import/rows';
import { bothWays } from './both-ways';

const hostile = fc.constantFrom(
  "'); DROP VIEW cells; --",
  '"; DROP VIEW cells; --',
  'date" AS "row',
  "it's",
  'row',
  'C0',
  'c0',
  'key',
  'faults',
  'SELECT',
  '\\',
  '$1',
  '/*',
  'Дата',
);
const name = fc.oneof(hostile, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }));
const cell = fc.oneof(hostile, fc.constantFrom('a', "' OR 1=1", '', ' ', "'", '"', ';'));
const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`;
const line = (cells: string[]) => `${cells.map(inQuotes).join(',')}\n`;

test('columns with any names, and cells that look like a query, are columns and cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(name, { minLength: 5, maxLength: 5 }),
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }),
      async (names, rows) => {
        const text =
          line(names) + rows.map(([title, link]) => line(['2020-08-13', '1', '2', title, link])).join('');
        const columns = await openFile(new Blob([text])).then(
          (opened) => opened.columns,
          (problem) => {
            if (problem instanceof FileRefused) return [];
            throw problem;
          },
        );
        fc.pre(columns.length === 5);
        const [date = '', latitude = '', longitude = '', title = '', link = ''] = columns;
        const { memory, duckdb } = await bothWays(text, "it's; a [1] 'name' * = ?.csv", {
          mapping: {
            columns: {
              date: [date],
              latitude: [latitude],
              longitude: [longitude],
              title: [title],
              link: [link],
            },
            dayOrder: 'year-first',
            longitudeFirst: false,
          },
        });
        expect(duckdb).toEqual(memory);
        expect(duckdb.rows).toHaveLength(rows.length);
      },
    ),
    { numRuns: 25 },
  );
});
