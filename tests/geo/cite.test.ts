// Each thing of the atlas as a citation: read back by another program, it is what the atlas says and nothing more.
import { describe, expect, test } from 'vitest';
import { atlas } from '../../geo/atlas';
import { type CslRecord, recordOfSource, recordsOf } from '../../geo/cite';
import { bibtex } from '../../geo/cite/bibtex';
import { apa, chicago, plain } from '../../geo/cite/in-words';
import { ris } from '../../geo/cite/ris';
import type { Atlas, Source } from '../../geo/model';
import { apaByCiteproc, essenceOf, fromBibtex, fromRis } from './citations-back';
import { smallAtlas } from './small-atlas';

const both: Array<[string, Atlas]> = [
  ['the small atlas', smallAtlas],
  ['the atlas of Belarus', atlas],
];
const recordOf = (id: string, of: Atlas = smallAtlas): CslRecord => {
  const found = recordsOf(of).find((record) => record.id === id);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found;
};
/** A work whose date is inferred, with another date. */
function dated(date: string, inferred: Source['inferred'] = ['date']): CslRecord {
  const [source] = smallAtlas.sources;
  if (!source) throw new Error('the small atlas has no work');
  return recordOfSource({ ...source, date, inferred });
}

describe.each(both)('of %s', (_name, of) => {
  const records = recordsOf(of);

  test('everything can be cited, and nothing shares its id with another', () => {
    const { about, places, events, sources } = of;
    const all = [about, ...places, ...events, ...sources].map(({ id }) => id);
    expect(records.map(({ id }) => id).sort()).toEqual(all.sort());
    expect(new Set(all).size).toBe(all.length);
  });

  test('every BibLaTeX entry is read back as its record', () => {
    expect(fromBibtex(bibtex(records))).toEqual(records.map(essenceOf));
  });

  test('every RIS record is read back as its record', () => {
    expect(fromRis(ris(records))).toEqual(records.map(essenceOf));
  });

  test('what belongs to the atlas names its version', () => {
    const parts = records.filter(({ type }) => type === 'entry');
    expect(parts).toHaveLength(of.places.length + of.events.length);
    for (const part of parts) {
      const container = `Dateline: ${of.about.title}, version ${of.about.version}`;
      expect(part['container-title']).toBe(container);
      expect(plain(apa(part))).toContain(` In ${container}.`);
      expect(plain(chicago(part))).toContain(` In ${container}, n.d.`);
    }
  });

  test('only a work has an author, a date or an address, and only those that it has in the atlas', () => {
    for (const record of records) {
      const source = of.sources.find(({ id }) => id === record.id);
      expect(record.author ?? []).toEqual(source?.author ?? []);
      expect(record.URL).toBe(source?.url);
      expect(Boolean(record.issued)).toBe(Boolean(source));
    }
  });

  test('APA agrees with citeproc, but for the letters and quotation marks that citeproc changes', () => {
    const alike = (text: string) => text.toLowerCase().replace(/["'“”‘’]/g, '');
    for (const record of records.filter(({ type }) => type !== 'dataset'))
      expect(alike(plain(apa(record)))).toBe(alike(apaByCiteproc(record)));
  });
});

describe('in words', () => {
  const cases: Array<[string, CslRecord, string, string]> = [
    [
      'an article with its author',
      recordOf('gazette-2021-05-05'),
      'Reed, A. (2021, May 5). The mill stands still. The Elm Gazette. https://gazette.example/2021/05/05/mill',
      'Reed, Ada. “The mill stands still.” The Elm Gazette, May 5, 2021. https://gazette.example/2021/05/05/mill.',
    ],
    [
      'a page whose author is not known and whose days are inferred',
      recordOf('island-radio-2021-05'),
      'A week on the island. (ca. 2021, May 9–10). Island Radio. https://radio.example/week',
      '“A week on the island.” Island Radio, ca. May 9–10, 2021. https://radio.example/week.',
    ],
    [
      'a place',
      recordOf('mill'),
      'Elm Mill. (n.d.). In Dateline: Elm Island, May 2021, version 1.0.0.',
      '“Elm Mill.” In Dateline: Elm Island, May 2021, version 1.0.0, n.d.',
    ],
    [
      'an event',
      recordOf('mill-strike-2021-05-03'),
      'Elm Mill, 3–4 May 2021: Millers stop work for two days. (n.d.). In Dateline: Elm Island, May 2021, version 1.0.0.',
      '“Elm Mill, 3–4 May 2021: Millers stop work for two days.” In Dateline: Elm Island, May 2021, version 1.0.0, n.d.',
    ],
    [
      'the atlas',
      recordOf('elm-island-2021'),
      'Dateline: Elm Island, May 2021 (Version 1.0.0) [Data set]. (n.d.).',
      'Dateline: Elm Island, May 2021. Version 1.0.0, n.d.',
    ],
  ];
  test.each(cases)('%s', (_what, record, inApa, inChicago) => {
    expect(plain(apa(record))).toBe(inApa);
    expect(plain(chicago(record))).toBe(inChicago);
  });

  test.each([
    ['2021', 'ca. 2021', 'ca. 2021', ['2021']],
    ['2021-05', 'ca. 2021, May', 'ca. May 2021', ['2021-5']],
    ['2021-05-09', 'ca. 2021, May 9', 'ca. May 9, 2021', ['2021-5-9']],
    [
      '2021-05-31/2021-06-02',
      'ca. 2021, May 31–June 2',
      'ca. May 31–June 2, 2021',
      ['2021-5-31', '2021-6-2'],
    ],
    [
      '2020-12-31/2021-01-01',
      'ca. 2020, December 31–2021, January 1',
      'ca. December 31, 2020–January 1, 2021',
      ['2020-12-31', '2021-1-1'],
    ],
  ])('the date %s', (date, inApa, inChicago, parts) => {
    const record = dated(date);
    expect(plain(apa(record))).toContain(` (${inApa}). `);
    expect(plain(chicago(record))).toContain(`, ${inChicago}. `);
    expect(fromBibtex(bibtex([record]))).toMatchObject([{ days: parts.join('/') }]);
    expect(fromRis(ris([record]))).toMatchObject([{ days: parts.join('/') }]);
  });

  test('several authors', () => {
    const author = [
      { family: 'Reed', given: 'Ada' },
      { family: 'Elm', given: 'Jean-Paul M' },
      { family: 'Ўсаў', given: 'Ян' },
    ];
    const record = { ...recordOf('gazette-2021-05-05'), author };
    expect(plain(apa(record))).toMatch(/^Reed, A\., Elm, J\.-P\. M\., & Ўсаў, Я\. \(2021/);
    expect(plain(chicago(record))).toMatch(/^Reed, Ada, Jean-Paul M Elm, and Ян Ўсаў\. “/);
    expect(fromBibtex(bibtex([record]))).toEqual([essenceOf(record)]);
  });

  test('a title that asks gets no full stop', () => {
    const record = { ...recordOf('gazette-2021-05-05'), title: 'Who stops the mill?' };
    expect(plain(apa(record))).toContain('Who stops the mill? The Elm');
    expect(plain(chicago(record))).toContain('“Who stops the mill?” The Elm');
  });
});

test('a day that is only about right is circa, a month is not', () => {
  expect(dated('2021-05-05~', []).issued).toEqual({ 'date-parts': [[2021, 5, 5]], circa: true });
  expect(dated('2021-05', []).issued).toEqual({ 'date-parts': [[2021, 5]] });
});

test('BibLaTeX keeps Cyrillic, long lines, and what TeX would run', () => {
  const title = `Ўсё 100 % & #1_a {b} $c ~d ^e \\f --g ''h \`\`i ${'long '.repeat(40)}end`;
  const record = { ...recordOf('gazette-2021-05-05'), title };
  expect(fromBibtex(bibtex([record]))).toEqual([essenceOf(record)]);
  expect(bibtex([record]).split('\n')[2]).toMatch(/^ {2}title = \{\{Ўсё 100 \\% \\& \\#1\\_a .*end\}\},$/);
});
