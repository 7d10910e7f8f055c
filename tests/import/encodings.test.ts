// Who made a file does not say how letters became bytes. What is taken is said, and by what.
import { describe, expect, test } from 'vitest';
import { narrow } from './narrow';
import { bytes, readFile } from './read-file';

function wide(text: string, order: 'le' | 'be', mark: boolean): Uint8Array<ArrayBuffer> {
  const units = Array.from(mark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const cyrillic = 'дата,горад,апісанне\n2020-08-13,Мінск,Страйк на заводзе «Гродна Азот»\n';
const latin = 'date,ville,récit\n2020-08-13,Orléans,Grève générale – « créée » à l’été, où ça mène\n';
const german = 'Datum,Ort,Text\n2020-08-13,Düsseldorf,Größere Kundgebung für Löhne, „heißt es“\n';
const ascii = 'date,town,text\n2020-08-13,Minsk,Strike\n';

describe('the text comes out whole', () => {
  test.each([
    ['UTF-8', bytes(cyrillic), cyrillic, 'utf-8', 'valid'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], cyrillic), cyrillic, 'utf-8', 'mark'],
    ['ASCII, which is UTF-8', bytes(ascii), ascii, 'utf-8', 'valid'],
    ['UTF-16 LE with its mark', wide(cyrillic, 'le', true), cyrillic, 'utf-16le', 'mark'],
    ['UTF-16 BE with its mark', wide(cyrillic, 'be', true), cyrillic, 'utf-16be', 'mark'],
    ['UTF-16 LE without', wide(cyrillic, 'le', false), cyrillic, 'utf-16le', 'zero-bytes'],
    ['UTF-16 BE without', wide(cyrillic, 'be', false), cyrillic, 'utf-16be', 'zero-bytes'],
    ['UTF-16 LE without, in English', wide(ascii, 'le', false), ascii, 'utf-16le', 'zero-bytes'],
    ['windows-1251', narrow(cyrillic, 'windows-1251'), cyrillic, 'windows-1251', 'letters'],
    ['windows-1252 in French', narrow(latin, 'windows-1252'), latin, 'windows-1252', 'letters'],
    [
      'windows-1252 with one such letter, the last of the file',
      narrow('place\nCafé', 'windows-1252'),
      'place\nCafé',
      'windows-1252',
      'letters',
    ],
    ['windows-1252 in German', narrow(german, 'windows-1252'), german, 'windows-1252', 'letters'],
  ])('%s', async (_, content, text, encoding, by) => {
    const { opened, columns, rows } = await readFile(content);
    expect([columns.join(), rows.map((cells) => cells.join()).join()]).toEqual(text.trim().split('\n'));
    expect([opened.encoding, opened.encodingBy]).toEqual([encoding, by]);
  });
});

describe('where a long beginning has only ASCII, the encoding is decided by what follows', () => {
  const filler = '2020-08-13,Minsk,Strike\n'.repeat(30_000);
  test.each([
    ['utf-8', bytes(`date,town,text\n${filler}2020-08-14,Мінск,Страйк\n`)],
    ['windows-1251', narrow(`date,town,text\n${filler}2020-08-14,Мінск,Страйк\n`, 'windows-1251')],
  ])('%s', async (encoding, content) => {
    const { opened, rows, faults } = await readFile(content);
    expect(rows.at(-1)).toEqual(['2020-08-14', 'Мінск', 'Страйк']);
    expect(opened.encoding).toBe(encoding);
    expect(faults).toEqual([]);
  });
});

test('a letter that two parts of the file share is one letter', async () => {
  // 512 KiB is a part; two bytes a letter, moved by one.
  const text = `a,b\n${'д,ж\n'.repeat(200_000)}`;
  const { rows, faults } = await readFile(text);
  expect(rows.length).toBe(200_000);
  expect(new Set(rows.map((cells) => cells.join()))).toEqual(new Set(['д,ж']));
  expect(faults).toEqual([]);
});

test('UTF-8 with a damaged letter stays UTF-8', async () => {
  const { opened, faults } = await readFile(bytes(cyrillic, '1,', [0xd0], ',Брэст\n'));
  expect(opened.encoding).toBe('utf-8');
  expect(faults).toEqual(['2: damaged-text']);
});
