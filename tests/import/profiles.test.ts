// Files of the field as their makers publish them: their own marks of precision, and how they join what they hold.
import { expect, test } from 'vitest';
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
  const file = await importedRows(
    '',
    row,
    { ...row, time_precision: '2' },
    { ...row, time_precision: '3', geo_precision: '3' },
  );
  expect(eventsIn(file)).toEqual([
    'row 3: 2020-08-01..2020-08-31 dateUnsure placeUnsure',
    // The week of a day lies within six days of it.
    'row 2: 2020-08-07..2020-08-19 dateUnsure',
    'row 1: 2020-08-13',
  ]);
  expect(file.texts.textsOf(1)).toMatchObject({
    source: ['Belsat', 'Nasha Niva'],
    place: ['Minsk'],
    action: ['Peaceful protest'],
  });
  expect(file.actions).toEqual(['', 'Peaceful protest']);
});

test('ACLED until 2019: months and weeks, too, and what happened by its one name', async () => {
  const row = { EVENT_ID_CNTY: 'BLR1', EVENT_DATE: '13/08/2018', EVENT_TYPE: 'Riots/Protests' };
  const place = { LATITUDE: '53.9', LONGITUDE: '27.56', GEO_PRECISION: '1' };
  const file = await importedRows('', { ...row, ...place, TIME_PRECISION: '3' });
  expect(eventsIn(file)).toEqual(['row 1: 2018-08-01..2018-08-31 dateUnsure']);
  expect(file.actions).toEqual(['', 'Riots/Protests']);
});

test('Global Terrorism Database: a day or a month of zero is not known; names, and not their numbers', async () => {
  const row = {
    eventid: '202000000001',
    iyear: '2020',
    imonth: '8',
    iday: '13',
    country: '35',
    country_txt: 'Belarus',
    city: 'Minsk',
    latitude: '53.9',
    longitude: '27.56',
    specificity: '1',
    attacktype1_txt: 'Armed Assault',
  };
  const file = await importedRows('', row, { ...row, iday: '0' }, { ...row, imonth: '0', specificity: '4' });
  expect(eventsIn(file)).toEqual([
    'row 3: 2020-01-01..2020-12-31 dateUnsure placeUnsure',
    'row 2: 2020-08-01..2020-08-31 dateUnsure',
    'row 1: 2020-08-13',
  ]);
  expect(file.texts.textsOf(1)).toMatchObject({ place: ['Minsk'], country: ['Belarus'] });
});

test('Crowd Counting Consortium: claims are demands, sources are numbered, numbers are a range', async () => {
  const file = await importedRows('valence|size_mean|size_cat|resolved_locality', {
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
  const file = await importedRows(
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
    'row 1: 2020-08-13..2020-08-14',
    'row 1: 2020-08-13..2020-08-14',
    'row 2: 2020-08-13..2020-08-14',
    'row 2: 2020-08-13..2020-08-14',
  ]);
  expect(notedIn(file)).toEqual({
    'several-positions': ['1 (2)', '2 (2)'],
    'points-and-places-differ': ['2 (3)'],
  });
  expect(file.account).toMatchObject({ rows: 2, accepted: 2 });
  expect(file.texts.textsOf(1).link).toEqual(['https://example.org/a', 'https://example.org/b']);
});

test('Mass Mobilization: dates in parts, no points: all of them are listed', async () => {
  const file = await importedRows('', {
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
  expect(notedIn(file)).toEqual({ 'no-position': [1] });
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
  const file = await importedRows('', row, {
    ...row,
    date_end: '2020-08-15 00:00:00.000',
    date_prec: '2',
    where_prec: '6',
  });
  expect(eventsIn(file)).toEqual([
    'row 1: 2020-08-13',
    'row 2: 2020-08-13..2020-08-15 dateUnsure placeUnsure',
  ]);
});

test('TimeMap: numbers as text, sources as objects', async () => {
  const file = await importedRows('location|description', {
    id: '1',
    date: '8/13/2020',
    latitude: '53.9',
    longitude: '27.56',
    filters: [],
    sources: [{ id: 's1', path: 'https://example.org/a', description: 'A video' }],
  });
  expect(eventsIn(file)).toEqual(['row 1: 2020-08-13']);
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
  const file = await importedRows(
    '',
    { ...row, date: '2020-08-13', start: '2020-08-13', end: '2020-08-13' },
    { ...row, date: '2020-08-13~', start: '2020-08-13', end: '2020-08-13' },
    { ...row, date: '[2020-08-13,2020-08-14]', start: '2020-08-13', end: '2020-08-14' },
    { ...row, date: '2020-08-13/2020-08-14', start: '2020-08-13', end: '2020-08-14' },
  );
  expect(eventsIn(file)).toEqual([
    'row 1: 2020-08-13',
    'row 2: 2020-08-13 dateUnsure',
    'row 3: 2020-08-13..2020-08-14 dateUnsure',
    'row 4: 2020-08-13..2020-08-14',
  ]);
});
