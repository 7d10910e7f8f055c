// Columns are recognised by what they are called and by what stands in them.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { withDayOrder } from '../../geo/import/day-order';
import { mappingInLink } from '../../geo/import/mapping-in-link';
import { fileOf } from './made-file';

/** What is recognised, as in a link. */
function said(columns: string[], ...rows: unknown[][]): string {
  return decodeURIComponent(mappingInLink(recognise(columns, fileOf(columns, rows).sample).mapping));
}

describe('by the names of columns', () => {
  test.each([
    ['Event Date,Lat,Lon,Headline,URL', 'latitude:Lat,longitude:Lon,date:Event Date,title:Headline,link:URL'],
    [
      'eventDate,decimalLatitude,decimalLongitude',
      'latitude:decimalLatitude,longitude:decimalLongitude,date:eventDate',
    ],
    [
      'Дата,Широта,Долгота,Город,Источник',
      'latitude:Широта,longitude:Долгота,date:Дата,place:Город,source:Источник',
    ],
    [
      'Дзень,Шырата,Даўгата,Горад,Крыніца',
      'latitude:Шырата,longitude:Даўгата,date:Дзень,place:Горад,source:Крыніца',
    ],
    [
      'Datum,Breitengrad,Längengrad,Ort,Quelle',
      'latitude:Breitengrad,longitude:Längengrad,date:Datum,place:Ort,source:Quelle',
    ],
    [
      'Fecha,Latitud,Longitud,Ciudad,País',
      'latitude:Latitud,longitude:Longitud,date:Fecha,place:Ciudad,country:País',
    ],
    [
      'Date de début,Latitude,Longitude,Ville',
      'latitude:Latitude,longitude:Longitude,date:Date de début,place:Ville',
    ],
    ['x,y,when', 'latitude:y,longitude:x,date:when'],
  ])('%s', (columns, expected) => {
    expect(said(columns.split(','), ['2020-08-13', '2020-08-13', '2020-08-13', 'a', 'b'])).toBe(expected);
  });

  test('what stands in brackets explains a name', () => {
    expect(
      said(['created', 'Date (D/M/Y)', 'Latitude (WGS84)', 'lon'], ['2021-01-01', '3/4/2020', '1', '2']),
    ).toBe('latitude:Latitude (WGS84),longitude:lon,date:Date (D/M/Y),days:day-first');
  });

  test.each([
    ['realstart,realend', ['8/13/2020', '8/15/2020'], 'date:realstart,end:realend,days:month-first'],
    ['startday,endday', ['2020-08-13', '2020-08-15'], 'date:startday,end:endday'],
    ['restarted,rested', ['2020-08-13', '2020-08-15'], 'date:restarted'],
  ])('an end is called as its start is: %s', (columns, cells, expected) => {
    expect(said(columns.split(','), cells)).toBe(expected);
  });

  test.each(['size', 'type', 'city'])(
    'what is called a %s is no day, whatever its cells look like',
    (name) => {
      expect(said([name, 'lat', 'lon'], ['1000–4999', '53.9', '27.5'])).not.toContain('date:');
    },
  );

  test('where no column holds days that can be read, the one that is called so is taken, and no clock', () => {
    const columns = ['time', 'date_fr', 'lat', 'lon'];
    const cells = ['18:00', '27/28 septembre 2025', '53.9', '27.5'];
    expect(said(columns, cells)).toBe('latitude:lat,longitude:lon,date:date_fr');
  });

  test('names that differ by an accent alone are one', () => {
    expect(said(['date', 'région'], ['2020-08-13', 'Bretagne'])).toBe('date:date,place:région');
  });

  test('a latitude without a longitude is no position', () => {
    expect(said(['date', 'lat'], ['2020-08-13', '53'])).toBe('date:date');
  });

  test('numbered columns stand in their order', () => {
    expect(said(['date', 'Link 1', 'Link 2', 'source_1'], ['2020-08-13', 'x', 'y', 'z'])).toBe(
      'date:date,source:source_1,link:Link 1;Link 2',
    );
  });

  test('a column without a name is no column of ours', () => {
    expect(said(['', 'date'], ['1', '2020-08-13'])).toBe('date:date');
  });

  test('names that every object has are only names', () => {
    expect(said(['__proto__', 'constructor', 'toString', 'date'], ['1', '2', '3', '2020-08-13'])).toBe(
      'date:date',
    );
  });
});

