// Rows of a CSV that are kept as its bytes and parsed again have the same cells, whatever stands in the file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../geo/import/limits';
import { openFile } from '../../geo/import/open-file';
import { type Batch, FileRefused, type Lasting } from '../../geo/import/rows';
import { fileOf } from './read-file';

const header = 'date,latitude,longitude,title';
const all = [0, 1, 2, 3];

type Kept = { batch: Batch; lasting: Lasting | undefined };

async function keptOf(text: string, columns: number[] = all, lastingBytes = limits.lastingBytes) {
  const kept: Kept[] = [];
  try {
    const opened = await openFile(fileOf(text, 'a.csv'), { ...limits, lastingBytes });
    for await (const batch of opened.batches()) kept.push({ batch, lasting: batch.lasting?.(columns) });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
  return kept;
}

/** The cells of each row, some beyond the header, too. */
const cellsOf = ({ count }: Batch, cell: Batch['cell']) =>
  Array.from({ length: count }, (_, row) => [0, 1, 2, 3, 4, 5].map((column) => cell(row, column)));

const piece = fc.constantFrom(
  ...[',', ',', '"', '""', '\n', '\n', '\r\n', '\r', ' ', '\t', 'a', 'Мінск', 'İ', '🜁', '\uFEFF', '\uFFFD'],
  ...['2020-08-13,53.9,27.56,"a, b"\n', '2020-08-13,53.9,27.56,"a\nb"\r\n', ',,,"say ""so"""\n', '\u0000'],
);

test('whatever stands in it', async () => {
  let lasted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      for (const { batch, lasting } of await keptOf(`${header}\n${pieces.join('')}`)) {
        if (!lasting) continue;
        lasted += batch.count;
        const cells = cellsOf(batch, batch.cell);
        expect(cellsOf(batch, lasting.cell)).toEqual(cells);
        cells.forEach((of, row) => {
          const letters = of.reduce((sum: number, cell) => sum + String(cell ?? '').length, 0);
          expect(lasting.lengthOf(row)).toBeGreaterThanOrEqual(letters);
          expect(lasting.longest).toBeGreaterThanOrEqual(lasting.lengthOf(row));
        });
      }
    }),
    { seed: 20200809, numRuns: 3000 },
  );
  expect(lasted).toBeGreaterThan(2000);
});

test.each([
  ['ASCII', 'Minsk'],
  ['letters of two bytes', 'Мінск'],
  ['letters of four', '🜁🜁'],
])('also where a row lies in two parts of a file of %s', async (_what, town) => {
  const text = `${header}\n${`2020-08-13,53.9,27.56,"${town}, a title, and more of it"\n`.repeat(30_000)}`;
  const kept = await keptOf(text);
  expect(kept.length).toBeGreaterThan(2);
  for (const { batch, lasting } of kept)
    expect(lasting && cellsOf(batch, lasting.cell)).toEqual(cellsOf(batch, batch.cell));
});

describe('rows are not kept as bytes', () => {
  const row = '2020-08-13,53.9,27.56,a title of some length\n';

  test.each<[string, string, number[], number]>([
    ['where most of them stands in other columns', row, [0], limits.lastingBytes],
    ['where there is no room', row, all, 20],
    ['where a quote is never closed', `${row}2020-08-13,53.9,"27.56\n${row}`, all, limits.lastingBytes],
  ])('%s', async (_what, rows, columns, room) => {
    const kept = await keptOf(`${header}\n${rows}`, columns, room);
    const last = kept.findLast(({ batch }) => batch.count > 0);
    expect(last).toBeDefined();
    expect(last?.lasting).toBeUndefined();
  });
});
