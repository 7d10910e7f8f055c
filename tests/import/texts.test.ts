// The words of rows: kept compactly, read back as they were, and never taken for what they are not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import { longestText } from '../../geo/import/packed-texts';
import { Texts } from '../../geo/import/texts';
import { fileOf } from './made-file';

describe('texts come back as they were', () => {
  const role = fc.constantFrom('title' as const, 'place' as const, 'link' as const);
  const rows = fc.array(fc.array(fc.tuple(role, fc.string({ unit: 'grapheme' })), { maxLength: 5 }), {
    maxLength: 20,
  });

  test('whatever stands in them', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const texts = new Texts();
        for (const row of all) {
          for (const [of, text] of row) texts.add(of, text);
          texts.end();
        }
        for (const [index, row] of all.entries())
          for (const of of ['title', 'place', 'link'] as const) {
            const expected = row.filter(([named]) => named === of).map(([, text]) => text);
            expect(texts.textsOf(index + 1)[of] ?? []).toEqual(expected);
          }
      }),
      { seed: 5 },
    );
  });

  test('also where they fill many pieces, and rows without words lie between', () => {
    const texts = new Texts();
    const wordsOf = (row: number) => `жнівень ${row} `.repeat(row % 7 === 0 ? 0 : 300);
    for (let row = 1; row <= 2000; row++) {
      if (wordsOf(row)) texts.add('text', wordsOf(row));
      texts.end();
    }
    expect(texts.size).toBeGreaterThan(4 * 2 ** 20);
    for (let row = 1; row <= 2000; row++) expect(texts.textOf(row, 'text')).toBe(wordsOf(row));
  });

  test('a row that is not there has none', () => {
    const texts = new Texts();
    expect([texts.textsOf(0), texts.textsOf(1), texts.textOf(-1, 'title')]).toEqual([{}, {}, '']);
  });
});

async function imported(columns: string[], rows: unknown[][], faults: Parameters<typeof fileOf>[2] = []) {
  const opened = fileOf(columns, rows, faults);
  return importFile(opened, recognise(columns, opened.sample).mapping);
}

test('a text that is too long is cut, and the account says so', async () => {
  const file = await imported(
    ['date', 'text'],
    [
      ['2020-08-13', 'я'.repeat(longestText + 1)],
      ['2020-08-13', 'short'],
    ],
  );
  expect(file.texts.textOf(1, 'text')).toBe('я'.repeat(longestText));
  expect(file.account).toMatchObject({ accepted: 1, repaired: 1 });
  expect(file.account.noted.map(({ reason }) => reason)).toContain('text-cut');
});

test('a row of many long texts is kept as far as there is room', async () => {
  const columns = ['date', ...Array.from({ length: 60 }, (_, index) => `Link ${index + 1}`)];
  const file = await imported(columns, [
    ['2020-08-13', ...columns.slice(1).map(() => 'x'.repeat(longestText))],
    ['2020-08-14', 'y'],
  ]);
  expect(file.texts.textsOf(1).source?.length).toBeGreaterThan(10);
  expect(file.texts.textOf(2, 'source')).toBe('y');
});

describe('only a web address is a link', () => {
  test.each([
    ['https://example.org/a?b=c;d', ['https://example.org/a?b=c;d'], undefined],
    ['HTTP://EXAMPLE.ORG', ['HTTP://EXAMPLE.ORG'], undefined],
    [
      'https://example.org/a; https://example.org/b',
      ['https://example.org/a', 'https://example.org/b'],
      undefined,
    ],
    ['A paper, https://example.org/a', ['https://example.org/a'], ['A paper']],
    ["['https://example.org/a', 'by post']", ['https://example.org/a'], ['by post']],
    ['javascript:alert(1)', undefined, ['javascript:alert(1)']],
    ['data:text/html;base64,AAAA', undefined, ['data:text/html;base64,AAAA']],
    ['//example.org', undefined, ['//example.org']],
    ['https://example.org/<script>', undefined, ['https://example.org/<script>']],
  ])('%s', async (cell, link, source) => {
    const file = await imported(['date', 'url'], [['2020-08-13', cell]]);
    const texts = file.texts.textsOf(1);
    expect([texts.link, texts.source]).toEqual([link, source]);
  });
});

