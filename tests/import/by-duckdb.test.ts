// A file means the same, whichever way it is imported.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bothWays } from './both-ways';
import { rowsOfField } from './rows-of-field';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const header = 'id,date,end date,latitude,longitude,place,country,action,notes,source,url';

describe('a file that DuckDB reads by itself', () => {
  test.each<[string, string]>([
    [
      'plain rows, some without words',
      lines(
        header,
        '1,2020-08-13,2020-08-14,53.9,27.56,Minsk,Belarus,strike,They stopped work,Onliner,https://a.example/1',
        '2,2020-08-12,,52.1,23.7,,,march,,,',
        '3,2020-08-12,,53.6789,23.8,Hrodna,,,,,http://b.example/x y',
      ),
    ],
    [
      'dates in all their forms',
      lines(
        header,
        ...[
          ...[
            '2020-08-13T10:00',
            '13/08/2020',
            '2020-08',
            '2020',
            '13 August 2020',
            '14 жніўня 2020',
            'ca. 2020-08-13',
          ],
          ...[
            '2020-08-13~',
            '2020-08-13/2020-08-15',
            '2020-08-15/2020-08-13',
            '202X',
            '2020-02-30',
            'unknown',
            'soon',
          ],
          ...[
            '03/04/2020',
            '31.12.99',
            '13-Aug-20',
            '2020-08-13/..',
            ' 2020-08-13 ',
            '',
            'N/A',
            '1/2/3',
            '20200813',
          ],
        ].map((date, index) => `${index},${date},,53.9,27.56,Town,Land,strike,x,y,z`),
      ),
    ],
    [
      'ends that are before, unreadable, coarse or in another order',
      lines(
        header,
        ...['2020-08-12', 'later', '2020-09', '14/08/2020', '08/14/2020', '?', '2020-08-13?'].map(
          (end, index) => `${index},2020-08-13,${end},53.9,27.56,Town,Land,strike,x,y,z`,
        ),
      ),
    ],
    [
      'positions in all their forms',
      lines(
        header,
        ...[
          ...[
            '53.9,27.56',
            '-53.9,-27.56',
            '+53.9,27.56',
            '53.90,27.560',
            '0,0',
            '0.0,0',
            '0,27.5',
            '53.9,',
            ',27.56',
            ',',
          ],
          ...[
            'nan,nan',
            '27.56,153.9',
            '153.9,27.56',
            '86,20',
            '91,200',
            '1e1,2',
            '53.,27',
            '.5,.5',
            "53°54'N,27°34'E",
          ],
          ...[
            '"53,9","27,56"',
            'north,east',
            '85.051128779,180',
            '85.06,180',
            '-85.05,-180',
            '007,008',
            ' 53.9 , 27.5',
          ],
        ].map((position, index) => `${index},2020-08-13,,${position},Town,Land,strike,x,y,z`),
      ),
    ],
    [
      'words that are lists, words for nothing, and spaces at their ends',
      lines(
        header,
        ...[
          'None,None,None,None,None,None',
          '-,n/a,nil,null,NaN,none',
          '  Town  , Land\u00a0,\ta\t,"\nline\n\ntwo\n",,\u2003x\u2003',
          '"[""a"", ""b""]","[\'c\']","[""d"", ""e""]","{""f"": 1}","[""https://a.example"", ""g""]","[]"',
          'Town,Land,a,b,https://a.example/1 https://a.example/2,Paper; https://a.example/3',
          'Town,Land,a,see http://x.example,Herald http://x.example/1,http://x.example/<1>',
          'Town,Land,a,b,https://same.example,https://same.example',
          'Town,Land,a,b,HTTPS://LOUD.example,https://a.example/\u00a0b',
          'Town,Land,a,b,"two\nlines",x',
          'Land,Land,a,b,,',
          ',Land,a,b,,',
          'LAND,land,a,b,,',
        ].map((words, index) => `${index},2020-08-13,,53.9,27.56,${words}`),
      ),
    ],
    [
      'points that many rows share',
      lines(
        header,
        ...['A', 'B', 'A', 'A', 'A'].map((place) => `1,2020-08-13,,53.9,27.56,${place},Land,strike,,,`),
        ...['A', 'a', 'A', 'A', 'A'].map((place) => `1,2020-08-13,,53.8,27.56,${place},Land,strike,,,`),
        ...['', '', '', '', ''].map(() => '1,2020-08-13,,53.7,27.56,,Land,strike,,,'),
        ...['', '', '', '', ''].map(() => '1,2020-08-13,,53.6,27.56,,,strike,,,'),
        ...['A', 'B', 'C', 'D'].map((place) => `1,2020-08-13,,53.5,27.56,${place},Land,strike,,,`),
        ...['A', 'B', 'C', 'D', 'E'].map((place) => `1,soon,,53.4,27.56,${place},Land,strike,,,`),
        ...['A', 'B', 'C', 'D', 'E'].map(
          (place, at) => `1,2020-08-13,,53.30000000${at},27.56,${place},Land,strike,,,`,
        ),
      ),
    ],
    [
      'rows with nothing in them',
      lines(header, ',,,,,,,,,,', '1,2020-08-13,,53.9,27.56,,,,,,', ' ,,,,,None,,,,,'),
    ],
    [
      'a row whose date ends before it begins and that has no place',
      lines(header, '1,2020-08-13,2020-08-12,,,,,,,,', '2,2020-08-13,,1,1,,,,,,'),
    ],
    [
      'latitudes where longitudes should be',
      lines(
        'date,latitude,longitude',
        '2020-08-13,127.56,53.9',
        '2020-08-13,120.1,50',
        '2020-08-14,20,30',
        '2020-08-14,85.5,30',
      ),
    ],
    ['other separators', lines('date;lat;lon;notes', '2020-08-13;53,9;27,56;a, b', '2020-08-14;53.9;27.5;c')],
    ['tabs', lines('date\tlat\tlon', '2020-08-13\t53.9\t27.56')],
    [
      'ends of lines of Windows',
      'date,lat,lon,notes\r\n2020-08-13,53.9,27.56,"a\r\nb"\r\n\r\n2020-08-14,1,2,c\r\n',
    ],
    ['no header', lines('2020-08-13,53.9,27.56,a', '2020-08-14,53.8,27.5,b')],
    ['a separator behind each row', lines('date,lat,lon', '2020-08-13,1,2,', '2020-08-14,1,2,')],
    ['no column for a date', lines('lat,lon,title', '53.9,27.56,a', '1,2,b')],
    ['no column for a position', lines('date,title', '2020-08-13,a', '2020-08-14,b')],
    [
      'a position in one cell',
      lines(
        'date,position',
        '2020-08-13,"53.9, 27.56"',
        '2020-08-13,"[[53.9, 27.56], [1, 2]]"',
        'soon,"[[53.9, 27.56], [1, 2]]"',
        '2020-08-14,POINT(27.5 53.9)',
      ),
    ],
    [
      'year, month and day',
      lines(
        'year,month,day,lat,lon',
        '2020,8,13,1,2',
        '2020,8,,1,2',
        '2020,,,1,2',
        ',,,1,2',
        '2020,August,3,1,2',
        '2020.0,8.0,1.0,1,2',
      ),
    ],
    ['days as spreadsheets count them', lines('date,lat,lon', '43983,1,2', '43984,1,2')],
  ])('%s', async (_what, text) => {
    const { memory, duckdb, by } = await bothWays(text);
    expect(duckdb).toEqual(memory);
    expect(by).toBe('as-it-is');
  });
});

