// Files about other events, of other maps, and our own. Sources of the columns: as of the files about protests.
import type { Profile } from './profile';

export const ofOtherFiles = [
  {
    id: 'ucdp-ged',
    name: 'UCDP GED',
    known: ['date_start', 'date_end', 'date_prec', 'where_prec'],
    columns: {
      id: ['id'],
      date: ['date_start'],
      end: ['date_end'],
      datePrecision: ['date_prec'],
      placePrecision: ['where_prec'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      title: ['dyad_name'],
      // 1 between a state and others, 2 between others, 3 against civilians.
      action: ['type_of_violence'],
      place: ['where_coordinates', 'adm_1'],
      country: ['country'],
      text: ['source_headline'],
      source: ['source_article'],
    },
    dayOrder: 'year-first',
    joined: ['source'],
    // Codebook: 1 is the exact day and the exact place; the days that are possible stand in the two dates.
    precision: { date: { exact: ['1'] }, place: ['1'] },
  },
  {
    id: 'gdelt',
    name: 'GDELT',
    known: ['GLOBALEVENTID', 'SQLDATE', 'ActionGeo_Lat', 'ActionGeo_Long'],
    columns: {
      id: ['GLOBALEVENTID'],
      date: ['SQLDATE'],
      latitude: ['ActionGeo_Lat'],
      longitude: ['ActionGeo_Long'],
      placePrecision: ['ActionGeo_Type'],
      // A code of CAMEO: 14 is protest.
      action: ['EventRootCode'],
      place: ['ActionGeo_FullName'],
      text: ['Actor1Name', 'Actor2Name'],
      link: ['SOURCEURL'],
    },
    dayOrder: 'year-first',
    placeParts: ',',
    // Codebook: 3 and 4 a city or a landmark; 1 is a country, 2 and 5 a part of one.
    precision: { place: ['3', '4'] },
  },
  {
    id: 'timemap',
    name: 'TimeMap',
    known: ['date', 'latitude', 'longitude', 'sources', ['filters', 'associations']],
    columns: {
      id: ['id'],
      date: ['date'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      action: ['category'],
      place: ['location'],
      text: ['description'],
      source: ['sources'],
    },
    dayOrder: 'month-first',
  },
  {
    id: 'dateline',
    name: 'Dateline',
    known: ['date', 'start', 'end', 'dateBasis', 'aggregate', 'claims'],
    columns: {
      id: ['id'],
      date: ['start'],
      end: ['end'],
      dateText: ['date'],
      latitude: ['lat', 'latitude'],
      longitude: ['lon', 'longitude'],
      position: ['geometry'],
      title: ['title'],
      action: ['action'],
      place: ['place'],
      text: ['demands'],
      source: ['claims'],
    },
    dayOrder: 'year-first',
    joined: ['text'],
  },
] as const satisfies Profile[];
