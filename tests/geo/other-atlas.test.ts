// An atlas that is not the one of this repository: other languages, another country, and a dataset that is cited by row.
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tell } from '../../app/told';
import { readAtlas } from '../../geo/atlas-folder.mjs';
import { AtlasError, check, type Files } from '../../geo/check';
import { recordOfSource, recordsOf } from '../../geo/cite';
import { apa, plain } from '../../geo/cite/in-words';
import { claimsCsv, columnsCsv, eventsCsv, eventsGeojson } from '../../geo/publish';
import { eventsAtom } from '../../geo/publish/atom';
import { indexOf, searchIn } from '../../geo/search';
import { documentsOf } from '../../geo/search/documents';
import { otherAtlas, otherFiles } from './other-atlas';
import { changed } from './small-atlas';

function problemsOf(files: Files): string[] {
  try {
    check(files);
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  }
  return [];
}
const withChange = (file: keyof Files, find: string, replace: string) =>
  changed(file, find, replace, otherFiles);
const everywhere = (change: (text: string) => string) =>
  Object.fromEntries(Object.entries(otherFiles).map(([name, text]) => [name, change(text)])) as Files;
const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true }).data;

describe('the languages of an atlas', () => {
  test('can be English alone: then no other text is asked for', () => {
    const english = everywhere((text) =>
      text
        .replace('[ru, en]', '[en]')
        .replaceAll(/, "?\w+_ru"?: [^}]*?(?=\s*\}[,\n]| \}|,? organization)/g, '')
        .replaceAll(/^ *(- )?"?\w+_ru"?:.*\n/gm, ''),
    );
    expect(Object.values(english).join('')).not.toContain('_ru');
    expect(problemsOf(english)).toEqual([]);
  });

  test.each<[string, keyof Files, string, string, string]>([
    [
      'one that the site does not know',
      'atlas.yaml',
      '[ru, en]',
      '[en, tlh]',
      'atlas.yaml:5: languages is "tlh", expected one of en, be, ru',
    ],
    [
      'not English',
      'atlas.yaml',
      '[ru, en]',
      '[ru]',
      'atlas.yaml:5: languages is ["ru"], expected languages, each once, en among them: citations, feeds and columns are in English',
    ],
    [
      'one twice',
      'atlas.yaml',
      '[ru, en]',
      '[en, en]',
      'atlas.yaml:5: languages is ["en","en"], expected languages, each once, en among them: citations, feeds and columns are in English',
    ],
    [
      'a text in none of them',
      'events.yaml',
      '  title_ru: Докеры прекращают разгрузку',
      '  title_ru: Докеры прекращают разгрузку\n  title_be: Докеры спыняюць разгрузку',
      'events.yaml:10: title_be is in a language that the atlas is not told in, expected only ru, en',
    ],
    [
      'a text in one of two',
      'atlas.yaml',
      ', name_ru: Порт-Херон }',
      ' }',
      'atlas.yaml:25: name is there without name_ru, expected it in each language of the atlas: ru, en',
    ],
  ])('refused: %s', (_what, file, find, replace, says) => {
    expect(problemsOf(withChange(file, find, replace))).toEqual([says]);
  });

  test('are those of its columns, and of no others', () => {
    const columns = rowsOf(columnsCsv(otherAtlas)).map(({ column }) => column);
    expect(columns).toContain('title_ru');
    expect(columns.filter((column) => column?.endsWith('_be'))).toEqual([]);
    expect(Object.keys(rowsOf(eventsCsv(otherAtlas))[0] ?? {})).toEqual(
      expect.not.arrayContaining(['title_be']),
    );
  });

  test('are those that the search answers in', () => {
    const search = searchIn(indexOf(documentsOf(otherAtlas, () => [])));
    const [north] = search('Северный причал');
    expect(north).toEqual({ kind: 'place', id: 'north-quay' });
    expect(search('March 1998').map(({ id }) => id)).toContain('salt-flats-march-1998-03-20');
  });
});

