// What files of the field mean by their codes, as their codebooks say: what is not known, what is no event, what is not exact.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import { openFile } from '../../geo/import/open-file';
import { profiles } from '../../geo/import/profiles';
import { bothWays } from './by-duckdb/both-ways';
import { eventsIn, fileOf, imported, notedIn } from './made-file';
import { fileOf as textFile } from './read-file';

/** A table with these columns, imported in memory; by DuckDB it means the same. */
async function importedTable(columns: string, ...rows: string[]) {
  const text = `${[columns, ...rows].join('\n')}\n`;
  const opened = await openFile(textFile(text, 'events.csv'));
  const { mapping, profile } = recognise(opened.columns, opened.sample);
  expect(profiles.some(({ id }) => id === profile)).toBe(true);
  const { memory, duckdb } = await bothWays(text);
  expect(duckdb).toEqual(memory);
  return importFile(opened, mapping, { profile });
}

describe('2020PB: words beside the date, mostly without its year', () => {
  test.each([
    ['believed to be June 1st', '2020-06-01', 'date-words-in-doubt'],
    ['Possibly May 31st', '2020-05-31', 'date-words-in-doubt'],
    ['believed to be May 26th or 27th', '2020-05-26', 'date-words-in-doubt'],
    ['May 31st', '2020-05-30', 'date-words-differ'],
    ['June 1st', '2020-06-01', undefined],
    ['a rainy day', '2020-06-01', undefined],
    ['it ended at about five, or later', '2020-06-01', undefined],
  ])('%s, of %s', async (words, date, reason) => {
    const file = await imported(
      fileOf(
        ['edit_at', 'city', 'name', 'date', 'date_text', 'geolocation'],
        [['x', 'Austin', 'A', date, words, '30.27, -97.74']],
      ),
    );
    expect(notedIn(file)).toEqual(reason ? { [reason]: [1] } : {});
  });
});

test('Mass Mobilization: a year of a country without a protest is no event', async () => {
  const file = await importedTable(
    'id,country,protest,startday,startmonth,startyear,endday,endmonth,endyear,location,protesterdemand1,latitude,longitude',
    '1,Brazil,1,14,5,1990,15,5,1990,Recife,labor,-8.05,-34.9',
    '2,Brazil,0,.,.,.,.,.,.,,,,',
    '3,Brazil,0,.,.,.,.,.,.,,,-8.05,-34.9',
  );
  expect(notedIn(file)).toEqual({ 'no-event': [2, 3] });
  expect(eventsIn(file)).toEqual(['row 1: 1990-05-14..1990-05-15']);
});

test('Social Conflict Analysis Database: -77, -88 and -99 are no degrees, and its kinds of events have names', async () => {
  const file = await importedTable(
    'eventid,countryname,startdate,enddate,etype,escalation,elocal,latitude,longitude',
    ...['-77', '-88', '-99'].map(
      (code, row) => `${row + 1},Kenya,8/13/2010,8/13/2010,1,0,Nairobi,${code},${code}`,
    ),
    '4,Kenya,8/13/2010,8/14/2010,5,0,Nairobi,-1.28,36.8',
    '5,Kenya,8/13/2010,8/14/2010,12,0,Nairobi,-77,36.8',
  );
  expect(notedIn(file)).toEqual({ 'no-position': [1, 2, 3] });
  expect(file.actions).toEqual(['', 'organized demonstration', 'general strike', '12']);
});

test('ACLED by weeks: a row is any of seven days, anywhere in its region', async () => {
  const file = await importedTable(
    'WEEK,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE',
    '2020-08-08,Belarus,Minsk,Protests,Peaceful protest,33,7,53.9,27.56',
  );
  expect(eventsIn(file)).toEqual(['row 1: 2020-08-08..2020-08-14 dateUnsure placeUnsure']);
  expect(notedIn(file)).toEqual({ 'date-of-a-week': [1], 'points-of-areas': [1] });
});

test('Crowd Counting Consortium: a point is that of its town, and what was online only was at no place', async () => {
  const file = await importedTable(
    'date,locality,state,lat,lon,type,online,valence,size_text,size_mean,size_cat,resolved_locality',
    '2020-08-13,Austin,TX,30.27,-97.74,rally,0,1,dozens,,1,Austin',
    '2020-08-14,Austin,TX,30.27,-97.74,rally,1,1,,,0,Austin',
  );
  expect(eventsIn(file)).toEqual(['row 1: 2020-08-13 placeUnsure', 'row 2: 2020-08-14 placeUnsure']);
  expect(notedIn(file)).toEqual({ 'place-imprecise': [2], 'points-of-areas': [1, 2] });
  expect(file.texts.textOf(1, 'text')).toBe('dozens');
});

test('Collective Action in Tech: points are the same place where they have the same name, whatever other sites there are', async () => {
  const [seattle, austin] = ['[47.6, -122.3]', '[30.27, -97.74]'];
  const row = (id: number, places: string, points: string) =>
    `${id},2020/08/13,[],"[""strike""]",[],[],[],"${places.replaceAll('"', '""')}","${points}",[],${id === 1 ? 'True' : 'None'}`;
  const file = await importedTable(
    'id,date,sources,actions,struggles,employment_types,companies,locations,latlngs,addresses,online',
    ...[1, 2, 3, 4].map((id) =>
      row(id, `["seattle-usa", "town ${id}-usa"]`, `[${seattle}, [40.${id}, -74]]`),
    ),
    row(5, '["seattle-usa"]', `[${seattle}]`),
    ...[6, 7, 8, 9, 10].map((id) => row(id, `["town ${id}-usa"]`, `[${austin}]`)),
  );
  const { 'position-shared': shared, 'place-imprecise': online } = notedIn(file);
  expect(shared?.map((row) => String(row).split(' ')[0])).toEqual(['6', '7', '8', '9', '10']);
  expect(online).toEqual([1]);
});

test('UCDP GED: its kinds have names, and a semicolon in quotation marks parts no sources', async () => {
  const file = await importedTable(
    'id,type_of_violence,date_start,date_end,date_prec,where_prec,latitude,longitude,source_article',
    '1,1,2020-08-13,2020-08-13,1,1,53.9,27.56,"""A paper, 2020; a page"";""Another, 2020"""',
    '2,3,2020-08-13,2020-08-13,1,1,53.9,27.56,A paper; another',
  );
  expect(file.texts.textsOf(1).source).toEqual(['"A paper, 2020; a page"', '"Another, 2020"']);
  expect(file.texts.textsOf(2).source).toEqual(['A paper', 'another']);
  expect(file.actions).toEqual(['', 'state-based conflict', 'one-sided violence']);
});

test('GDELT from a database, without capitals: the place of the event, and not those of who took part', async () => {
  const file = await importedTable(
    'globaleventid,sqldate,year,actor1geo_lat,actor1geo_long,eventrootcode,actiongeo_type,actiongeo_fullname,actiongeo_lat,actiongeo_long,sourceurl',
    '1,20200813,2020,51.5,-0.1,14,4,"Minsk, Belarus",53.9,27.56,https://news.example/1',
    '2,20200813,2020,51.5,-0.1,04,4,"Minsk, Belarus",53.9,27.56,https://news.example/2',
  );
  expect(eventsIn(file)).toEqual(['row 1: 2020-08-13', 'row 2: 2020-08-13']);
  expect(file.actions).toEqual(['', 'protest', 'consult']);
  expect(file.texts.textOf(1, 'place')).toBe('Minsk, Belarus');
});
