// The days and the places of rows, from all columns that speak of them, and of many rows together.
import { describe, expect, test } from 'vitest';
import { eventsIn, fileOf, imported, notedIn } from './made-file';

const importedRows = (columns: string, rows: unknown[][]) => imported(fileOf(columns.split('|'), rows));

const [minsk, brest] = [
  ['53.9', '27.56'],
  ['52.1', '23.7'],
];

describe('dates', () => {
  test.each([
    ['end before start', 'date|end date', ['2020-08-14', '2020-08-13'], [], 'ends-before-it-begins'],
    [
      'an interval of two columns',
      'date|end date',
      ['2020-08-13', '2020-08-14'],
      ['2020-08-13..2020-08-14'],
      '',
    ],
    [
      'an end that cannot be read',
      'date|end date',
      ['2020-08-13', 'later'],
      ['2020-08-13 dateUnsure repaired'],
      'end-unreadable',
    ],
    ['no end', 'date|end date', ['2020-08-13', ''], ['2020-08-13'], ''],
    ['a bare month', 'date', ['2020-08'], ['2020-08-01..2020-08-31 dateUnsure'], 'date-coarse'],
    [
      'a week from its first day',
      'week_of',
      ['2020-08-10'],
      ['2020-08-10..2020-08-16 dateUnsure'],
      'date-of-a-week',
    ],
    [
      'a week to its last day',
      'Week ending',
      ['2020-08-16'],
      ['2020-08-10..2020-08-16 dateUnsure'],
      'date-of-a-week',
    ],
    ['the day of a week', 'weekday date', ['2020-08-10'], ['2020-08-10'], ''],
    ['circa', 'date', ['ca. 2020-08-13'], ['2020-08-13 dateUnsure'], 'date-in-doubt'],
    [
      'a date that only its words doubt',
      'date|date_text',
      ['2020-08-13', '(Believed to be) 2020-08-13'],
      ['2020-08-13 dateUnsure'],
      'date-words-in-doubt',
    ],
    [
      'words that tell another day',
      'date|date_text',
      ['2020-08-13', '2020-08-20'],
      ['2020-08-13 dateUnsure'],
      'date-words-differ',
    ],
    ['a date that only its words tell', 'date|date_text', ['', '13 August 2020'], ['2020-08-13'], ''],
    ['a date that nobody knows', 'date|date_text', ['', 'Unknown Date'], [], 'date-unknown'],
    ['a year of another calendar', 'date', ['1399/05/23'], ['1399-05-23'], 'year-far-off'],
    ['the last year that is a usual one', 'date', ['2099-12-31'], ['2099-12-31'], ''],
    ['year, month and day', 'year|month|day', ['2020', '8', '13'], ['2020-08-13'], ''],
    [
      'a year and a month',
      'year|month|day',
      ['2020', '8', ''],
      ['2020-08-01..2020-08-31 dateUnsure'],
      'date-coarse',
    ],
    [
      'a day that is coded as missing',
      'year|month|day',
      ['2020', '8', '-99'],
      ['2020-08-01..2020-08-31 dateUnsure'],
      'date-coarse',
    ],
    ['a year that is not available', 'year|month|day', ['NA', 'NA', 'NA'], [], 'no-date'],
    [
      'the day from which programs count',
      'date',
      ['1970-01-01'],
      ['1970-01-01 dateUnsure'],
      'date-of-programs',
    ],
    ['the last day of databases', 'date', ['9999-12-31'], [], 'date-unknown'],
    [
      'that day as an end',
      'date|end date',
      ['2020-08-13', '9999-12-31'],
      ['2020-08-13 dateUnsure repaired'],
      'end-unreadable',
    ],
    ['a year that has that day', 'date', ['1970'], ['1970-01-01..1970-12-31 dateUnsure'], 'date-coarse'],
    ['a month by its name', 'year|month|day', ['2020', 'August', '13'], ['2020-08-13'], ''],
  ] as const)('%s', async (_what, columns, cells, events, reason) => {
    const [sample, rest] = [['2020-01-01', '', '1', '2', 'x'], columns.split('|').length];
    const first = columns.startsWith('year')
      ? ['2020', '1', '1', '1', '2']
      : [...sample.slice(0, rest), '1', '2'];
    const file = await importedRows(`${columns}|lat|lon`, [first, [...cells, ...minsk]]);
    expect(eventsIn(file).filter((event) => event.startsWith('row 2'))).toEqual(
      events.map((event) => `row 2: ${event}`),
    );
    expect(Object.keys(notedIn(file))).toEqual(reason ? [reason] : []);
  });

  test('a column of serial days is read as days', async () => {
    const file = await importedRows('date|lat|lon', [['43983', ...minsk]]);
    expect(eventsIn(file)).toContain('row 1: 2020-06-01 repaired');
  });

  test('events are sorted by first day, those of one day as in the file', async () => {
    const days = ['2020-08-14', '2020-08-13', '2020-08-14', '1999-01-01', '2020-08-13'];
    const { events } = await importedRows(
      'date|lat|lon',
      days.map((day) => [day, ...minsk]),
    );
    expect([...events.row]).toEqual([4, 2, 5, 1, 3]);
  });
});