describe('a file that is made level first', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, string?]>([
    [
      'too few cells and too many',
      lines('date,lat,lon,notes', '2020-08-13,53.9,27.56', '2020-08-13,1,2,a,b', '2020-08-14,1,2,c'),
    ],
    [
      'a quote that is never closed',
      lines('date,lat,lon,notes', '2020-08-13,1,2,"a', '2020-08-14,1,2,c', '2020-08-15,1,2,d'),
    ],
    ['quotes inside a cell', lines('date,lat,lon,notes', '2020-08-13,1,2,"a"b', '2020-08-14,1,2,c')],
    ['a space before a quote', lines('date,lat,lon,notes', '2020-08-13,1,2, "a"', '2020-08-14,1,2,c')],
    ['an empty line before the header', lines('', 'date,lat,lon,notes', '2020-08-13,1,2,a')],
    ['the separator by name', lines('sep=;', 'date;lat;lon', '2020-08-13;1;2')],
    ['ends of lines of two kinds', 'date,lat,lon,notes\r\n2020-08-13,1,2,a\n2020-08-14,1,2,b\r\n'],
    [
      'letters of an old encoding',
      Uint8Array.from(Buffer.from('date,lat,lon,notes\n2020-08-13,1,2,caf\xe9\n', 'latin1')),
    ],
    [
      'damaged letters',
      Uint8Array.from([...Buffer.from('date,lat,lon,notes\n2020-08-13,1,2,Кино кино '), 0xff, 0x0a]),
    ],
    [
      'quotes behind a backslash',
      lines('date,lat,lon,notes', '2020-08-13,1,2,"a \\"b\\" c"', '2020-08-14,1,2,"x\\"","y"'),
    ],
    ['JSON', JSON.stringify([{ date: '2020-08-13', lat: 1, lon: 2, tags: ['a', 'b'] }, 5]), 'events.json'],
    [
      'a cell that is too long',
      lines('date,lat,lon,notes', `2020-08-13,1,2,${'a'.repeat(100_001)}`, '2020-08-14,1,2,b'),
    ],
  ])('%s', async (_what, content, name) => {
    const { memory, duckdb, by } = await bothWays(content, name);
    expect(duckdb).toEqual(memory);
    expect(by).toBe('levelled');
  });
});

