// One event of a table as list and popup tell it.
import { dayAt } from '../../geo/many/days';
import { flag, type ManyEvents } from '../../geo/many/events';
import type { Undrawn } from '../../geo/many/loaded';
import { positionAt } from '../../geo/many/position';
import type { StoredWords } from '../../geo/many/stored-file';
import type { LonLat } from '../../geo/model';
import { leadsSomewhere } from '../open/links';
import type { Listed } from '../open/opened';

/** `at`: its row in the stored file. One with a day and a place is in memory, at `index`; of another its days or its place. */
export type Row =
  | { at: number; index: number }
  | (Undrawn & { start?: number; end?: number; point?: LonLat | undefined });

const nothing = {
  line: undefined,
  title: '',
  start: undefined,
  end: undefined,
  reason: undefined,
  written: undefined,
  point: undefined,
  undrawn: [],
  notes: [],
} satisfies Partial<Listed>;

const linesOf = (text = ''): string[] => text.split('\n').filter(Boolean);

function inWords(words: StoredWords | undefined, flags: number): Listed {
  const { row = 0, title = '', place, country, text = '', sources, links, low = '', high = '' } = words ?? {};
  return {
    ...nothing,
    ...{ row, title, text, low, high },
    place: place ?? country ?? '',
    action: '',
    dateUnsure: (flags & flag.dateUnsure) !== 0,
    placeUnsure: (flags & flag.placeUnsure) !== 0,
    positionShared: (flags & flag.positionShared) !== 0,
    repaired: (flags & flag.repaired) !== 0,
    sources: linesOf(sources),
    links: linesOf(links).filter(leadsSomewhere),
  };
}

export function toldRow(
  words: StoredWords | undefined,
  events: ManyEvents,
  index: number,
  actions: readonly string[],
): Listed {
  return {
    ...inWords(words, events.flags[index] ?? 0),
    row: events.row[index] ?? 0,
    action: actions[events.action[index] ?? 0] ?? '',
    start: dayAt(events.start[index] ?? 0),
    end: dayAt(events.end[index] ?? 0),
    point: positionAt(events.x[index] ?? 0, events.y[index] ?? 0),
  };
}

export function undrawnRow(
  words: StoredWords | undefined,
  { start, end, action, flags, point }: Exclude<Row, { index: number }>,
  actions: readonly string[],
): Listed {
  return {
    ...inWords(words, flags),
    action: actions[action] ?? '',
    start: start === undefined ? undefined : dayAt(start),
    end: end === undefined ? undefined : dayAt(end),
    undrawn: point ? [point] : [],
  };
}
