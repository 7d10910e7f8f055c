// Files of the field that many desks have, by their columns: what each holds and how its own marks of precision are read.
// Sources of the columns: the export of each, and its codebook where a number stands for words.
import type { DayOrder, Role } from './mapping';

/** `id` is for links and names, `known`: columns that only this file has together. */
export type Profile = {
  id: string;
  name: string;
  known: readonly string[];
  /** Columns in the order in which they are tried or shown; a file may lack some. */
  columns: Partial<Record<Role, readonly string[]>>;
  /** Taken where the rows themselves do not tell. */
  dayOrder: DayOrder;
  /** Cells of these roles hold several values, joined by ";". */
  joined?: readonly Role[];
  /** The first column of `place` has as many places as the row has points. */
  placeEachPoint?: true;
  /** Places are written with this between town, region and country: one without it is a country or wider. */
  placeParts?: string;
  /** The column with the full address of each point: one without a comma is a whole country. */
  pointAddresses?: string;
  /** Values that say "exactly so"; of dates also those that leave a week or a month open. All others are not exact. */
  precision?: {
    date?: { exact: readonly string[]; week?: string; month?: string };
    place?: readonly string[];
  };
};

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

const all = [
  {
    id: 'acled',
    name: 'ACLED',
    known: ['event_id_cnty', 'event_date', 'sub_event_type', 'geo_precision'],
    columns: {
      id: ['event_id_cnty'],
      date: ['event_date'],
      datePrecision: ['time_precision'],
      placePrecision: ['geo_precision'],
      latitude: ['latitude'],
      longitude: ['longitude'],
      action: ['sub_event_type'],
      place: ['location', 'admin1'],
      country: ['country'],
      text: ['notes', 'actor1', 'tags'],
      source: ['source'],
    },
    dayOrder: 'day-first',
    joined: ['source'],
    // Codebook: time 1 the day, 2 the week, 3 the month; place 1 exact, 2 near it, 3 the region.
    precision: { date: { exact: ['1'], week: '2', month: '3' }, place: ['1'] },
  },
  {
    id: 'ccc',
    name: 'Crowd Counting Consortium',
    known: ['locality', 'valence', 'size_mean', 'size_cat', 'resolved_locality'],
    columns: {
      date: ['date'],
      latitude: ['lat'],
      longitude: ['lon'],
      title: ['title'],
      action: ['type'],
      place: ['location_detail', 'locality', 'state'],
      text: ['claims', 'notes', 'actors', 'organizations', 'participants'],
      source: numbered('source_', 30),
      low: ['size_low'],
      high: ['size_high'],
    },
    dayOrder: 'month-first',
  },
  {
    id: 'lat',
    name: 'Labor Action Tracker',
    known: ['Employer', 'Labor Organization', 'Strike or Protest', 'Latitude, Longitude'],
    columns: {
      id: ['ID'],
      date: ['Start Date'],
      end: ['End Date'],
      position: ['Latitude, Longitude'],
      title: ['Employer'],
      action: ['Strike or Protest'],
      place: ['City', 'State', 'Address'],
      text: ['Worker Demands', 'Labor Organization', 'Notes'],
      source: ['Source'],
      low: ['Approximate Number of Participants'],
      high: ['Approximate Number of Participants'],
    },
    dayOrder: 'month-first',
    joined: ['place', 'source'],
    placeEachPoint: true,
  },
  {
    id: 'cait',
    name: 'Collective Action in Tech',
    known: ['struggles', 'employment_types', 'companies', 'latlngs'],
    columns: {
      id: ['id'],
      date: ['date'],
      position: ['latlngs'],
      title: ['companies'],
      action: ['actions'],
      place: ['locations'],
      text: ['description', 'struggles'],
      source: ['sources'],
      low: ['workers'],
      high: ['workers'],
    },
    dayOrder: 'year-first',
    placeEachPoint: true,
    placeParts: '-',
    pointAddresses: 'addresses',
  },
  {
    id: '2020pb',
    name: '2020PB / police brutality',
    known: ['edit_at', 'state', 'city', 'date_text', 'name'],
    columns: {
      id: ['id'],
      date: ['date'],
      dateText: ['date_text'],
      position: ['geolocation'],
      title: ['name'],
      place: ['city', 'state'],
      text: ['description', 'tags'],
      link: ['links', ...numbered('Link ', 60)],
    },
    dayOrder: 'year-first',
  },
  {
    id: 'mass-mobilization',
    name: 'Mass Mobilization',
    known: ['startday', 'startmonth', 'startyear', 'protesterdemand1'],
    columns: {
      id: ['id'],
      year: ['startyear', 'endyear'],
      month: ['startmonth', 'endmonth'],
      day: ['startday', 'endday'],
      place: ['location'],
      country: ['country'],
      action: ['protesterdemand1'],
      title: ['protesteridentity'],
      text: ['notes'],
      source: ['sources'],
      low: ['participants'],
    },
    dayOrder: 'year-first',
  },
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
      place: ['where_coordinates', 'adm_1'],
      country: ['country'],
      text: ['source_headline'],
      source: ['source_article'],
    },
    dayOrder: 'year-first',
    // Codebook: 1 is the exact day and the exact place; the days that are possible stand in the two dates.
    precision: { date: { exact: ['1'] }, place: ['1'] },
  },
  {
    id: 'timemap',
    name: 'TimeMap',
    known: ['date', 'latitude', 'longitude', 'sources', 'filters'],
    columns: {
      id: ['id'],
      date: ['date'],
      latitude: ['latitude'],
      longitude: ['longitude'],
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

export const profiles: readonly Profile[] = all;
export type ProfileId = (typeof all)[number]['id'];
