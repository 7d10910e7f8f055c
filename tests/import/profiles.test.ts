// Files of the field as their makers publish them: their own marks of precision, and the defects that they are known for.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import type { Imported } from '../../geo/import/row-importer';
import { flag } from '../../geo/many/events';
import { fileOf } from './made-file';

/** Each row has the columns that it names, as an object of JSON has. */
async function imported(known: string, ...rows: Record<string, unknown>[]): Promise<Imported> {
  const columns = [...new Set([...known.split('|'), ...rows.flatMap(Object.keys)])];
  const opened = fileOf(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
  const { mapping, profile } = recognise(columns, opened.sample);
  expect(profile).toBeDefined();
  return importFile(opened, mapping, { profile });
}

const notedIn = ({ account }: Imported) =>
  account.noted.map(({ reason, rows, counts }) => `${reason}: ${[...(counts ?? rows)].join(' ')}`);

const eventsIn = ({ events }: Imported) =>
  Array.from({ length: events.count }, (_, index) => {
    const [start, end] = [events.start[index], events.end[index]].map((day) =>
      new Date((day ?? 0) * 86_400_000).toISOString().slice(0, 10),
    );
    const bits = events.flags[index] ?? 0;
    const flags = Object.entries(flag).filter(([, bit]) => (bits & bit) !== 0);
    return [
      `row ${events.row[index]}`,
      start === end ? start : `${start}..${end}`,
      ...flags.map(([name]) => name),
    ].join(' ');
  });

test('ACLED: a week, a month and a region are not exact; sources are names', async () => {
  const row = {
    event_id_cnty: 'BLR1',
    event_date: '13 August 2020',
    sub_event_type: 'Peaceful protest',
    location: 'Minsk',
    latitude: '53.9',
    longitude: '27.56',
    country: 'Belarus',
    source: 'Belsat; Nasha Niva',
    time_precision: '1',
    geo_precision: '1',
  };
  const file = await imported(
    '',
    row,
    { ...row, time_precision: '2' },
    { ...row, time_precision: '3', geo_precision: '3' },
  );
  expect(eventsIn(file)).toEqual([
    'row 3 2020-08-01..2020-08-31 dateUnsure placeUnsure',
    // The week of a day lies within six days of it.
    'row 2 2020-08-07..2020-08-19 dateUnsure',
    'row 1 2020-08-13',
  ]);
  expect(file.texts.textsOf(1)).toMatchObject({
    source: ['Belsat', 'Nasha Niva'],
    place: ['Minsk'],
    action: ['Peaceful protest'],
  });
  expect(file.actions).toEqual(['', 'Peaceful protest']);
});

test('Crowd Counting Consortium: claims are demands, sources are numbered, numbers are a range', async () => {
  const file = await imported('valence|size_mean|size_cat|resolved_locality', {
    date: '2020-08-13',
    locality: 'Austin',
    state: 'TX',
    lat: '30.27',
    lon: '-97.74',
    type: 'march',
    claims: 'for fair wages',
    source_1: 'https://example.org/a',
    source_2: 'not an address',
    size_low: '50',
    size_high: '80',
  });
  expect(file.texts.textsOf(1)).toEqual({
    place: ['Austin', 'TX'],
    action: ['march'],
    text: ['for fair wages'],
    link: ['https://example.org/a'],
    source: ['not an address'],
    low: ['50'],
    high: ['80'],
  });
});

test('Labor Action Tracker: one action at several sites is an event at each, all of one row', async () => {
  const row = {
    Employer: 'A mill',
    'Labor Organization': 'A union',
    'Strike or Protest': 'Strike',
    'Start Date': '8/13/2020',
    'End Date': '8/14/2020',
  };
  const file = await imported(
    '',
    {
      ...row,
      City: 'Austin; Dallas',
      State: 'TX; TX',
      'Latitude, Longitude': '30.27, -97.74; 32.78, -96.8',
      Source: 'https://example.org/a; https://example.org/b',
    },
    { ...row, City: 'Austin; Dallas; Waco', 'Latitude, Longitude': '30.27, -97.74; 32.78, -96.8' },
  );
  expect(eventsIn(file)).toEqual([
    'row 1 2020-08-13..2020-08-14',
    'row 1 2020-08-13..2020-08-14',
    'row 2 2020-08-13..2020-08-14',
    'row 2 2020-08-13..2020-08-14',
  ]);
  expect(notedIn(file)).toEqual(['several-positions: 2 2', 'points-and-places-differ: 3']);
  expect(file.account).toMatchObject({ rows: 2, accepted: 2 });
  expect(file.texts.textsOf(1).link).toEqual(['https://example.org/a', 'https://example.org/b']);
});

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
    const file = await imported(known, ...rows);
    expect(notedIn(file)).toEqual([
      'no-position: 5',
      'names-only-a-country: 2 3',
      'point-of-a-country: 1',
      'points-and-places-differ: 2 2',
    ]);
    expect(eventsIn(file)).toEqual([
      'row 1 2020-08-13',
      'row 2 2020-08-13 placeUnsure',
      'row 3 2020-08-13 placeUnsure',
      'row 4 2020-08-13',
    ]);
    expect(file.texts.textsOf(1)).toMatchObject({
      link: ['https://example.org/a', 'https://example.org/b'],
      action: ['strike', 'protest'],
      low: ['320'],
    });
    expect(file.actions).toContain('strike, protest');
  });

  test('a quotation mark within a text of Python is one', async () => {
    const file = await imported(known, {
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
    const file = await imported(
      '',
      { ...row, date: '2020-05-30', date_text: '2020-05-30' },
      { ...row, date: '2020-05-30', date_text: '(Believed to be) 2020-05-30' },
      { ...row, date: '', date_text: 'Unknown Date' },
      { ...row, date: '2020-05-30', date_text: '2020-05-30', geolocation: '' },
    );
    expect(notedIn(file)).toEqual(['date-unknown: 3', 'no-position: 4', 'date-words-in-doubt: 2']);
    expect(eventsIn(file)).toEqual(['row 1 2020-05-30', 'row 2 2020-05-30 dateUnsure']);
  });

  test('links with their words, in JSON and in columns', async () => {
    const links = [
      { url: 'https://example.org/a', text: 'Video' },
      { url: 'javascript:alert(1)', text: '' },
    ];
    const file = await imported(
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

test('Mass Mobilization: dates in parts, no points: all of them are listed', async () => {
  const file = await imported('', {
    country: 'Belarus',
    startday: '13',
    startmonth: '8',
    startyear: '2020',
    endday: '14',
    endmonth: '8',
    endyear: '2020',
    location: 'Minsk',
    participants: '100-999',
    protesterdemand1: 'political behavior, process',
    sources: 'A paper; Another',
  });
  expect(notedIn(file)).toEqual(['no-position: 1']);
  expect([file.unlocated.start[0], file.unlocated.end[0]]).toEqual([18487, 18488]);
});

test('UCDP GED: what is not exact by its codes is unsure', async () => {
  const row = {
    id: 1,
    date_start: '2020-08-13 00:00:00.000',
    date_end: '2020-08-13 00:00:00.000',
    latitude: '53.9',
    longitude: '27.56',
    date_prec: '1',
    where_prec: '1',
  };
  const file = await imported('', row, {
    ...row,
    date_end: '2020-08-15 00:00:00.000',
    date_prec: '2',
    where_prec: '6',
  });
  expect(eventsIn(file)).toEqual(['row 1 2020-08-13', 'row 2 2020-08-13..2020-08-15 dateUnsure placeUnsure']);
});

test('TimeMap: numbers as text, sources as objects', async () => {
  const file = await imported('location|description', {
    id: '1',
    date: '8/13/2020',
    latitude: '53.9',
    longitude: '27.56',
    filters: [],
    sources: [{ id: 's1', path: 'https://example.org/a', description: 'A video' }],
  });
  expect(eventsIn(file)).toEqual(['row 1 2020-08-13']);
  expect(file.texts.textsOf(1)).toMatchObject({ link: ['https://example.org/a'], source: ['A video'] });
});

test('our own events: days from start to end, and their date says what is unsure', async () => {
  const row = {
    dateBasis: 'stated',
    aggregate: 'false',
    claims: '[{"source":"afp-1","text":"They march"}]',
    lat: '53.9',
    lon: '27.56',
  };
  const file = await imported(
    '',
    { ...row, date: '2020-08-13', start: '2020-08-13', end: '2020-08-13' },
    { ...row, date: '2020-08-13~', start: '2020-08-13', end: '2020-08-13' },
    { ...row, date: '[2020-08-13,2020-08-14]', start: '2020-08-13', end: '2020-08-14' },
    { ...row, date: '2020-08-13/2020-08-14', start: '2020-08-13', end: '2020-08-14' },
  );
  expect(eventsIn(file)).toEqual([
    'row 1 2020-08-13',
    'row 2 2020-08-13 dateUnsure',
    'row 3 2020-08-13..2020-08-14 dateUnsure',
    'row 4 2020-08-13..2020-08-14',
  ]);
});
