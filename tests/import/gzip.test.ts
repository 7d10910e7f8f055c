// Packed files are read in a stream, and what cannot be unpacked is said with how much could.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytes, readFile, refusalOf } from './read-file';

const count = 40_000;
const table = `id,text\n${Array.from({ length: count }, (_, row) => `${row},text ${(row * 7919) % 10_007}\n`).join('')}`;
const packed = (text: string | Uint8Array) => new Uint8Array(gzipSync(text));

test('a packed table is the same table', async () => {
  const { opened, rows, refused } = await readFile(packed(table));
  expect(rows.length).toBe(count);
  expect(rows.at(-1)).toEqual([`${count - 1}`, `text ${((count - 1) * 7919) % 10_007}`]);
  expect(refused).toBeUndefined();
  expect(opened.bytesRead()).toBe(opened.bytes);
});

test('several packed parts behind each other are one table, as bgzip writes it', async () => {
  const half = table.indexOf('\n', table.length / 2) + 1;
  const parts = [table.slice(0, half), table.slice(half), ''].map(packed);
  const { rows, refused } = await readFile(bytes(...parts.map((part) => [...part])));
  expect(rows.length).toBe(count);
  expect(refused).toBeUndefined();
});

test('what is told by the beginning is told by all of its small parts', async () => {
  const parts = ['id,text\n', '1,"He said \\"no\\", and left"\n'];
  const one = await readFile(packed(parts.join('')));
  const several = await readFile(bytes(...parts.map((part) => [...packed(part)])));
  expect(several.rows).toEqual([['1', 'He said "no", and left']]);
  expect(several.rows).toEqual(one.rows);
});

describe('of a file that is cut off, all rows before the cut are read', () => {
  const whole = packed(table);
  test.each([0.5, 0.9, 0.999])('at %d of its length', async (share) => {
    const { rows, refused, faults } = await readFile(whole.slice(0, whole.length * share));
    expect(refused?.code).toBe('damaged-gzip');
    expect(refused?.values.rows).toBe(rows.length);
    expect(rows.length / count).toBeGreaterThan(share - 0.1);
    expect(
      rows
        .slice(0, -1)
        .map((cells) => `${cells.join()}\n`)
        .join(''),
    ).toBe(table.slice(8, table.indexOf(`\n${rows.length - 1},`) + 1));
    expect(faults).toContain(`${rows.length}: cut-off`);
  });

  test.each([1, 4, 8])(
    '%i bytes before its end, where its sums stand: they are all there',
    async (missing) => {
      const { rows, refused } = await readFile(whole.slice(0, -missing));
      expect(rows.length).toBe(count);
      expect(refused?.code).toBe('damaged-gzip');
    },
  );
});

test('a changed letter is found by the sum, even where it can be unpacked', async () => {
  const stored = new Uint8Array(gzipSync('id,text\n1,Minsk\n', { level: 0 }));
  stored[stored.indexOf('M'.charCodeAt(0))] = 'P'.charCodeAt(0);
  const { rows, refused } = await readFile(stored);
  expect(rows).toEqual([['1', 'Pinsk']]);
  expect(refused?.code).toBe('damaged-gzip');
});

describe('what is inside is judged like any other file', () => {
  test('JSON', async () => {
    expect((await readFile(packed('[{"id":1}]'))).rows).toEqual([[1]]);
  });

  test.each([
    ['nothing', packed(''), 'empty'],
    ['a packed file', packed(packed(table)), 'not-a-table'],
    ['a PDF', packed('%PDF-1.7 …'), 'not-a-table'],
    ['a head without a body', packed(table).slice(0, 10), 'damaged-gzip'],
  ])('%s is refused', async (_, content, code) => {
    expect((await refusalOf(content)).code).toBe(code);
  });
});

test('a file that becomes just as large as the limit is read', async () => {
  const text = `id,text\n${'1,2\n'.repeat(100_000)}`;
  const { rows, refused } = await readFile(packed(text), { fileBytes: text.length });
  expect(rows.length).toBe(100_000);
  expect(refused).toBeUndefined();
});

test('a file that becomes too large is read up to the limit', async () => {
  const bomb = packed(`id,text\n${'1,2\n'.repeat(1_000_000)}`);
  const { refused, rows } = await readFile(bomb, { fileBytes: 100_000 + bomb.length });
  expect(refused?.code).toBe('too-large');
  expect(refused?.values.limit).toBe(100_000 + bomb.length);
  expect(rows.length).toBe(25_980);
});
