// Events as they are read, and in the end as ManyEvents: sorted by their first day, those of one day as in the file.
import type { ManyEvents } from '../many/events';
import { type Growing, int32, uint8, uint16, uint32 } from './growing';

export type NewEvent = {
  start: number;
  end: number;
  x: number;
  y: number;
  action: number;
  flags: number;
  row: number;
};

/** Events by the order of the file. */
export class EventList {
  private readonly start: Growing<Int32Array> = int32();
  private readonly end: Growing<Int32Array> = int32();
  private readonly x: Growing<Uint32Array> = uint32();
  private readonly y: Growing<Uint32Array> = uint32();
  private readonly action: Growing<Uint16Array> = uint16();
  private readonly flags: Growing<Uint8Array> = uint8();
  private readonly row: Growing<Uint32Array> = uint32();
  private isSorted = true;

  get count(): number {
    return this.row.length;
  }

  push({ start, end, x, y, action, flags, row }: NewEvent): void {
    this.isSorted &&= this.count === 0 || this.start.at(this.count - 1) <= start;
    this.start.push(start);
    this.end.push(end);
    this.x.push(x);
    this.y.push(y);
    this.action.push(action);
    this.flags.push(flags);
    this.row.push(row);
  }

  xOf = (event: number): number => this.x.at(event);
  yOf = (event: number): number => this.y.at(event);
  rowOf = (event: number): number => this.row.at(event);

  /** Adds to the flags of an event that is there already. */
  mark(event: number, bits: number): void {
    this.flags.mark(event, bits);
  }

  /** All of them, sorted. The list is empty then: each field frees its room before the next is made. */
  done(): ManyEvents {
    const count = this.count;
    const order = this.isSorted ? undefined : this.byStart();
    return {
      count,
      start: this.start.done(order),
      end: this.end.done(order),
      x: this.x.done(order),
      y: this.y.done(order),
      action: this.action.done(order),
      flags: this.flags.done(order),
      row: this.row.done(order),
    };
  }

  /** The events by their first day: how many there are of each day says where each day begins. */
  private byStart(): Uint32Array {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let event = 0; event < this.count; event++) {
      const start = this.start.at(event);
      if (start < least) least = start;
      if (start > most) most = start;
    }
    const next = new Uint32Array(most - least + 2);
    for (let event = 0; event < this.count; event++) {
      const day = this.start.at(event) - least + 1;
      next[day] = (next[day] ?? 0) + 1;
    }
    for (let day = 1; day < next.length; day++) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
    const order = new Uint32Array(this.count);
    for (let event = 0; event < this.count; event++) {
      const day = this.start.at(event) - least;
      const at = next[day] ?? 0;
      order[at] = event;
      next[day] = at + 1;
    }
    return order;
  }
}
