// Whatever stands in a text, DuckDB takes the rows from it that we take, or it leaves the text to us.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileRefused } from '../../../geo/import/rows';
import { bothWays } from './both-ways';

const pieces = fc.constantFrom(
  ...[
    'a',
    '1',
    ' ',
    '"',
    '""',
    ',',
    ',',
    ', ',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    'é',
    "'",
    ';',
    '|',
    '\u00a0',
    '\\',
    '#',
  ],
  ...['2020-08-13,1,2,x', '"b"', '"c\nd"', ' "e"', ',"[""f"", ""g""]"', '\ufeff', '\ufffd', '\u0001'],
);

test('a text of any letters, quotes, separators and ends of lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(pieces, { maxLength: 25 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (parts, newline) => {
        const text = ['date,lat,lon,notes', '2020-08-13,1,2,a', parts.join('')].join(newline);
        try {
          const { memory, duckdb } = await bothWays(text);
          expect(duckdb).toEqual(memory);
        } catch (problem) {
          // Not text at all.
          if (!(problem instanceof FileRefused)) throw problem;
        }
      },
    ),
    { numRuns: 60 },
  );
});
