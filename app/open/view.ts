// What of an opened file the link says: which column holds what, and which days and actions are looked at. The file is
// not in it: whoever follows the link chooses it again. Never throws.
import { isDay } from '../../geo/days';
import type { Choice } from './opened';

/** `row`: the row of the file whose event is open. */
export type OpenedView = Choice & { columns: string | null; row: number | null };

/** An action is a word of the file: what the link holds of it is bounded. */
const longest = 100;

/** `search`: the query of an address, with or without its question mark. */
export function parseView(search: string): OpenedView {
  const query = new URLSearchParams(search);
  const day = (name: string) => [query.get(name)].find((text) => text !== null && isDay(text)) ?? null;
  const action = query.getAll('action').filter((name) => name !== '' && name.length <= longest);
  return {
    from: day('from'),
    to: day('to'),
    action: action.length > 0 ? [...new Set(action)].sort() : null,
    columns: query.get('columns') || null,
    row: rowOf(query.get('row')),
  };
}

const rowOf = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;

/** The inverse, with its question mark; empty where nothing is chosen. */
export function formatView({ from, to, action, columns, row }: OpenedView): string {
  const query = new URLSearchParams([
    ...(from ? [['from', from]] : []),
    ...(to ? [['to', to]] : []),
    ...[...(action ?? [])].sort().map((name) => ['action', name]),
    ...(columns ? [['columns', columns]] : []),
    ...(row ? [['row', String(row)]] : []),
  ]);
  return query.size > 0 ? `?${query}` : '';
}
