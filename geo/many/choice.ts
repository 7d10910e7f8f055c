// Which of many events a choice of days and actions keeps. Days make a slice by binary search, because the events are
// sorted by first day; only what began before the choice has to be asked for its last day.
import type { ManyEvents } from './events';

/** Days since 1970-01-01, both included; a missing end is open. `actions[i]` is 1 where the action `i` is kept. */
export type Choosing = {
  from?: number | undefined;
  to?: number | undefined;
  actions?: Uint8Array | undefined;
};

/** Only indices from `low` until before `high` can be kept. From `inside` on an event begins in the chosen days. */
export type Choice = {
  low: number;
  inside: number;
  high: number;
  from: number;
  actions: Uint8Array | undefined;
};

/** For each event the latest last day up to it: it never falls, so what it says can be searched. */
const latestEnds = new WeakMap<ManyEvents, Int32Array>();

function latestEndsOf(events: ManyEvents): Int32Array {
  const known = latestEnds.get(events);
  if (known) return known;
  const latest = events.end.slice(0, events.count);
  for (let index = 1; index < latest.length; index += 1)
    latest[index] = Math.max(latest[index] ?? 0, latest[index - 1] ?? 0);
  latestEnds.set(events, latest);
  return latest;
}

/** What the days keep is what overlaps them. The first question about `events` takes time for all, later ones for none. */
export function choiceOf(events: ManyEvents, { from, to, actions }: Choosing): Choice {
  const { start, count } = events;
  const high = to === undefined ? count : firstAtLeast(start, to + 1, count);
  if (from === undefined) return { low: 0, inside: 0, high, from: Number.NEGATIVE_INFINITY, actions };
  const low = Math.min(high, firstAtLeast(latestEndsOf(events), from, count));
  const inside = Math.min(high, Math.max(low, firstAtLeast(start, from, count)));
  return { low, inside, high, from, actions };
}

/** Whether the choice keeps the event at `index`, which lies from `low` until before `high`. */
export function keeps(choice: Choice, events: ManyEvents, index: number): boolean {
  if (index < choice.inside && (events.end[index] ?? 0) < choice.from) return false;
  return choice.actions === undefined || choice.actions[events.action[index] ?? 0] === 1;
}

/** The indices of the events that are kept, the earliest first. */
export function chosenIn(events: ManyEvents, choosing: Choosing): Uint32Array<ArrayBuffer> {
  const choice = choiceOf(events, choosing);
  const chosen = new Uint32Array(choice.high - choice.low);
  let count = 0;
  for (let index = choice.low; index < choice.high; index += 1) {
    if (!keeps(choice, events, index)) continue;
    chosen[count] = index;
    count += 1;
  }
  return chosen.subarray(0, count);
}

/** The indices of the events of one row of the imported file. */
export function indicesOf({ row, count }: ManyEvents, wanted: number): number[] {
  const found: number[] = [];
  for (let at = row.indexOf(wanted); at >= 0 && at < count; at = row.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The first index below `count` whose value is at least `least`, or `count`. `values` never fall. */
export function firstAtLeast(values: Int32Array | Uint32Array, least: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
