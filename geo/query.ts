// Pure questions to the atlas. Subject first, then what narrows it; nothing is changed, nothing remembered.
import { bbox, booleanPointInPolygon, circle, distance } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Action } from './actions';
import { type Day, daysBetween, type Period } from './days';
import { type Extent, unionOf } from './extent';
import type { Atlas, Claim, Description, Event, LonLat, Place } from './model';
import type { TimeColumn } from './time-columns';

type Dated = Pick<Event, 'start' | 'end' | 'unsure'>;

/**
 * How an event stands to a period: `sure`, `possible` (some of the days that its date can mean lie outside,
 * or the date is only approximate), or undefined when none lies inside. A run of known days overlaps or does not.
 */
export function during({ start, end, unsure }: Dated, { from, to }: Period): 'sure' | 'possible' | undefined {
  if ((from && end < from) || (to && start > to) || (from && to && from > to)) return;
  const limited = Boolean(from || to);
  const whole = (!from || start >= from) && (!to || end <= to);
  return unsure && limited && (!whole || start === end) ? 'possible' : 'sure';
}

/** The events that overlap the period, in their order. */
export function eventsDuring<T extends Dated>(events: readonly T[], period: Period): T[] {
  return events.filter((event) => during(event, period));
}

/** Somebody denies it or disputes what it was. */
export function isContested({ claims }: { claims: ReadonlyArray<Pick<Claim, 'position'>> }): boolean {
  return claims.some(({ position }) => position !== 'reports');
}

/**
 * The voices that report the event independently of each other, by id, in the order of the claims.
 * Two papers with one wire are one voice, and so are voices with one owner; who denies does not corroborate.
 * A voice that nobody can identify is none: it may be one of the others.
 */
export function voicesBehind({ claims }: Pick<Event, 'claims'>, voices: Description['voices']): string[] {
  const owners = new Map<string, string>();
  for (const { voice, position } of claims) {
    const { owner = voice, unnamed } = voices[voice] ?? {};
    if (position === 'reports' && !unnamed && !owners.has(owner)) owners.set(owner, voice);
  }
  return [...owners.values()];
}

/** For each column, how many events fall into it; one that falls into several counts in each. */
export function countsIn<Column extends TimeColumn>(
  events: ReadonlyArray<Dated & { action: Action }>,
  columns: readonly Column[],
): (Column & { count: number; byAction: Partial<Record<Action, number>> })[] {
  return columns.map((column) => {
    const here = eventsDuring(events, { from: column.start, to: column.end });
    const byAction: Partial<Record<Action, number>> = {};
    for (const { action } of here) byAction[action] = (byAction[action] ?? 0) + 1;
    return { ...column, count: here.length, byAction };
  });
}

/** A month of days without an event is no more to read than one. */
const fewDays = 31;

/** The days that have a page: all of an atlas of a few weeks, else those on which something happened. */
export function daysWithPage({ about, events, table }: Pick<Atlas, 'about' | 'events' | 'table'>): Day[] {
  if (table) return [];
  const days = daysBetween(about.from, about.to);
  return days.length <= fewDays
    ? days
    : days.filter((day) => eventsDuring(events, { from: day, to: day }).length > 0);
}

/** The places whose point lies in the area, in their order. */
export function placesWithin<T extends Pick<Place, 'point'>>(
  places: readonly T[],
  area: Polygon | MultiPolygon,
): T[] {
  return places.filter(({ point }) => booleanPointInPolygon(point, area));
}

/** The places whose point lies at most `radiusKm` from `centre`, nearest first, each with its distance. */
export function placesNear<T extends Pick<Place, 'point'>>(
  places: readonly T[],
  centre: LonLat,
  radiusKm: number,
): Array<{ place: T; km: number }> {
  return places
    .map((place) => ({ place, km: distance(centre, place.point, { units: 'kilometers' }) }))
    .filter(({ km }) => km <= radiusKm)
    .sort((a, b) => a.km - b.km);
}

/** Kinds of which the point only stands for a whole city, a street, or several sites. */
const wide: ReadonlyArray<Place['kind']> = ['settlement', 'company', 'plant-group', 'street', 'area'];

/** Whether the place is an area for which its point merely stands: to draw it as exact would be wrong. */
export function standsForArea({ kind }: Pick<Place, 'kind'>): boolean {
  return wide.includes(kind);
}

/** The extent of what surely holds the true sites: every point with its uncertainty. Undefined for no place. */
export function extentOf(
  places: ReadonlyArray<Pick<Place, 'point' | 'coordinateUncertaintyInMeters'>>,
): Extent | undefined {
  return unionOf(
    places.map(({ point, coordinateUncertaintyInMeters }) => {
      const [west, south, east, north] = bbox(
        circle(point, coordinateUncertaintyInMeters, { units: 'meters' }),
      );
      return [west, south, east, north];
    }),
  );
}