test('a packed file is the same as the file', async () => {
  const [first, second] = [
    lines('date,lat,lon', '2020-08-13,1,2'),
    lines('2020-08-14,1,2', '2020-08-15,1,2'),
  ];
  const packed = Uint8Array.from(Buffer.concat([gzipSync(first), gzipSync(second)]));
  const { memory, duckdb, by } = await bothWays(packed, 'events.csv.gz');
  expect(duckdb).toEqual(memory);
  expect(duckdb.rows).toHaveLength(3);
  expect(by).toBe('as-it-is');
});

test('rows at several places are several events, each with its place', async () => {
  const { memory, duckdb } = await bothWays(rowsOfField(300, 40));
  expect(duckdb).toEqual(memory);
  expect(duckdb.rows.length).toBeGreaterThan(300);
});

describe('a file of the field', () => {
  const acled =
    'event_id_cnty,event_date,time_precision,geo_precision,sub_event_type,latitude,longitude,location,admin1,country,notes,actor1,tags,source';
  test.each<[string, string]>([
    [
      'ACLED: weeks and months, unsure places, sources joined by ";"',
      lines(
        acled,
        'A1,13 August 2020,1,1,Peaceful protest,53.9,27.56,Minsk,Minsk,Belarus,a,b,,Onliner; Tut.by',
        'A2,14 August 2020,2,2,Peaceful protest,53.8,27.5,Minsk,,Belarus,,,crowd size=5,AFP',
        'A3,14 August 2020,3,3,Strike,53.7,27.5,,,Belarus,,,,"Nasha Niva,"',
        'A4,14 August 2020,4,,Strike,53.7,27.5,Brest,,Belarus,,,,https://a.example; https://b.example',
        'A5,soon,1,1,Strike,53.7,27.5,Brest,,Belarus,,,,"Long name; https://b.example/1, https://c.example"',
      ),
    ],
    [
      'Labor Action Tracker: several places in one cell',
      lines(
        'ID,Employer,Labor Organization,Strike or Protest,"Latitude, Longitude",Start Date,End Date,City,State,Address,Source,Approximate Number of Participants',
        '1,A,B,Strike,"41.8, -87.6",3/1/2020,3/4/2020,Chicago,IL,,https://a.example; Herald,50',
        '2,A,B,Strike,"41.8, -87.6; 40.7, -74.0",3/1/2020,,Chicago; New York,IL; NY,,Herald,',
        '3,A,B,Strike,"41.8, -87.6; 40.7, -74.0",3/1/2020,,Chicago; New York,,,Herald,',
        '4,A,B,Protest,"41.8, -87.6; 40.7, -74.0",soon,,Chicago; New York,,,Herald,',
        '5,A,B,Protest,,13/14/2020,,Chicago; New York,,,Herald,',
        '6,A,B,Protest,,4/5/2020,,Chicago,,,Herald,',
      ),
    ],
    [
      'Collective Action in Tech: points of countries',
      lines(
        'id,date,sources,actions,struggles,employment_types,companies,latlngs,locations,addresses,workers,description',
        `1,2020/08/13,"[""https://a.example""]","[""strike"", ""protest""]",[],[],"[""A""]","[[53.9, 27.56], [1, 2]]","[""minsk-belarus"", ""france""]","[""Minsk, Belarus"", ""France""]",5,x`,
        `2,2020/08/13,[],[],[],[],[],"[[53.9, 27.56]]","[""france""]","[""France""]",,`,
        `3,soon,[],[],[],[],[],"[[53.9, 27.56], [3, 4]]","[""france"", ""spain""]",[],,`,
        `4,2020/08/13,[],[],[],[],[],[],"[""france"", ""spain""]",[],,`,
      ),
    ],
    [
      'Mass Mobilization: days in three columns',
      lines(
        'id,country,startday,startmonth,startyear,endday,endmonth,endyear,protesterdemand1,protesteridentity,notes,sources,participants,location',
        '1,Belarus,13,8,2020,14,8,2020,wages,workers,"a\n\nb",Herald,100+,Minsk',
        '2,Belarus,13,8,2020,12,8,2020,wages,,,,,',
        '3,Belarus,31,2,2020,,,,wages,,,,,national',
      ),
    ],
    [
      '2020PB: dates in words beside the date, many links',
      lines(
        'edit_at,state,city,name,date,date_text,id,geolocation,Link 1,Link 2,Link 3,description,tags',
        'x,IL,Chicago,A,2020-05-30,(Believed to be) 2020-05-30,1,"41.8, -87.6",https://a.example,https://b.example,,d,"[""t""]"',
        'x,IL,Chicago,A,,Unknown Date,2,"41.8, -87.6",https://a.example,https://a.example,,d,',
        'x,IL,Chicago,A,2020-05-30,"May 31st, 2020",3,,not a link,,https://c.example,d,',
      ),
    ],
  ])('%s', async (_what, text) => {
    const { memory, duckdb } = await bothWays(text);
    expect(duckdb).toEqual(memory);
  });
});
