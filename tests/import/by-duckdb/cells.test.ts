// Whatever stands in the cells of a table, each of its rows means the same by DuckDB as in memory.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothWays } from './both-ways';

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const joined = (pieces: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(pieces, { maxLength }).map((parts) => parts.join(''));

const date = fc.oneof(
  oneOf(
    '2020-08-13',
    '2020-08-12',
    '13.8.2020',
    'May 2020',
    '',
    '2021',
    '2020-08-13~',
    "'2020-08-13",
    '1399/05/23',
    '2019-01-01/2020-09-01',
  ),
  joined(oneOf('20', '8', '13', '2020', '-', '/', '.', ' ', 'May', 'ca.', '?', 'X', 'T10:00', '..'), 6),
);
const degrees = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((number) => String(number / 10_000)),
  oneOf('0', '', '53.9', '53.90', '85.051128779', '-85.06', '180', '1e2', 'nan', "'-53.9"),
  joined(oneOf('5', '3', '.', ',', '-', '+', '°', "'", 'N', 'W', ' ', 'e'), 6),
);
const words = fc.oneof(
  oneOf('', 'Minsk', 'minsk', 'Belarus', 'None', 'n/a', '-', '[]', '["a", "b"]', 'https://a.example/1'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  joined(
    oneOf(
      ' ',
      '\t',
      '\u00a0',
      '\u3000',
      '\u2028',
      '\n',
      ';',
      ',',
      '|',
      'http://',
      'https://a',
      'x',
      '[',
      '{',
      '"',
      'İ',
    ),
    8,
  ),
);

const header =
  'id,date,end date,date_text,latitude,longitude,place,country,action,title,notes,source,url,url 2';
const row = fc.tuple(
  words,
  date,
  date,
  fc.oneof(fc.constant(''), date),
  degrees,
  degrees,
  ...Array.from({ length: 8 }, () => words),
);
const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('a table of any dates, degrees and words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const text = [header, ...rows.map((cells) => cells.map(inQuotes).join(','))].join('\n');
      const { memory, duckdb } = await bothWays(text);
      expect(duckdb).toEqual(memory);
    }),
    { numRuns: 40 },
  );
});
