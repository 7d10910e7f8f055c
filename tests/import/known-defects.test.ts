// Two datasets that anybody can take home, and the defects that they are known for: each is found, and none is hidden.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { eventsIn, fileOf, imported, notedIn } from './made-file';

/** Each row has the columns that it names, as an object of JSON has; `known`: further columns of the file. */
async function importedRows(known: string, ...rows: Record<string, unknown>[]) {
  const columns = [...new Set([...(known ? known.split('|') : []), ...rows.flatMap(Object.keys)])];
  const opened = fileOf(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
  expect(recognise(columns, opened.sample).profile).toBeDefined();
  return imported(opened);
}

describe('Collective Action in Tech', () => {
  const known = 'struggles|employment_types|companies|latlngs';
  const inJson = [
    {
      id: 1,
      date: '2020/08/13',
      locations: ['minsk-belarus'],
      latlngs: [[53.9, 27.56]],
      addresses: ['A plant, Minsk, Belarus'],
      sources: ['https://example.org/a', 'https://example.org/b'],
      actions: ['strike', 'protest'],
      workers: 320,
    },
    {
      id: 2,
      date: '2020/08/13',
      locations: ['usa'],
      latlngs: [[33.97, -118.4]],
      addresses: ['An office, Los Angeles, United States'],
      workers: null,
    },
    {
      id: 3,
      date: '2020/08/13',
      locations: ['usa', 'worldwide'],
      latlngs: [[39.78, -100.44]],
      addresses: ['United States'],
    },
    {
      id: 4,
      date: '2020/08/13',
      locations: ['minsk-belarus', 'brest-belarus'],
      latlngs: [[53.9, 27.56]],
      addresses: ['A plant, Minsk, Belarus'],
    },
    { id: 5, date: '2020/08/13', locations: ['usa'], latlngs: null, addresses: null },
  ];
  /** As Python writes the same lists into a table. */
  const inCsv = inJson.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        if (value === null) return [name, 'None'];
        if (!Array.isArray(value)) return [name, String(value)];
        const parts = value.map((part) => (Array.isArray(part) ? `(${part.join(', ')})` : `'${part}'`));
        return [name, `[${parts.join(', ')}]`];
      }),
    ),
  );

  test.each([
    ['JSON', inJson],
    ['CSV', inCsv],
  ])('in %s: only a country, its middle, points and places that differ, no point', async (_format, rows) => {
    const file = await importedRows(known, ...rows);
    expect(notedIn(file)).toEqual({
      'no-position': [5],
      'names-only-a-country': [2, 3],
      'point-of-a-country': ['3 (1)'],
      'points-and-places-differ': ['3 (2)', '4 (2)'],
    });
    expect(eventsIn(file)).toEqual([
      'row 1: 2020-08-13',
      'row 2: 2020-08-13 placeUnsure',
      'row 3: 2020-08-13 placeUnsure',
      'row 4: 2020-08-13',
    ]);
    expect(file.texts.textsOf(1)).toMatchObject({
      link: ['https://example.org/a', 'https://example.org/b'],
      action: ['strike', 'protest'],
      low: ['320'],
    });
    expect(file.actions).toContain('strike, protest');
  });

  test('a quotation mark within a text of Python is one', async () => {
    const file = await importedRows(known, {
      date: '2020-08-13',
      locations: `["people's square-minsk", 'it\\'s']`,
      latlngs: 'None',
    });
    expect(file.texts.textsOf(1).place).toEqual(["people's square-minsk", "it's"]);
  });
});

describe('2020PB', () => {
  const row = {
    edit_at: 'https://example.org/edit',
    state: 'Texas',
    city: 'Austin',
    name: 'A title',
    geolocation: '30.27, -97.74',
  };

  test('believed dates are unsure, unknown ones and missing points are listed', async () => {
    const file = await importedRows(
      '',
      { ...row, date: '2020-05-30', date_text: '2020-05-30' },
      { ...row, date: '2020-05-30', date_text: '(Believed to be) 2020-05-30' },
      { ...row, date: '', date_text: 'Unknown Date' },
      { ...row, date: '2020-05-30', date_text: '2020-05-30', geolocation: '' },
    );
    expect(notedIn(file)).toEqual({
      'date-unknown': [3],
      'no-position': [4],
      'date-words-in-doubt': [2],
    });
    expect(eventsIn(file)).toEqual(['row 1: 2020-05-30', 'row 2: 2020-05-30 dateUnsure']);
  });

  test('links with their words, in JSON and in columns', async () => {
    const links = [
      { url: 'https://example.org/a', text: 'Video' },
      { url: 'javascript:alert(1)', text: '' },
    ];
    const file = await importedRows(
      '',
      { ...row, date: '2020-05-30', date_text: '', links },
      {
        ...row,
        date: '2020-05-30',
        date_text: '',
        'Link 1': 'https://example.org/b',
        'Link 2': 'https://example.org/c',
      },
    );
    expect(file.texts.textsOf(1)).toMatchObject({
      link: ['https://example.org/a'],
      source: ['Video', 'javascript:alert(1)'],
    });
    expect(file.texts.textsOf(2).link).toEqual(['https://example.org/b', 'https://example.org/c']);
  });
});
