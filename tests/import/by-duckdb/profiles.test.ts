// Files of the field, whose columns are read by a profile, mean the same both ways.
import { describe, expect, test } from 'vitest';
import { rowsOfField } from '../rows-of-field';
import { bothWays } from './both-ways';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

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
      'ACLED by weeks',
      lines(
        'WEEK,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE',
        '2020-08-08,Belarus,Minsk,Protests,Peaceful protest,33,7,53.9,27.56',
        '2020-08,Belarus,Brest,Protests,Peaceful protest,3,8,,',
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
