// Events at places as they are read, and in the end as ManyEvents: sorted by their first day, those of one day as in the file.
// Those without a day are kept apart.
import type { ManyEvents } from '../many/events';
import { uint32 } from './growing';
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
  private isSorted = true;
  private readonly undated = uint32();

  push({ start, end, x, y, action, flags, row }: NewEvent): void {
    if (this.count === this.fields.row.length) this.grow();
    const { fields, count } = this;
    if (start === noDay) this.undated.push(count);
    this.isSorted &&= count === 0 || (fields.start[count - 1] ?? 0) <= start;
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
    const { fields } = this;
    const without = this.undated.done();
    const count = this.count - without.length;
    const events = roomFor(count);
    if (this.isSorted && without.length === 0)
      for (const name of names) events[name].set(fields[name].subarray(0, count));
    else inOrder(fields, this.byStart(count), events);
    const { start, end, ...undated } = roomFor(without.length);
    inOrder(fields, without, { start, end, ...undated });
    this.fields = roomFor(64);
    this.count = 0;
    return { events: { count, ...events }, undated: { count: without.length, ...undated } };
  }

  /** The `dated` events by their first day: how many there are of each day says where each day begins. */
  private byStart(dated: number): Uint32Array {
    if (dated === 0) return new Uint32Array(0);
    const starts = this.fields.start;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let event = 0; event < this.count; event++) {
      const start = starts[event] ?? noDay;
      if (start === noDay) continue;
      if (start < least) least = start;
      if (start > most) most = start;
    }
    const next = new Uint32Array(most - least + 2);
    for (let event = 0; event < this.count; event++) {
      const start = starts[event] ?? noDay;
      if (start === noDay) continue;
      next[start - least + 1] = (next[start - least + 1] ?? 0) + 1;
    }
    for (let day = 1; day < next.length; day++) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
    const order = new Uint32Array(dated);
    for (let event = 0; event < this.count; event++) {
      const start = starts[event] ?? noDay;
      if (start === noDay) continue;
      const at = next[start - least] ?? 0;
      order[at] = event;
      next[start - least] = at + 1;
    }
    return order;
  }
}

/** All fields of an event together: read one after another, each would wait for the memory by itself. */
function inOrder(from: Fields, order: Uint32Array, to: Fields): void {
  for (let index = 0; index < order.length; index++) {
    const event = order[index] ?? 0;
    to.start[index] = from.start[event] ?? 0;
    to.end[index] = from.end[event] ?? 0;
    to.x[index] = from.x[event] ?? 0;
    to.y[index] = from.y[event] ?? 0;
    to.action[index] = from.action[event] ?? 0;
    to.flags[index] = from.flags[event] ?? 0;
    to.row[index] = from.row[event] ?? 0;
  }
}