test('refused rows can be taken home as a table: with line and reason, as they stand, and harmless in a spreadsheet', async () => {
  const file = await imported(
    ['date', 'end date', 'title'],
    [
      ['2020-08-14', '2020-08-13', '=HYPERLINK("https://example.org")'],
      ['2020-08-13', '', 'kept'],
      ['2020-08-13', '-5', 'one "quoted",\ntwo'],
    ],
    [{ row: 2, fault: 'too-many-cells' }],
  );
  expect([...file.refused.asCsv(['date', 'end date', 'title'], file.texts)].join('')).toBe(
    [
      'row,line,reason,date,end date,title',
      '1,2,The date ends before it begins: “2020-08-14 – 2020-08-13”. The earlier day was expected first.,2020-08-14,2020-08-13,"\'=HYPERLINK(""https://example.org"")"',
      '3,4,"The row has more cells than the header, so that it is not known which column holds what.",2020-08-13,-5,"one ""quoted"",\ntwo"',
      '',
    ].join('\r\n'),
  );
});

test('a refused row has all its cells there, also those that were too many; where they are cut, it is said', async () => {
  const file = await imported(
    ['date', 'title'],
    [
      ['2020-08-13', 'Strike', ' at the plant', ''],
      ['2020-08-13', 'x'.repeat(30_000)],
    ],
    [
      { row: 0, fault: 'too-many-cells' },
      { row: 1, fault: 'unclosed-quote' },
    ],
  );
  const [, first, second = ''] = [...file.refused.asCsv(['date', 'title'], file.texts)];
  expect(first).toContain(',2020-08-13,Strike," at the plant",\r\n');
  expect(second).toContain('A text is longer than 20,000 characters; the rest of it was left out.');
  expect(second).toContain(`,${'x'.repeat(20_000)}\r\n`);
});

describe('words are kept as what they are', () => {
  const textsOf = async (columns: string, ...cells: string[]) => {
    const file = fileOf(columns.split('|'), [cells]);
    const { mapping } = recognise(file.columns, file.sample);
    return (await importFile(file, mapping)).texts.textsOf(1);
  };

  test.each([
    ['NA', undefined],
    ['n/a', undefined],
    ['-', undefined],
    ['.', undefined],
    ['#N/A', undefined],
    [' None ', undefined],
    ['-99', undefined],
    ['-99 Main St', ['-99 Main St']],
    ['No', ['No']],
    ['Nantes', ['Nantes']],
  ])('%j as a place: %j', async (cell, expected) => {
    expect((await textsOf('date|place', '2020-08-13', cell)).place).toEqual(expected);
  });

  test.each([
    ['-99', undefined],
    ['-88.0', undefined],
    ['0', ['0']],
    ['100-200', ['100-200']],
  ])('%j people: %j', async (cell, expected) => {
    expect((await textsOf('date|participants', '2020-08-13', cell)).low).toEqual(expected);
  });

  test.each([
    ['<a href="https://example.org/a">A paper</a>', ['https://example.org/a'], ['A paper']],
    ['[A paper](https://example.org/a)', ['https://example.org/a'], ['A paper']],
    ['[[https://example.org/a|A paper]]', ['https://example.org/a'], ['A paper']],
    ['=HYPERLINK("https://example.org/a","A paper")', ['https://example.org/a'], ['A paper']],
    ['<a href="https://example.org/a"></a>', ['https://example.org/a'], undefined],
    ['A paper, p. 4 (in print)', undefined, ['A paper, p. 4 (in print)']],
    ['javascript:alert(1)', undefined, ['javascript:alert(1)']],
  ])('a source %s', async (cell, link, source) => {
    const texts = await textsOf('date|source', '2020-08-13', cell);
    expect([texts.link, texts.source]).toEqual([link, source]);
  });
});
