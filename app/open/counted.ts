// How many events there are when, where and of what, for the days and the actions that are chosen.
import type { Extent } from '../../geo/extent';
import { type Choosing, choiceOf, keeps } from '../../geo/many/choice';
import { type Bin as BinSize, binsOf, countsBy } from '../../geo/many/counts';
import { dayAt, numberOfDay } from '../../geo/many/days';
import type { ManyEvents } from '../../geo/many/events';
import { latitudeAt, longitudeAt } from '../../geo/many/position';
import type { Bin, Choice, Read } from './opened';

/** A column is some pixels wide on a phone, too. */
const mostBins = 120;

const sizes: { size: BinSize; days: number }[] = [
  { size: 'day', days: 1 },
  { size: 'week', days: 7 },
  { size: 'month', days: 30 },
  { size: 'year', days: 365 },
];

/** First and last day, and the box of all events. The last day is not that of the last event: one of them may be longer. */
export function countsOf({ count, start, end, x, y }: ManyEvents): Pick<Read, 'from' | 'to' | 'extent'> {
  if (count === 0) return { from: undefined, to: undefined, extent: undefined };
  let last = end[0] ?? 0;
  let [west, east, north, south] = [x[0] ?? 0, x[0] ?? 0, y[0] ?? 0, y[0] ?? 0];
  for (let index = 1; index < count; index += 1) {
    last = Math.max(last, end[index] ?? 0);
    west = Math.min(west, x[index] ?? 0);
    east = Math.max(east, x[index] ?? 0);
    north = Math.min(north, y[index] ?? 0);
    south = Math.max(south, y[index] ?? 0);
  }
  const extent: Extent = [longitudeAt(west), latitudeAt(south), longitudeAt(east), latitudeAt(north)];
  return { from: dayAt(start[0] ?? 0), to: dayAt(last), extent };
}

/** `span`: the first and last day of the columns; those of `events`, where these are all. */
export function choosingOf(
  events: ManyEvents,
  names: string[],
  { from, to, action }: Choice,
  span: Pick<Read, 'from' | 'to'> = countsOf(events),
) {
  const days: Choosing = {
    from: from === null ? undefined : numberOfDay(from),
    to: to === null ? undefined : numberOfDay(to),
  };
  const choosing: Choosing = {
    ...days,
    actions: action ? Uint8Array.from(names, (name) => (action.includes(name) ? 1 : 0)) : undefined,
  };
  return { choosing, bins: binsFor(events, choosing, span), actions: actionsIn(events, names, days) };
}

function binsFor(events: ManyEvents, choosing: Choosing, span: Pick<Read, 'from' | 'to'>): Bin[] {
  const { from, to } = span;
  if (!from || !to) return [];
  const [first, last] = [numberOfDay(from), numberOfDay(to)];
  const size = sizes.find(({ days }) => (last - first) / days < mostBins)?.size ?? 'year';
  const begins = binsOf(first, last, size);
  const { all, chosen } = countsBy(events, begins, choosing);
  // The days at both ends may lie in the middle of their bin: nothing is outside what the file tells of.
  return Array.from(all, (count, index) => ({
    start: dayAt(Math.max(first, begins[index] ?? first)),
    end: dayAt(Math.min(last, (begins[index + 1] ?? last + 1) - 1)),
    count,
    chosen: chosen[index] ?? 0,
  }));
}

function actionsIn(events: ManyEvents, names: string[], days: Choosing) {
  const counts = new Uint32Array(names.length);
  const choice = choiceOf(events, days);
  for (let index = choice.low; index < choice.high; index += 1) {
    if (!keeps(choice, events, index)) continue;
    const action = events.action[index] ?? 0;
    counts[action] = (counts[action] ?? 0) + 1;
  }
  return names
    .map((action, index) => ({ action, count: counts[index] ?? 0 }))
    .filter(({ action }) => action !== '')
    .sort((one, other) => other.count - one.count || (one.action < other.action ? -1 : 1));
}
