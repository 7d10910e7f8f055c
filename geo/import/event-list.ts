// Events at places as they are read, and in the end as ManyEvents: sorted by their first day, those of one day as in the file.
// Those without a day are kept apart.
import type { ManyEvents } from '../many/events';
import { noDay } from './unlocated-list';

/** Events that have a place and no day, in the order of the file. */
export type UndatedEvents = Pick<ManyEvents, 'count' | 'x' | 'y' | 'action' | 'flags' | 'row'>;

export type NewEvent = {
  /** Both are `noDay` where there is no date. */
  start: number;
  end: number;
  x: number;
  y: number;
  action: number;
  flags: number;
  row: number;
};

type Fields = Omit<ManyEvents, 'count'>;

const roomFor = (events: number): Fields => ({
  start: new Int32Array(events),
  end: new Int32Array(events),
  x: new Uint32Array(events),
  y: new Uint32Array(events),
  action: new Uint16Array(events),
  flags: new Uint8Array(events),
  row: new Uint32Array(events),
});

const names = ['start', 'end', 'x', 'y', 'action', 'flags', 'row'] as const satisfies (keyof Fields)[];

/** Events by the order of the file. */
export class EventList {
  count = 0;
  private fields = roomFor(64);
  private undated = 0;

  push({ start, end, x, y, action, flags, row }: NewEvent): void {
    if (this.count === this.fields.row.length) this.grow();
    const { fields, count } = this;
    if (start === noDay) this.undated++;
    fields.start[count] = start;
    fields.end[count] = end;
    fields.x[count] = x;
    fields.y[count] = y;
    fields.action[count] = action;
    fields.flags[count] = flags;
    fields.row[count] = row;
    this.count++;
  }

  private grow(): void {
    const more = roomFor(2 * this.count);
    for (const name of names) more[name].set(this.fields[name]);
    this.fields = more;
  }

  /** What is known so far, with room behind the last event. */
  get soFar(): Readonly<Pick<Fields, 'x' | 'y' | 'row'>> {
    return this.fields;
  }

  /** Adds to the flags of an event that is there already. */
  mark(event: number, bits: number): void {
    this.fields.flags[event] = (this.fields.flags[event] ?? 0) | bits;
  }

  /** All of them. The list is empty then. */
  done(): { events: ManyEvents; undated: UndatedEvents } {
    const { count, undated } = this;
    const dated = count - undated;
    const all = roomFor(count);
    const places = this.placesByStart(dated);
    for (const name of names) put(this.fields[name], places, all[name]);
    this.fields = roomFor(64);
    this.count = 0;
    this.undated = 0;
    const { start, end, ...others } = partOf(all, dated, count);
    return {
      events: { count: dated, ...partOf(all, 0, dated) },
      undated: { count: undated, ...others },
    };
  }

  /**
   * For each event its place among all by their first day, those without one behind the `dated`: how many there are of each
   * day says where each day begins.
   */
  private placesByStart(dated: number): Uint32Array {
    const starts = this.fields.start;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let event = 0; event < this.count; event++) {
      const start = starts[event] ?? noDay;
      if (start === noDay) continue;
      if (start < least) least = start;
      if (start > most) most = start;
    }
    const next = new Uint32Array(most < least ? 0 : most - least + 2);
    for (let event = 0; event < this.count; event++) {
      const start = starts[event] ?? noDay;
      if (start === noDay) continue;
      next[start - least + 1] = (next[start - least + 1] ?? 0) + 1;
    }
    for (let day = 1; day < next.length; day++) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
    const places = new Uint32Array(this.count);
    let behind = dated;
    for (let event = 0; event < this.count; event++) {
      const start = starts[event] ?? noDay;
      places[event] = start === noDay ? behind++ : (next[start - least] ?? 0);
      if (start !== noDay) next[start - least] = (next[start - least] ?? 0) + 1;
    }
    return places;
  }
}

type Numbers = Fields[keyof Fields];

/** Read in a row, for each jump waits for the memory; the places of one day that are written next lie near the processor. */
function put(from: Numbers, places: Uint32Array, to: Numbers): void {
  for (let event = 0; event < places.length; event++) to[places[event] ?? 0] = from[event] ?? 0;
}

const partOf = ({ start, end, x, y, action, flags, row }: Fields, from: number, to: number): Fields => ({
  start: start.subarray(from, to),
  end: end.subarray(from, to),
  x: x.subarray(from, to),
  y: y.subarray(from, to),
  action: action.subarray(from, to),
  flags: flags.subarray(from, to),
  row: row.subarray(from, to),
});
