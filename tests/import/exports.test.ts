// Whole files as programs of the field write them, with made-up rows: what becomes of each row, from bytes to events.
import { expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { importFile } from '../../geo/import/import';
import { openFile } from '../../geo/import/open-file';
import { eventsIn, notedIn } from './made-file';
import { fileOf } from './read-file';

async function importedFile(content: string, name?: string) {
  const opened = await openFile(fileOf(content, name));
  const { mapping, profile } = recognise(opened.columns, opened.sample);
  return importFile(opened, mapping, { profile });
}

const lines = (...rows: string[]) => rows.map((row) => `${row}\r\n`).join('');
const umapOf = (...dates: string[]) => ({
  type: 'FeatureCollection',
  _umap_options: { name: 'A layer' },
  features: dates.map((date) => ({
    type: 'Feature',
    properties: { name: 'March', date },
    geometry: { type: 'Point', coordinates: [27.56, 53.9] },
  })),
});

test.each<[string, string, string[], Record<string, unknown[]>]>([
  [
    'KoBo: its own start and end are those of the form',
    lines(
      '"start";"end";"today";"Date of the event";"_Where_latitude";"_Where_longitude";"_submission_time"',
      '"2020-09-01T10:00:00.1+03:00";"2020-09-01T10:09:00.1+03:00";"2020-09-01";"2020-08-13";"53.9";"27.56";"2020-09-01T07:09:03"',
    ),
    ['row 1: 2020-08-13'],
    {},
  ],
  [
    'a form of Google: the month first, as the later rows say',
    lines(
      'Timestamp,Date of the event,Where?,Latitude,Longitude',
      '9/1/2020 10:00:00,8/9/2020,Square,53.9,27.56',
      '9/2/2020 10:00:00,8/13/2020,Square,53.9,27.56',
    ),
    ['row 1: 2020-08-09', 'row 2: 2020-08-13'],
    {},
  ],
  [
    'Ushahidi: the date of the incident, with a time of day',
    lines(
      '#,INCIDENT TITLE,INCIDENT DATE,LOCATION,CATEGORY,LATITUDE,LONGITUDE',
      '"1","March","2020-08-13 10:00:00","Minsk","MARCH, ","53.9","27.56"',
    ),
    ['row 1: 2020-08-13'],
    { 'time-left-out': [1] },
  ],
  [
    'uMap: a map with two layers',
    JSON.stringify({ type: 'umap', layers: [umapOf('2020-08-13'), umapOf('', '2020-08-14')] }),
    ['row 1: 2020-08-13', 'row 3: 2020-08-14'],
    { 'no-date': [2] },
  ],
  [
    'GDELT without a header: no row is lost to it, and the reader says what is where',
    lines(
      '1\t20200813\t202008\t2020\tLAB\t53.9\t27.56\thttps://example.org/a',
      '2\t20200814\t202008\t2020\tLAB\t53.9\t27.56\thttps://example.org/b',
    ),
    [],
    { 'no-position': [1, 2] },
  ],
  [
    'Social Conflict Analysis Database: codes of what is missing are no positions',
    lines(
      'eventid,countryname,startdate,enddate,etype,escalation,npart,elocal,latitude,longitude',
      '1,Belarus,8/9/2020,8/13/2020,1,0,-99,Minsk,53.9,27.56',
      '2,Belarus,8/14/2020,8/9/2020,1,0,-99,Minsk,53.9,27.56',
      '3,Belarus,8/14/2020,8/14/2020,1,0,-99,-99,-99,-99',
      '4,Belarus,8/14/2020,8/14/2020,1,0,-99,Minsk,0,0',
    ),
    ['row 1: 2020-08-09..2020-08-13'],
    { 'ends-before-it-begins': [2], 'no-position': [3], 'null-island': [4] },
  ],
  [
    'Mass Mobilization from Dataverse: quotes behind backslashes, and a year without protests',
    [
      'id\tcountry\tstartday\tstartmonth\tstartyear\tprotesterdemand1\tsources\tnotes',
      '1\t"Belarus"\t13\t8\t2020\t"labor wage dispute"\t"the \\"Star\\""\t"they said \\"no\\" twice"',
      '2\t"Belarus"\tNA\tNA\tNA\t""\t""\t""',
      '',
    ].join('\n'),
    [],
    { 'no-date': [2], 'no-position': [1, 2] },
  ],
])('%s', async (_what, content, events, noted) => {
  const file = await importedFile(content);
  expect(eventsIn(file)).toEqual(events);
  expect(notedIn(file)).toEqual(noted);
  const { rows, accepted, repaired, refused } = file.account;
  expect(accepted + repaired + refused).toBe(rows);
});
