// A row means the same, whichever way its file is imported.
import { describe, expect, test } from 'vitest';
import { bothWays } from './both-ways';

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
      'ids that earlier rows have, too',
      lines(
        header,
        ...['a', 'b', 'a', ' a ', 'A', '', '', '-', 'n/a', '0', '0'].map(
          (id) => `${id},2020-08-13,,53.9,27.56,Minsk,Belarus,strike,x,y,z`,
        ),
        'a,2020-08-13,2020-08-12,53.9,27.56,Minsk,Belarus,strike,x,y,z',
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
            '2020-W33',
            '2020-W33-4',
            '2020-W54',
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
      'rows without a day: their places, and what is not sure or was mended',
      lines(
        'date,position,place precision,place,action,notes',
        'soon,"53.9, 27.56",exact,Minsk,strike,a',
        ',"[[53.9, 27.56], [1, 2]]",town,"A, B",march,b',
        'unknown,"27.56 E, 53.9 N",,Minsk,strike,c',
        'soon,none,,Minsk,strike,d',
        '2020-13-13,,,,,e',
        '2020-08-13,"53.9, 27.56",exact,Minsk,strike,f',
        'soon,"53.9, 27.56",exact,Minsk,"",',
      ),
    ],
    [
      'a row at several places, whose words are those of each',
      lines('date,position,place,action', '2020-08-13,"[[53.9, 27.56], [1, 2]]",Minsk,march'),
    ],
    [
      'a point that many rows share, some of them without a day',
      lines(
        header,
        ...['A', 'B', 'C'].map((place) => `1,2020-08-13,,53.9,27.56,${place},Land,strike,,,`),
        ...['A', 'D'].map((place) => `1,soon,,53.9,27.56,${place},Land,strike,,,`),
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
    [
      'lines with a title above the header',
      lines(
        'Protests in 2020,,',
        'Exported on 2020-09-01',
        ',,',
        '',
        'date,lat,lon',
        '2020-08-13,1,2',
        '2020-08-14,1,2',
      ),
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