describe('places', () => {
  test('a column that is the wrong way round is turned, also where a row would be possible as it stands', async () => {
    const file = await importedRows('date|lat|lon', [
      ['2020-08-13', '-122.4', '37.7'],
      ['2020-08-13', '-118.2', '34.0'],
      ['2020-08-13', '27.56', '53.9'],
    ]);
    expect(notedIn(file)).toEqual({ swapped: [1, 2, 3] });
  });

  test('a point that many rows give for different places is marked', async () => {
    const rows = ['Minsk', 'Barysaw', 'minsk', 'Slutsk', 'Salihorsk'].map((town) => [
      '2020-08-13',
      ...minsk,
      town,
    ]);
    const file = await importedRows('date|lat|lon|place', [...rows, ['2020-08-13', ...brest, 'Brest']]);
    expect(notedIn(file)).toEqual({ 'position-shared': ['1 (5)', '2 (5)', '3 (5)', '4 (5)', '5 (5)'] });
    expect(eventsIn(file)).toContain('row 1: 2020-08-13 positionShared');
    expect(eventsIn(file)).toContain('row 6: 2020-08-13');
  });

  test('five rows at one place share nothing, nor do four at several', async () => {
    const same = Array.from({ length: 5 }, () => ['2020-08-13', ...minsk, 'Minsk']);
    const four = ['A', 'B', 'C', 'D'].map((town) => ['2020-08-13', ...brest, town]);
    expect(notedIn(await importedRows('date|lat|lon|place', [...same, ...four]))).toEqual({});
  });

  test('a row that names no more than a country has no exact point', async () => {
    const file = await importedRows('date|lat|lon|city|country', [
      ['2020-08-13', ...minsk, '', 'Belarus'],
      ['2020-08-13', ...minsk, 'Belarus', 'Belarus'],
      ['2020-08-13', ...minsk, 'Minsk', 'Belarus'],
    ]);
    expect(notedIn(file)).toEqual({ 'names-only-a-country': [1, 2] });
    expect(eventsIn(file)).toContain('row 1: 2020-08-13 placeUnsure');
  });

  test('where a file names countries alone, a point of many rows is suspected to be the middle of one', async () => {
    const rows = Array.from({ length: 5 }, () => ['2020-08-13', ...minsk, 'Belarus']);
    const file = await importedRows('date|lat|lon|country', [...rows, ['2020-08-13', ...brest, 'Belarus']]);
    expect(Object.keys(notedIn(file))).toEqual(['country-point-shared']);
    expect(eventsIn(file)).toContain('row 6: 2020-08-13');
  });
});

test('what a cell says does not hang on what was read before it', async () => {
  const cells = ['TBD 18:00', 'TBD', 'undated', 'undated 18:00', '3 May 2020', '3 May 2020 18:00'];
  const notedOf = async (dates: string[]) => {
    const file = await importedRows(
      'date|lat|lon',
      dates.map((date) => [date, ...minsk]),
    );
    return file.account.noted
      .flatMap(({ reason, rows }) => [...rows].map((row) => `${dates[row - 1]}: ${reason}`))
      .sort();
  };
  expect(await notedOf(cells)).toEqual(await notedOf([...cells].reverse()));
  expect(await notedOf(['TBD'])).toEqual(['TBD: date-unknown']);
});

describe('where both the day and the month come first in a column', () => {
  const daysOf = async (...dates: string[]) => {
    const file = await importedRows(
      'date|lat|lon',
      dates.map((date) => [date, ...minsk]),
    );
    return notedIn(file)['date-of-two-orders'];
  };

  test('a date that can be read in both ways is not sure', async () => {
    expect(await daysOf('13/08/2020', '08/13/2020', '05/06/2020', '06/06/2020', '2020-06-05')).toEqual([3]);
  });

  test('but one row among many is a slip', async () => {
    const many = Array.from({ length: 12 }, (_, row) => `${row + 13}/08/2020`);
    expect(await daysOf(...many, '08/13/2020', '05/06/2020')).toBeUndefined();
  });
});

test.each([
  ['2020-08-00', '2020-08-01..2020-08-31 dateUnsure'],
  ['00/08/2020', '2020-08-01..2020-08-31 dateUnsure'],
  ['1917-02-??', '1917-02-01..1917-02-28 dateUnsure'],
  ['??.8.2020', '2020-08-01..2020-08-31 dateUnsure'],
  ['2020-00-00', '2020-01-01..2020-12-31 dateUnsure'],
])('what is known of %s is kept', async (date, days) => {
  expect(eventsIn(await importedRows('date|lat|lon', [[date, ...minsk]]))).toEqual([`row 1: ${days}`]);
});

test.each([
  [{ year: 2016, month: 8, day: 1 }, '2016-08-01'],
  [{ year: 2016, month: 8 }, '2016-08-01..2016-08-31 dateUnsure'],
  [{ $date: '2016-08-01T00:00:00Z' }, '2016-08-01'],
  [{ $date: { $numberLong: '1470009600000' } }, '2016-08-01 repaired'],
])('a date that is an object: %j', async (date, days) => {
  expect(eventsIn(await importedRows('date|lat|lon', [[date, ...minsk]]))).toEqual([`row 1: ${days}`]);
});

test('seconds since 1970 are days, where a column has nothing else', async () => {
  const row = (date: string) => [date, ...minsk];
  const file = await importedRows('timestamp|lat|lon', [row('1597276800'), row('1597363199')]);
  expect(eventsIn(file)).toEqual(['row 1: 2020-08-13 repaired', 'row 2: 2020-08-13 repaired']);
  const mixed = await importedRows('timestamp|lat|lon', [row('1597276800'), row('2020-08-13')]);
  expect(notedIn(mixed)).toEqual({ 'date-unreadable': [1] });
});

test.each([
  ['08/00/2020', 'row 2: 2020-08-01..2020-08-31 dateUnsure'],
  ['00/08/2020', undefined],
])('where the month comes first, %s names a month or none', async (date, event) => {
  const rows = ['08/13/2020', date].map((day) => [day, ...minsk]);
  expect(eventsIn(await importedRows('date|lat|lon', rows)).find((told) => told.startsWith('row 2'))).toBe(
    event,
  );
});
