// Rows of the file as list and popup tell them.
import { type Reason, reasonKind } from '../../geo/import/reasons';
import type { Imported } from '../../geo/import/row-importer';
import { writtenOf } from '../../geo/import/row-in-words';
import { noDay } from '../../geo/import/unlocated-list';
import { firstAtLeast } from '../../geo/many/choice';
import { dayAt } from '../../geo/many/days';
import { flag } from '../../geo/many/events';
import { positionAt } from '../../geo/many/position';
import type { List, Listed } from './opened';

/** An http address whose host a reader can be shown before it is followed; a name before the host could be taken for it. */
function leadsSomewhere(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

/** A venue, its town and what that lies in; of an action at many sites, the first. */
const mostPlaces = 3;

type Days = { start: number; end: number; flags: number };

/** `chosen`: the indices of the events that are chosen now. */
export function listedRows(imported: Imported, chosen: () => Uint32Array) {
  const { events, actions, texts, account, undated, unlocated, refused } = imported;
  /** Why a row stands in a list: of those reasons that have it among their rows, which are sorted. */
  const whyIn = (list: 'undated' | 'unlocated', row: number) =>
    account.noted.find(
      ({ reason, rows }) => reasonKind(reason) === list && rows[firstAtLeast(rows, row, rows.length)] === row,
    )?.reason;

  function tell(row: number, days?: Days, reason?: Reason): Listed {
    const of = texts.textsOf(row);
    const first = (role: keyof typeof of) => of[role]?.[0] ?? '';
    const flags = days?.flags ?? 0;
    const [start, end] = [days?.start ?? noDay, days?.end ?? noDay];
    return {
      row,
      line: account.lines?.[row - 1],
      title: first('title'),
      place: [...new Set(of.place)].slice(0, mostPlaces).join(', ') || first('country'),
      action: first('action'),
      text: of.text?.join(' ') ?? '',
      start: start === noDay ? undefined : dayAt(start),
      end: end === noDay ? undefined : dayAt(end),
      dateUnsure: (flags & flag.dateUnsure) !== 0,
      placeUnsure: (flags & flag.placeUnsure) !== 0,
      positionShared: (flags & flag.positionShared) !== 0,
      repaired: (flags & flag.repaired) !== 0,
      sources: of.source ?? [],
      links: [...new Set(of.link ?? [])].filter(leadsSomewhere),
      low: first('low'),
      high: first('high'),
      reason,
      written: reason && writtenOf(reason, of),
      point: undefined,
    };
  }

  function event(index: number): Listed {
    const [start = noDay, end = noDay, flags = 0] = [
      events.start[index],
      events.end[index],
      events.flags[index],
    ];
    return {
      ...tell(events.row[index] ?? 0, { start, end, flags }),
      action: actions[events.action[index] ?? 0] ?? '',
      point: positionAt(events.x[index] ?? 0, events.y[index] ?? 0),
    };
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

  const one: Record<List, (at: number) => Listed> = {
    chosen: (at) => event(chosen()[at] ?? 0),
    undated: (at) => tell(undated[at] ?? 0, undefined, whyIn('undated', undated[at] ?? 0)),
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
  };
}
