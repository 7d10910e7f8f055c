// How many events there are per day, week, month or year, for a timeline.
import { type Choosing, choiceOf, firstAtLeast, keeps } from './choice';
import type { ManyEvents } from './events';

export type Bin = 'day' | 'week' | 'month' | 'year';

const dayMs = 86_400_000;

/** The day on which the bin with this day begins. Days since 1970-01-01; weeks begin on Monday (ISO 8601). */
function beginOf(day: number, bin: Bin, later = 0): number {
  if (bin === 'day') return day + later;
  // 1970-01-01 was a Thursday, the fourth day of its week.
  if (bin === 'week') return Math.floor((day + 3) / 7) * 7 - 3 + later * 7;
  const date = new Date(day * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  // Not Date.UTC, which takes the years 0 to 99 for those of the last century.
  const begin = new Date(0);
  begin.setUTCFullYear(bin === 'year' ? year + later : year, bin === 'month' ? month + later : 0, 1);
  return begin.getTime() / dayMs;
}

/**
 * Where the bins begin that hold the days from `first` to `last`, both included, and after them where the last one
 * ends: one number more than there are bins. Days since 1970-01-01.
 */
export function binsOf(first: number, last: number, bin: Bin): Int32Array {
  const begins = [beginOf(first, bin)];
  for (let begin = begins[0] ?? first; begin <= last; begins.push(begin)) begin = beginOf(begin, bin, 1);
  return Int32Array.from(begins);
}

/**
 * For each bin how many of all events overlap it, and how many of those that are chosen. An event of several days is
 * counted in each bin that it touches, as a choice of just that bin would keep it; what lies in no bin is not counted.
 */
export function countsBy(
  events: ManyEvents,
  bins: Int32Array,
  choosing: Choosing,
): { all: Uint32Array; chosen: Uint32Array } {
  const choice = choiceOf(events, choosing);
  const size = Math.max(0, bins.length - 1);
  // What begins and has ended at each bin; the running sum of the difference is what overlaps it.
  const all = new Int32Array(size + 1);
  const chosen = new Int32Array(size + 1);
  const [begin = 0, end = 0] = [bins[0], bins[size]];
  let bin = 0;
  for (let index = 0; index < events.count; index += 1) {
    const first = events.start[index] ?? 0;
    const last = events.end[index] ?? 0;
    if (first >= end) break;
    if (last < begin) continue;
    while (bin < size && (bins[bin + 1] ?? 0) <= first) bin += 1;
    const after = last < (bins[bin + 1] ?? 0) ? bin + 1 : firstAtLeast(bins, last + 1, size);
    add(all, bin, after);
    if (index >= choice.low && index < choice.high && keeps(choice, events, index)) add(chosen, bin, after);
  }
  return { all: summed(all, size), chosen: summed(chosen, size) };
}

function add(changes: Int32Array, from: number, after: number): void {
  changes[from] = (changes[from] ?? 0) + 1;
  changes[after] = (changes[after] ?? 0) - 1;
}

function summed(changes: Int32Array, size: number): Uint32Array {
  let sum = 0;
  return Uint32Array.from(changes.subarray(0, size), (change) => {
    sum += change;
    return sum;
  });
}
