// Files of the field are known by their columns alone.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../geo/import/columns';
import { profiles } from '../../geo/import/profiles';
import { fileOf } from './made-file';

/** The columns of files of the field, as they are published. */
const published: Record<string, string> = {
  acled:
    'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
  'acled-2018':
    'GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES',
  'acled-weekly':
    'WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,POPULATION_EXPOSURE,DISORDER_TYPE,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE',
  ccc: 'date,locality,state,location_detail,online,type,title,macroevent,actors,organizations,participants,claims,valence,issues,issues_major,size_text,size_low,size_high,size_mean,size_cat,arrests,source_1,source_2,notes,lat,lon,resolved_locality,resolved_county,resolved_state,fips_code',
  lat: 'ID|Employer|Labor Organization|Local|Industry|Bargaining Unit Size|Number of Locations|Address|City|State|Zip Code|Latitude, Longitude|Approximate Number of Participants|Start Date|End Date|Duration Amount|Duration Unit|Strike or Protest|Authorized|Worker Demands|Source|Notes',
  cait: 'id,date,sources,actions,struggles,employment_types,description,online,locations,companies,workers,tags,author,latlngs,addresses',
  '2020pb': 'state,edit_at,city,name,date,date_text,id,Link 1,Link 2',
  'mass-mobilization':
    'id,country,startday,startmonth,startyear,endday,endmonth,endyear,location,participants,participants_category,protesteridentity,protesterdemand1,protesterdemand2,protesterviolence,stateresponse1,sources,notes',
  scad: 'eventid,ccode,countryname,startdate,enddate,duration,stday,stmo,styr,eday,emo,eyr,etype,escalation,actor1,actor2,actor3,target1,target2,cgovtarget,rgovtarget,npart,ndeath,repress,elocal,ilocal,sublocal,locnum,gislocnum,issue1,issuenote,nsource,notes,coder,latitude,longitude,geo_comments,location_precision',
  'ucdp-ged':
    'id,year,date_start,date_end,date_prec,where_prec,latitude,longitude,source_article,best,low,high,event_clarity',
  gdelt:
    'GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,Actor1Code,Actor1Name,Actor2Name,IsRootEvent,EventCode,EventBaseCode,EventRootCode,Actor1Geo_Type,Actor1Geo_FullName,Actor1Geo_Lat,Actor1Geo_Long,ActionGeo_Type,ActionGeo_FullName,ActionGeo_CountryCode,ActionGeo_Lat,ActionGeo_Long,ActionGeo_FeatureID,DATEADDED,SOURCEURL',
  icews:
    'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude',
  gtd: 'eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,crit1,crit2,crit3,doubtterr,alternative,alternative_txt,multiple,success,suicide,attacktype1,attacktype1_txt,targtype1,targtype1_txt,target1,natlty1_txt,gname,motive,nkill,nwound,addnotes,scite1,scite2,scite3,dbsource',
  timemap: 'id,date,latitude,longitude,location,description,sources,filters',
  dateline:
    'id,lon,lat,place,date,start,end,dateBasis,action,aggregate,title,title_be,title_ru,demands,persons,claims',
};

describe('files of the field are known by their columns', () => {
  test('all that there are profiles of', () => {
    expect(Object.keys(published)).toEqual(profiles.map(({ id }) => id));
  });

  test.each(Object.entries(published))('%s', (id, header) => {
    const columns = header.split(id === 'lat' ? '|' : ',');
    const found = recognise(columns, fileOf(columns, []).sample);
    expect(found.profile).toBe(id);
    const mapped = Object.values(found.mapping.columns).flat();
    expect(mapped.filter((name) => !columns.includes(name))).toEqual([]);
    const { columns: of } = found.mapping;
    expect(of.date ?? of.year).toBeDefined();
  });

  test.each([
    // from 2025 on
    [
      'ccc',
      'date,locality,state,resolved_locality,lat,lon,location,title,event_type,organizations,claims_summary,valence,size_low,size_high,size_mean,size_cat,source1,source2',
      { action: ['event_type'], source: ['source1', 'source2'], place: ['location', 'locality', 'state'] },
    ],
    [
      'lat',
      'Employer,Labor Organization,Latitude,Longitude,Start Date,End Date,Strike or Protest,Source',
      { latitude: ['Latitude'], longitude: ['Longitude'], end: ['End Date'] },
    ],
    // up to 2021
    [
      'lat',
      'Employer,Labor Organization,Latitude,Longitude,Start Date,Strike or protest or lockout?,approx # Ees on stoppage,Issues',
      { action: ['Strike or protest or lockout?'], text: ['Issues', 'Labor Organization'] },
    ],
    // of one country, without states
    ['2020pb', 'edit_at,city,name,date,date_text,id,Link 1', { place: ['city'], link: ['Link 1'] }],
    [
      'timemap',
      'id,date,time,latitude,longitude,location,description,associations,category,sources',
      { action: ['category'] },
    ],
  ])('another form of %s', (id, header, some) => {
    const columns = header.split(',');
    const found = recognise(columns, fileOf(columns, []).sample);
    expect(found.profile).toBe(id);
    expect(found.mapping.columns).toMatchObject(some);
  });

  test('also in other letters', () => {
    const columns = (published.acled ?? '').toUpperCase().split(',');
    expect(recognise(columns, fileOf(columns, []).sample).mapping.columns.date).toEqual(['EVENT_DATE']);
  });

  test('and not by half of them', () => {
    const columns = ['event_date', 'latitude', 'longitude', 'geo_precision'];
    expect(recognise(columns, fileOf(columns, []).sample).profile).toBeUndefined();
  });
});
