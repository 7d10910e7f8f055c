// Events that have no place to stand at: listed, never dropped.
import { int32, uint8, uint16, uint32 } from './growing';

/** In the order of the file; `start` and `end` are `noDay` where there is no date either. */
export type Unlocated = {
  row: Uint32Array;
  start: Int32Array;
  end: Int32Array;
  action: Uint16Array;
  flags: Uint8Array;
};

/** Earlier than any day that can be read. */
export const noDay = -(2 ** 31);

export class UnlocatedList {
  private readonly row = uint32();
  private readonly start = int32();
  private readonly end = int32();
  private readonly action = uint16();
  private readonly flags = uint8();

  push(row: number, days: { start: number; end: number } | undefined, action: number, flags: number): void {
    this.row.push(row);
    this.start.push(days?.start ?? noDay);
    this.end.push(days?.end ?? noDay);
    this.action.push(action);
    this.flags.push(flags);
  }

  done(): Unlocated {
    return {
      row: this.row.done(),
      start: this.start.done(),
      end: this.end.done(),
      action: this.action.done(),
      flags: this.flags.done(),
    };
  }
}
