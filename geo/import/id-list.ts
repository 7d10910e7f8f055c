// The ids of rows, and which of them stood in an earlier row. Of an id 64 bits are kept: in a million rows, two different
// ids are taken for one in 1 of 37 million files.
import { uint32 } from './growing';
import type { Mapping } from './mapping';
import type { Profile } from './profiles';
import { wordsReader } from './row-texts';
import type { Batch } from './rows';
import { numberPairs } from './same-pairs';

export class IdList {
  private readonly read: ReturnType<typeof wordsReader>;
  private readonly rows = uint32();
  private readonly low = uint32();
  private readonly high = uint32();

  constructor(mapping: Mapping, columns: readonly string[], profile: Profile | undefined) {
    this.read = wordsReader(mapping, columns, profile, ['id']);
  }

  /** Takes the id of a row, if it has one. `number`: that of the row in the file, from 1. */
  take(cell: Batch['cell'], row: number, number: number): void {
    let id: string | undefined;
    this.read(cell, row, (_role, text) => {
      id ??= text;
    });
    if (id !== undefined) this.push(number, id);
  }

  private push(row: number, id: string): void {
    let [low, high] = [0x811c9dc5, 0x9e3779b1];
    for (let at = 0; at < id.length; at++) {
      const letter = id.charCodeAt(at);
      low = Math.imul(low ^ letter, 0x01000193);
      high = Math.imul(high ^ letter, 0x5f356495);
      high ^= high >>> 15;
    }
    this.rows.push(row);
    this.low.push(low);
    this.high.push(high);
  }

  /** Ends the list. Gives the rows whose id an earlier row has, too, in the order of the file. */
  again(): number[] {
    const rows = this.rows.done();
    let known = 0;
    const again: number[] = [];
    for (const [index, id] of numberPairs(rows.length, this.low.done(), this.high.done()).entries())
      if (id < known) again.push(rows[index] ?? 0);
      else known++;
    return again;
  }
}