describe('by what stands in the cells', () => {
  test('a location is a position where it holds pairs, and a place where it holds words', () => {
    expect(said(['date', 'location'], ['2020-08-13', '53.9, 27.56'])).toBe('position:location,date:date');
    expect(said(['date', 'location'], ['2020-08-13', 'Minsk'])).toBe('date:date,place:location');
  });

  test('of two dates by name, the one that holds dates', () => {
    expect(said(['date', 'start date'], ['soon', '2020-08-13'])).toBe('date:start date');
  });

  test('a date under a name that is not known, and addresses', () => {
    expect(said(['c1', 'c2', 'c3'], ['2020-08-13', 'https://example.org/a', '53.9, 27.56'])).toBe(
      'position:c3,date:c1,link:c2',
    );
  });

  describe('when it happened, and not when the row was written', () => {
    test.each([
      ['Timestamp,Date of the event', 'Date of the event'],
      ['Отметка времени,Дата', 'Дата'],
      ['created_at,updated_at,strike_start_date,strike_end_date', 'strike_start_date', 'strike_end_date'],
      ['Created (UTC),Updated (UTC),Post Date (UTC)', 'Post Date (UTC)'],
      ['source_date,protest_day', 'protest_day'],
      // what a form notes of itself: when it was begun, ended and sent
      ['start,end,today,Date of the event,_submission_time', 'Date of the event'],
      ['start,end,today,_submission_time', 'start'],
      ['start,end', 'start', 'end'],
      // nothing else is there
      ['Timestamp,city', 'Timestamp'],
      ['fromWhen,toWhen', 'fromWhen', 'toWhen'],
    ])('%s: %s', (header, date, end = undefined) => {
      const columns = header.split(',');
      const row = columns.map((name) => (name === 'city' ? 'Minsk' : '2020-08-13'));
      const { columns: found } = recognise(columns, fileOf(columns, [row]).sample).mapping;
      expect([found.date, found.end]).toEqual([[date], end && [end]]);
    });

    test('parts of a date tell more than when the row was written', () => {
      const columns = ['year', 'month', 'timestamp'];
      const { columns: found } = recognise(
        columns,
        fileOf(columns, [['2020', '8', '2021-01-02']]).sample,
      ).mapping;
      expect(found).toEqual({ year: ['year'], month: ['month'] });
    });
  });

  test.each([
    ['_Where was it_latitude,_Where was it_longitude', '_Where was it_latitude', '_Where was it_longitude'],
    ['Location.lat,Location.lon', 'Location.lat', 'Location.lon'],
    ['lat_wgs84,lng_wgs84', 'lat_wgs84', 'lng_wgs84'],
    // no partner: a city of its own has no longitude
    ['lat_home,lon_work', undefined, undefined],
  ])('two names that differ in one word: %s', (header, latitude, longitude) => {
    const columns = header.split(',');
    const { columns: found } = recognise(columns, fileOf(columns, [['53.9', '27.56']]).sample).mapping;
    expect([found.latitude?.[0], found.longitude?.[0]]).toEqual([latitude, longitude]);
  });

  test('a number with a comma is one number, and no position', () => {
    const columns = ['data', 'szer', 'dl'];
    const { columns: found } = recognise(
      columns,
      fileOf(columns, [['2020-08-13', '53,9', '27,56']]).sample,
    ).mapping;
    expect(found).toEqual({ date: ['data'] });
  });

  test('an address is no title', () => {
    expect(said(['event', 'eventLabel', 'date'], ['https://example.org/1', 'March', '2020-08-13'])).toBe(
      'date:date,title:eventLabel,link:event',
    );
  });

  test('parts of a date, where no date is whole', () => {
    expect(said(['year', 'month', 'day'], ['2020', '8', '13'])).toBe('year:year,month:month,day:day');
  });

  test('pairs of which more are possible only with the longitude first', () => {
    expect(said(['date', 'coordinates'], ['2020-08-13', '-122.4, 37.7'])).toBe(
      'position:coordinates,date:date,pair:longitude-first',
    );
  });
});

describe('whether the day or the month comes first', () => {
  test.each([
    [['2020-08-13'], 'year-first', 'rows'],
    [['13 August 2020'], 'year-first', 'rows'],
    [['03/04/2020', '26/05/2020'], 'day-first', 'rows'],
    [['03/04/2020', '05/26/2020'], 'month-first', 'rows'],
    [['5/26/2020 14:00'], 'month-first', 'rows'],
    // one slip does not turn a column
    [['26/05/2020', '27/05/2020', '05/28/2020'], 'day-first', 'rows'],
    [['03/04/2020', '05/06/2020'], 'day-first', 'guess'],
  ])('%j: %s, by %s', (dates, order, by) => {
    const { mapping, dayOrderBy } = recognise(
      ['date'],
      fileOf(
        ['date'],
        dates.map((date) => [date]),
      ).sample,
    );
    expect([mapping.dayOrder, dayOrderBy]).toEqual([order, by]);
  });

  test.each([
    ['Date (DD/MM/YYYY)', 'day-first'],
    ['Date of incident (month/day/year)', 'month-first'],
    ['date_mm_dd', 'month-first'],
  ])('the name of the column says it: %s', (name, dayOrder) => {
    const found = recognise([name], fileOf([name], [['03/04/2020']]).sample);
    expect(found).toMatchObject({ mapping: { dayOrder }, dayOrderBy: 'name' });
  });

  test.each([
    ['its later rows tell', '1/13/2021', 'month-first', 'rows'],
    ['none does', '1/12/2021', 'day-first', 'guess'],
  ])('in a file that begins with low numbers, %s', async (_what, last, dayOrder, dayOrderBy) => {
    const days = [...Array.from({ length: 300 }, (_, row) => `1/${1 + (row % 12)}/2021`), last];
    const file = fileOf(
      ['date'],
      days.map((day) => [day]),
    );
    const found = await withDayOrder(file, recognise(file.columns, file.sample));
    expect(found).toMatchObject({ mapping: { dayOrder }, dayOrderBy });
  });

  test('a profile says it where its rows do not, and its rows know better', () => {
    const columns = ['date', 'latitude', 'longitude', 'sources', 'filters'];
    const orderOf = (date: string) => recognise(columns, fileOf(columns, [[date, '1', '2', '', '']]).sample);
    expect(orderOf('3/4/2020')).toMatchObject({
      mapping: { dayOrder: 'month-first' },
      dayOrderBy: 'profile',
    });
    expect(orderOf('26/4/2020')).toMatchObject({ mapping: { dayOrder: 'day-first' }, dayOrderBy: 'rows' });
  });
});
