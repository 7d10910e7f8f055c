// What a reader looks at: path = what is open, query = filters. The link is the state; this reads and writes it.
// Never throws: what is not understood in a link is ignored, and defaults are not written.
import { type Action, actions } from '../geo/actions';
import { type Day, isDay, type Period } from '../geo/days';
import { during } from '../geo/query';
import type { ToldEvent } from './told';

/** Null: not chosen. Published links carry these names in their query: they do not change. */
export type Filters = {
  from: Day | null;
  to: Day | null;
  action: Action[] | null;
  contested: true | null;
  /** What is searched for. It narrows nothing, and no link leads on with it. */
  q: string | null;
};

export const noFilters: Filters = { from: null, to: null, action: null, contested: null, q: null };

/** What a text asks for, as the link holds it: no control characters, no space around it, at most 100 characters. */
export function askedIn(text: string): string | null {
  return [...text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')].slice(0, 100).join('').trim() || null;
}

/** `search`: the query of an address, with or without its question mark. */
export function parseFilters(search: string): Filters {
  const query = new URLSearchParams(search);
  const day = (name: 'from' | 'to') => [query.get(name)].find((text) => text !== null && isDay(text)) ?? null;
  const named = query.get('action')?.split(',') ?? [];
  const action = actions.filter((known) => named.includes(known));
  return {
    from: day('from'),
    to: day('to'),
    action: action.length > 0 ? action : null,
    contested: ['true', '1'].includes(query.get('contested') ?? '') || null,
    q: askedIn(query.get('q') ?? ''),
  };
}

/** The inverse, with its question mark: each view has one query. Empty where nothing is chosen. */
export function formatFilters({ from, to, action, contested, q }: Filters): string {
  const chosen = [
    from && `from=${from}`,
    to && `to=${to}`,
    action && `action=${actions.filter((known) => action.includes(known)).join(',')}`,
    contested && 'contested=true',
    q && new URLSearchParams({ q }),
  ].filter(Boolean);
  return chosen.length > 0 ? `?${chosen.join('&')}` : '';
}

/** What the path opens beside the map. */
export type Open = { kind: 'place' | 'source' | 'day'; id: string } | { kind: 'everything'; id?: never };

/** One text for each thing that can be open. */
export const keyOf = ({ kind, id }: Open): string => `${kind} ${id ?? ''}`;

/** The path of a thing, with the slash that static hosts expect. */
export function pathOf(lang: string, open: Open): string {
  return open.kind === 'everything' ? `/${lang}/` : `/${lang}/${open.kind}s/${open.id}/`;
}

export function openOf(params: Record<string, string | string[] | undefined>): Open {
  for (const kind of ['place', 'source', 'day'] as const) {
    const id = params[kind];
    if (typeof id === 'string') return { kind, id };
  }
  return { kind: 'everything' };
}

/** The days that are chosen. */
export function periodOf({ from, to }: Filters): Period {
  return { from: from ?? undefined, to: to ?? undefined };
}

/** Whether the filters keep an event. One whose day is not known is kept if any of its days is inside. */
export function keeps(
  view: Filters,
  event: Pick<ToldEvent, 'start' | 'end' | 'unsure' | 'action' | 'contested'>,
): boolean {
  const { action, contested } = view;
  if (action && !action.includes(event.action)) return false;
  if (contested && !event.contested) return false;
  return during(event, periodOf(view)) !== undefined;
}

/** A source or a day that is open narrows the map and the timeline to what it tells; a place does not. */
export function belongsTo(open: Open, event: ToldEvent): boolean {
  if (open.kind === 'source') return event.claims.some(({ source }) => source === open.id);
  return open.kind === 'day' ? during(event, { from: open.id, to: open.id }) !== undefined : true;
}
