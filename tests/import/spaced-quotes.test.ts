// Cells in quotes with a space before the quote, as people write lists. The spaces go, and nothing inside of a cell is changed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../geo/import/limits';
import { withoutSpacesBeforeQuotes } from '../../geo/import/spaced-quotes';
import { readFile } from './read-file';

const columns = ['date', 'latitude', 'longitude', 'title, or name'];
const header = '"date", "latitude", "longitude", "title, or name"';
const row = ['2020-08-13', '53.9', '27.56', 'a march, "peaceful"'];

describe('a table is read as it is meant', () => {
  test.each([
    ['the names alone are so', `${header}\n"2020-08-13",53.9,27.56,"a march, ""peaceful"""\n`],
    ['all cells are', `${header}\n"2020-08-13", 53.9, "27.56", "a march, ""peaceful"""\n`],
    [
      'with spaces behind them, too',
      `${header}\n"2020-08-13" , "53.9" , "27.56" , "a march, ""peaceful""" \n`,
    ],
    [
      'with ends of lines of Windows',
      `${header}\r\n"2020-08-13", "53.9", "27.56", "a march, ""peaceful"""\r\n`,
    ],
    ['without a last end of line', `${header}\n"2020-08-13", "53.9", "27.56", "a march, ""peaceful"""`],
  ])('%s', async (_what, text) => {
    const { columns: found, rows, faults } = await readFile(text);
    expect(found).toEqual(columns);
    expect(rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)))).toEqual(
      [row],
    );
    expect(faults).toEqual([]);
  });

  test('a cell over several lines stays as it is', async () => {
    const cell = 'a march, "so they say"\nand, "so", others';
    const text = `${header}\n"2020-08-13",53.9,27.56,"${cell.replaceAll('"', '""')}"\n"2020-08-14", 1, 2, "b"\n`;
    const { rows } = await readFile(text);
    expect(rows.map((cells) => cells[3])).toEqual([cell, 'b']);
  });
});

const cell = fc
  .array(fc.constantFrom('a', ' ', ',', '""', 'é'), { maxLength: 6 })
  .map((parts) => `"${parts.join('')}"`);
const line = fc.array(cell, { minLength: 1, maxLength: 5 });

test('whatever parts the text comes in, the cells keep every letter', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const text = lines.map((cells) => cells.join(', ')).join('\n');
        const parts = text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];
        let closed = '';
        for await (const part of withoutSpacesBeforeQuotes(toAsync(parts), ',', limits)) closed += part;
        expect(closed).toBe(lines.map((cells) => cells.join(',')).join('\n'));
      },
    ),
    { seed: 20200809, numRuns: 1000 },
  );
});

test('a line without an end is given on when it is longer than any row', async () => {
  const given: string[] = [];
  const parts = ['"a", "', 'x'.repeat(50), 'y'.repeat(60), 'z'];
  for await (const part of withoutSpacesBeforeQuotes(toAsync(parts), ',', { ...limits, rowLength: 100 }))
    given.push(part);
  expect(given.join('')).toBe(parts.join(''));
  expect(Math.max(...given.map((part) => part.length))).toBeLessThan(130);
});

async function* toAsync(parts: string[]) {
  yield* parts;
}
