// Any table comes back as it was written, wherever the file is cut into parts on its way.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { limits } from '../../geo/import/limits';
import { newlineOf, RecordReader } from '../../geo/import/records';

/** Letters that make trouble come often. */
const cell = fc.string({
  unit: fc.constantFrom('a', 'й', '"', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', '1', '💥', "'"),
  maxLength: 8,
});
const width = fc.integer({ min: 2, max: 5 });
const table = width.chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 12 }),
);
const newline = fc.constantFrom('\r\n', '\n');
const separator = fc.constantFrom(',', ';', '\t', '|');

/** What comes out when the text comes in parts, cut at these places. */
function inParts(text: string, between: string, cuts: number[]) {
  const reader = new RecordReader(between, newlineOf(text), limits);
  const read = { cells: [] as string[][], lines: [] as number[], faults: [] as string[] };
  const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length])].sort(
    (a, b) => a - b,
  );
  places.forEach((start, index) => {
    const last = index === places.length - 1;
    const records = reader.push(text.slice(start, places[index + 1]), last);
    read.cells.push(...records.cells);
    read.lines.push(...records.lines);
    read.faults.push(...records.faults.map(({ fault }) => fault));
  });
  return read;
}

const seed = { seed: 20200809 };

test('a table that Papa Parse wrote comes back the same, in any parts', () => {
  fc.assert(
    fc.property(table, separator, newline, fc.array(fc.nat(200)), (rows, between, end, cuts) => {
      const text = Papa.unparse(rows, { delimiter: between, newline: end, quotes: true });
      const { cells, faults } = inParts(text, between, cuts);
      expect(cells).toEqual(rows);
      expect(faults).toEqual([]);
    }),
    { ...seed, numRuns: 1500 },
  );
});

test('also where only those cells are in quotes that need them', () => {
  // A line of separators alone is a row; a lone CR would end lines where there is no LF.
  const plainCell = cell.map((text) => text.replaceAll('\r', ''));
  const plain = fc.array(fc.array(plainCell, { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(plain, separator, newline, fc.array(fc.nat(200)), (rows, between, end, cuts) => {
      const text = `a${between}b${between}c${end}${Papa.unparse(rows, { delimiter: between, newline: end })}`;
      const { cells, faults } = inParts(text, between, cuts);
      expect(cells.slice(1)).toEqual(rows);
      expect(faults).toEqual([]);
    }),
    { ...seed, numRuns: 1500 },
  );
});

describe('wherever it is cut in two, a text reads the same', () => {
  test.each([
    ['quotes, doubled quotes and lines in cells', 'a,b\r\n"x ""y"" z","1\r\n2"\r\n"",""\r\n3,4\r\n'],
    ['quotes that are not closed', 'a,b\n1,"x\n2,"y"\n3,z"\n4,"w'],
    ['quotes that nobody doubled', 'a,b\n"say "no" now",1\n"x" ,2\n3,4\n'],
    ['empty lines', '\n\na,b\n\r\n1,2\n\n'],
    ['lone CR', 'a,b\r1,"x\ry"\r\r3,4'],
  ])('%s', (_, text) => {
    const whole = inParts(text, ',', []);
    for (let cut = 0; cut <= text.length; cut++) expect(inParts(text, ',', [cut])).toEqual(whole);
  });
});
