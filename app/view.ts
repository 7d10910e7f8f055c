// What a reader looks at: path = what is open, query = filters. The link is the state; this reads and writes it.
// Never throws: what is not understood in a link is ignored, and defaults are not written.
import { createParser, createSerializer, parseAsArrayOf, parseAsStringLiteral } from 'nuqs/server';
import { actions } from '../geo/actions';
import { isDay } from '../geo/days';
import { during } from '../geo/query';
import type { ToldEvent } from './told';

const day = createParser({
  parse: (text) => (isDay(text) ? text : null),
  serialize: (value: string) => value,
});

// A choice that is not made is not written, so the only value is yes.
const yes = createParser({ parse: (text) => (text === 'true' ? true : null), serialize: () => 'true' });

/** The query's fields. Published links carry these names: they do not change. */
export const filters = {
  from: day,
  to: day,
  action: parseAsArrayOf(parseAsStringLiteral(actions)),
  contested: yes,
};
export const toQuery = createSerializer(filters);

export type Filters = {
  from: string | null;
  to: string | null;
  action: Array<(typeof actions)[number]> | null;
  contested: true | null;
};

export const noFilters: Filters = { from: null, to: null, action: null, contested: null };

/** What the path opens beside the map. */
export type Open = { kind: 'place' | 'source' | 'day'; id: string } | { kind: 'everything'; id?: never };

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

/** Whether the filters keep an event. One whose day is not known is kept if any of its days is inside. */
export function keeps(view: Filters, event: ToldEvent): boolean {
  const { action, contested, from, to } = view;
  if (action?.length && !action.includes(event.action)) return false;
  if (contested && !event.contested) return false;
  return during(event, { from: from ?? undefined, to: to ?? undefined }) !== undefined;
}

/** A source or a day that is open narrows the map and the timeline to what it tells; a place does not. */
export function belongsTo(open: Open, event: ToldEvent): boolean {
  if (open.kind === 'source') return event.claims.some(({ source }) => source === open.id);
  return open.kind === 'day' ? during(event, { from: open.id, to: open.id }) !== undefined : true;
}
