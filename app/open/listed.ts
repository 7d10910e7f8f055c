// Rows of the file as list and popup tell them.

import { placesAt } from '../../geo/import/places-at';
import { type Reason, type ReasonKind, reasonKind } from '../../geo/import/reasons';
import type { Imported } from '../../geo/import/row-importer';
import { writtenOf } from '../../geo/import/row-in-words';
import type { TextsOfRow } from '../../geo/import/texts';
import { noDay } from '../../geo/import/unlocated-list';
import { firstAtLeast } from '../../geo/many/choice';
import { dayAt } from '../../geo/many/days';
import { flag } from '../../geo/many/events';
import { positionAt } from '../../geo/many/position';
import type { LonLat } from '../../geo/model';
import { leadsSomewhere } from './links';
import type { List, Listed, Note, RowPlace } from './opened';

/** A venue, its town and what that lies in; of an action at many sites, the first. */
const mostPlaces = 3;

const inWords = (places: string[] = []) => [...new Set(places)].slice(0, mostPlaces).join(', ');

/** Reasons that are said of rows which count. */
const besideEvents: readonly ReasonKind[] = ['repairs', 'doubts', 'remarks'];

type Days = { start: number; end: number; flags: number };

/**
 * `chosen`: the indices of the events that are chosen now. `placeEachPoint`: a row of several events names the places of
 * each, in their order.
 */
export function listedRows(imported: Imported, chosen: () => Uint32Array, placeEachPoint: boolean) {
  const { events, actions, texts, account, undated, undatedEvents, unlocated, refused } = imported;
  /** The rows of a reason are sorted. */
  const isAmong = (rows: Uint32Array, row: number) => rows[firstAtLeast(rows, row, rows.length)] === row;
  /** Why a row stands in a list: of those reasons that have it among their rows. */
  const whyIn = (list: 'undated' | 'unlocated', row: number) =>
    account.noted.find(({ reason, rows }) => reasonKind(reason) === list && isAmong(rows, row))?.reason;
  const differing = account.noted.find(({ reason }) => reason === 'points-and-places-differ')?.rows;
  const isOfEachPoint = (row: number) => placeEachPoint && !(differing && isAmong(differing, row));

  /** What is noted of a row beside why it is not drawn. */
  function notesOf(row: number, of: TextsOfRow): Note[] {
    return account.noted.flatMap(({ reason, rows, counts }) => {
      if (!besideEvents.includes(reasonKind(reason))) return [];
      const at = firstAtLeast(rows, row, rows.length);
      if (rows[at] !== row) return [];
      return [{ code: reason, written: writtenOf(reason, of), count: counts?.[at] }];
    });
  }

  /** Events of one row have one day, and stay beside each other. */
  function siteOf(index: number): { site: number; count: number } {
    const row = events.row[index];
    let [first, last] = [index, index];
    while (first > 0 && events.row[first - 1] === row) first--;
    while (last + 1 < events.count && events.row[last + 1] === row) last++;
    return { site: index - first, count: last - first + 1 };
  }

  function tell(row: number, days?: Days, reason?: Reason): Listed {
    const of = texts.textsOf(row);
    const first = (role: keyof typeof of) => of[role]?.[0] ?? '';
    const flags = days?.flags ?? 0;
    const [start, end] = [days?.start ?? noDay, days?.end ?? noDay];
    return {
      row,
      line: account.lines?.[row - 1],
      title: first('title'),
      place: inWords(of.place) || first('country'),
      action: first('action'),
      text: of.text?.join(' ') ?? '',
      start: start === noDay ? undefined : dayAt(start),
      end: end === noDay ? undefined : dayAt(end),
      dateUnsure: (flags & flag.dateUnsure) !== 0,
      placeUnsure: (flags & flag.placeUnsure) !== 0,
      positionShared: (flags & flag.positionShared) !== 0,
      repaired: (flags & flag.repaired) !== 0,
      notes: days ? notesOf(row, of) : [],
      sources: of.source ?? [],
      links: [...new Set(of.link ?? [])].filter(leadsSomewhere),
      low: first('low'),
      high: first('high'),
      reason,
      written: reason && writtenOf(reason, of),
      point: undefined,
      undrawn: [],
    };
  }

  function event(index: number): Listed {
    const [start = noDay, end = noDay, flags = 0] = [
      events.start[index],
      events.end[index],
      events.flags[index],
    ];
    const row = events.row[index] ?? 0;
    const told = tell(row, { start, end, flags });
    const { site, count } = siteOf(index);
    return {
      ...told,
      ...(isOfEachPoint(row) &&
        count > 1 && { place: inWords(placesAt(texts.textsOf(row).place ?? [], site, count)) }),
      action: actions[events.action[index] ?? 0] ?? '',
      point: positionAt(events.x[index] ?? 0, events.y[index] ?? 0),
    };
  }

  function withoutDay(at: number): Listed {
    const row = undated[at] ?? 0;
    const { count, x, y } = undatedEvents;
    let index = firstAtLeast(undatedEvents.row, row, count);
    const flags = undatedEvents.row[index] === row ? (undatedEvents.flags[index] ?? 0) : 0;
    const undrawn: LonLat[] = [];
    for (; undatedEvents.row[index] === row; index++) undrawn.push(positionAt(x[index] ?? 0, y[index] ?? 0));
    return { ...tell(row, { start: noDay, end: noDay, flags }, whyIn('undated', row)), undrawn };
  }

  function withoutPosition(at: number): Listed {
    const row = unlocated.row[at] ?? 0;
    const [start = noDay, end = noDay, flags = 0] = [
      unlocated.start[at],
      unlocated.end[at],
      unlocated.flags[at],
    ];
    return tell(row, { start, end, flags }, whyIn('unlocated', row));
  }

  function refusedRow(at: number): Listed {
    const { row = 0, reason, cells = [] } = refused.at(at) ?? {};
    return { ...tell(row, undefined, reason), text: cells.filter(Boolean).join(' | ') };
  }

  function placeOf(row: number): RowPlace {
    if (events.row.includes(row)) return { list: 'chosen', at: 0 };
    const sorted = { undated, unlocated: unlocated.row };
    for (const list of ['undated', 'unlocated'] as const)
      if (isAmong(sorted[list], row))
        return { list, at: firstAtLeast(sorted[list], row, sorted[list].length) };
    const at = refused.placeOf(row);
    return { list: at < 0 ? undefined : 'refused', at };
  }

  const one: Record<List, (at: number) => Listed> = {
    chosen: (at) => event(chosen()[at] ?? 0),
    undated: withoutDay,
    unlocated: withoutPosition,
    refused: refusedRow,
  };
  const lengthOf: Record<List, () => number> = {
    chosen: () => chosen().length,
    undated: () => undated.length,
    unlocated: () => unlocated.row.length,
    refused: () => refused.count,
  };
  return {
    rows: (list: List, from: number, count: number): Listed[] => {
      const length = Math.max(0, Math.min(count, lengthOf[list]() - from));
      return Array.from({ length }, (_, index) => one[list](from + index));
    },
    eventsOf: (indices: number[]): Listed[] => indices.map(event),
    placeOf,
  };
}
