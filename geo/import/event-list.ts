// Events at places as they are read, and in the end as ManyEvents: sorted by their first day, those of one day as in the file.
// Those without a day are kept apart.
import type { ManyEvents } from '../many/events';
import { type Growing, int32, uint8, uint16, uint32 } from './growing';
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
  private readonly undated = uint32();

  get count(): number {
    return this.row.length;
  }

  push({ start, end, x, y, action, flags, row }: NewEvent): void {
    if (start === noDay) this.undated.push(this.count);
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

  /** All of them. The list is empty then: each field frees its room before the next is made. */
  done(): { events: ManyEvents; undated: UndatedEvents } {
    const without = this.undated.done();
    const undated = {
      count: without.length,
      x: this.x.picked(without),
      y: this.y.picked(without),
      action: this.action.picked(without),
      flags: this.flags.picked(without),
      row: this.row.picked(without),
    };
    const count = this.count - without.length;
    const order = this.isSorted && without.length === 0 ? undefined : this.byStart(count);
    const events = {
      count,
      start: this.start.done(order),
      end: this.end.done(order),
      x: this.x.done(order),
      y: this.y.done(order),
      action: this.action.done(order),
      flags: this.flags.done(order),
      row: this.row.done(order),
    };
    return { events, undated };
  }

  /** The `dated` events by their first day: how many there are of each day says where each day begins. */
  private byStart(dated: number): Uint32Array {
    if (dated === 0) return new Uint32Array(0);
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let event = 0; event < this.count; event++) {
      const start = this.start.at(event);
      if (start === noDay) continue;
      if (start < least) least = start;
      if (start > most) most = start;
    }
    const next = new Uint32Array(most - least + 2);
    for (let event = 0; event < this.count; event++) {
      if (this.start.at(event) === noDay) continue;
      const day = this.start.at(event) - least + 1;
      next[day] = (next[day] ?? 0) + 1;
    }
    for (let day = 1; day < next.length; day++) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
    const order = new Uint32Array(dated);
    for (let event = 0; event < this.count; event++) {
      if (this.start.at(event) === noDay) continue;
      const day = this.start.at(event) - least;
      const at = next[day] ?? 0;
      order[at] = event;
      next[day] = at + 1;
    }
    return order;
  }
}
