// What the data files of this repository say, read without the code of the site: what the pages are compared with.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Claim = { source: string; paragraph: number; position: string; text: string };
export type Event = {
  id: string;
  place: string | null;
  title: string;
  action: string;
  aggregate: boolean;
  claims: Claim[];
  /** ISO days, and whether the date is only about right. */
  start: string;
  end: string;
  about: boolean;
};
export type Place = { id: string; name: string; lon: number; lat: number; footprint?: Footprint };
export type Footprint = { type: string; coordinates: unknown };
export type Source = {
  id: string;
  title: string;
  container: string;
  short: string;
  abbr: string;
  url: string;
  stateMedia?: { en: string };
};

const read = (name: string) => readFileSync(`geo/data/${name}`, 'utf8');

/** The days of the timeline. */
export const { from, to }: { from: string; to: string } = parse(read('atlas.yaml'));

export const events: Event[] = parse(read('events.yaml')).map(
  (event: Omit<Event, 'start' | 'end' | 'about'> & { date: string }): Event => ({
    ...event,
    aggregate: Boolean(event.aggregate),
    ...daysOf(event.date),
  }),
);

export const places: Place[] = JSON.parse(read('places.geojson')).features.map(
  ({
    id,
    geometry,
    properties,
  }: {
    id: string;
    geometry: { coordinates: [number, number] };
    properties: Place;
  }) => ({
    id,
    name: properties.name,
    lon: geometry.coordinates[0],
    lat: geometry.coordinates[1],
    footprint: properties.footprint,
  }),
);

export const sources: Source[] = parse(read('sources.yaml'));
/** The names of those who say something. */
export const voices: string[] = Object.values<{ name: string }>(parse(read('atlas.yaml')).voices).map(
  ({ name }) => name,
);

/** What is drawn and counted: not the reports on many places at once. */
export const counted = events.filter(({ aggregate }) => !aggregate);

export type Filters = { from?: string; to?: string; action?: string[]; contested?: boolean };

/** What a choice asks of an event. */
export type Facts = Pick<Event, 'start' | 'end' | 'action'> & { claims: Array<{ position: string }> };

/** All days from the first to the last. */
export function daysFrom(start: string, end: string): string[] {
  const days = [];
  for (let day = new Date(start); day <= new Date(end); day = new Date(day.getTime() + 86_400_000))
    days.push(day.toISOString().slice(0, 10));
  return days;
}

/** A choice of days keeps what may have been on one of them; one that ends before it begins has no day. */
export const isKept = ({ from, to, action, contested }: Filters, event: Facts): boolean =>
  daysFrom(event.start, event.end).some((day) => (!from || day >= from) && (!to || day <= to)) &&
  (!action || action.includes(event.action)) &&
  (!contested || event.claims.some(({ position }) => position !== 'reports'));

export const keptBy = (filters: Filters, among: Event[] = events): Event[] =>
  among.filter((event) => isKept(filters, event));

export const titles = (of: Event[]): string[] => of.map(({ title }) => title).sort();

function daysOf(date: string): Pick<Event, 'start' | 'end' | 'about'> {
  const [start = '', end = start] = date.replaceAll('~', '').split('/');
  if (![start, end].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)))
    throw new Error(`tests/browser/atlas.ts reads days only, not "${date}": teach it`);
  return { start, end, about: date.includes('~') };
}