describe('a claim that rests on a row', () => {
  const row = '      row: 18\n';
  test.each<[string, keyof Files, string, string, string]>([
    [
      'a paragraph of a dataset',
      'events.yaml',
      row,
      '      paragraph: 18\n',
      'events.yaml:38: paragraph is there for the dataset "harbour-register", expected row in its place',
    ],
    [
      'both',
      'events.yaml',
      row,
      `${row}      paragraph: 18\n`,
      'events.yaml:39: paragraph is there for the dataset "harbour-register", expected row in its place',
    ],
    [
      'neither',
      'events.yaml',
      row,
      '',
      'events.yaml:37: row is missing for the dataset "harbour-register", expected the number of the row',
    ],
    [
      'a row beyond the last',
      'events.yaml',
      row,
      '      row: 41\n',
      'events.yaml:38: row 41 of "harbour-register" does not exist, expected 1 to 40',
    ],
    [
      'a row of an article',
      'events.yaml',
      '      paragraph: 2\n',
      '      row: 2\n',
      'events.yaml:12: row is there for "heron-daily-1998-03-04", which is no dataset, expected paragraph in its place',
    ],
    [
      'addresses beside a paragraph',
      'events.yaml',
      '      paragraph: 2\n',
      '      paragraph: 2\n      addresses: [https://gulls.example/]\n',
      'events.yaml:13: addresses are there for "heron-daily-1998-03-04", which is no dataset, expected them only where a row cites them',
    ],
    [
      'an address that is none',
      'events.yaml',
      'https://tides.example/strike',
      'http://tides.example/strike',
      'events.yaml:19: claims.addresses is "http://tides.example/strike", expected an https address',
    ],
    [
      'a dataset without rows',
      'sources.yaml',
      '  rows: 40\n',
      '',
      'sources.yaml:17: rows is missing for "harbour-register", which is a dataset, expected how many it has',
    ],
    [
      'a dataset with paragraphs',
      'sources.yaml',
      '  rows: 40\n',
      '  rows: 40\n  paragraphs: 3\n',
      'sources.yaml:30: paragraphs is there for "harbour-register", which is a dataset, expected only rows',
    ],
  ])('refused: %s', (_what, file, find, replace, says) => {
    expect(problemsOf(withChange(file, find, replace))).toEqual([says]);
  });

  test('has its row and its addresses in every format', () => {
    const [, fromCsv] = rowsOf(claimsCsv(otherAtlas));
    const addresses = ['https://www.gulls.example/1998/quay', 'https://tides.example/strike'];
    expect(fromCsv).toMatchObject({ paragraph: '', row: '17', addresses: addresses.join(' ') });
    const [first] = JSON.parse(eventsGeojson(otherAtlas)).features;
    expect(first.properties.claims[1]).toMatchObject({ row: 17, addresses });
    expect(eventsAtom(otherAtlas, () => '../en/')).toContain(
      `Harbour Register, Harbour Register, row 17: Work stops at the quay. ${addresses.join(' ')}`,
    );
  });

  test.each([
    ['en', 'row '],
    ['ru', 'строка '],
  ] as const)('is told with its row, here in %s', (lang, word) => {
    const { events, sources } = tell(otherAtlas, lang);
    expect(events[0]?.claims.map(({ locator, addresses = [] }) => [locator, addresses.length])).toEqual([
      [2, 0],
      [17, 2],
    ]);
    expect(sources['harbour-register']?.row).toBe(word);
    expect(sources['heron-daily-1998-03-04']?.row).toBeUndefined();
  });

  test('leads to a source that is cited as a dataset', () => {
    const [register] = otherAtlas.sources.filter(({ type }) => type === 'dataset');
    expect(register && plain(apa(recordOfSource(register)))).toBe(
      'Register of stoppages [Data set]. (1998, December). Harbour Register. https://register.example/stoppages',
    );
  });
});

test('citations name the site as the atlas does', () => {
  expect(recordsOf(otherAtlas)[0]?.title).toBe('Harbour Watch: Port Heron, spring 1998');
});

test('what is told of sources is not told of articles where one of them is none', () => {
  const { words } = tell(otherAtlas, 'en');
  expect(JSON.stringify(words)).not.toMatch(/article/i);
});

test('a folder that holds no atlas, or half of one, says what was expected', () => {
  expect(() => readAtlas('tests/no-such-folder')).toThrow(
    'tests/no-such-folder is no atlas, expected a folder with atlas.yaml, places.geojson, events.yaml, sources.yaml, changes.yaml',
  );
});
