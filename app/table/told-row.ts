// One event of a table as list and popup tell it.
import { dayAt } from '../../geo/many/days';
import { flag, type ManyEvents } from '../../geo/many/events';
import { positionAt } from '../../geo/many/position';
import type { StoredWords } from '../../geo/many/stored-file';
import { leadsSomewhere } from '../open/links';
import type { Listed } from '../open/opened';

/** `at`: its row in the stored file. One with a day and a place is in memory, at `index`; of another its days, if any. */
export type Row =
  | { at: number; index: number }
  | { at: number; start?: number; end?: number; action?: number };

const nothing = {
  line: undefined,
  title: '',
  start: undefined,
  end: undefined,
  dateUnsure: false,
  placeUnsure: false,
  positionShared: false,
  repaired: false,
  reason: undefined,
  written: undefined,
  point: undefined,
} satisfies Partial<Listed>;

const linesOf = (text = ''): string[] => text.split('\n').filter(Boolean);

function inWords(words: StoredWords | undefined): Listed {
  const { row = 0, title = '', place, country, text = '', sources, links, low = '', high = '' } = words ?? {};
  return {
    ...nothing,
    ...{ row, title, text, low, high },
    place: place ?? country ?? '',
    action: '',
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
  const flags = events.flags[index] ?? 0;
  return {
    ...inWords(words),
    row: events.row[index] ?? 0,
    action: actions[events.action[index] ?? 0] ?? '',
    start: dayAt(events.start[index] ?? 0),
    end: dayAt(events.end[index] ?? 0),
    dateUnsure: (flags & flag.dateUnsure) !== 0,
    placeUnsure: (flags & flag.placeUnsure) !== 0,
    positionShared: (flags & flag.positionShared) !== 0,
    repaired: (flags & flag.repaired) !== 0,
    point: positionAt(events.x[index] ?? 0, events.y[index] ?? 0),
  };
}

export function unlocatedRow(
  words: StoredWords | undefined,
  { start, end, action }: Exclude<Row, { index: number }>,
  actions: readonly string[],
): Listed {
  return {
    ...inWords(words),
    action: actions[action ?? 0] ?? '',
    start: start === undefined ? undefined : dayAt(start),
    end: end === undefined ? undefined : dayAt(end),
  };
}
