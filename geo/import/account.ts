// What became of every row. Rows that are as they should be are only counted; of all others it is kept, by reason, which they are.
import { type Growing, uint32 } from './growing';
import { type Reason, reasonKind, reasons } from './reasons';

/** The rows of which one thing is said, from 1, in the order of the file: header and empty lines are not counted. */
export type Noted = {
  reason: Reason;
  rows: Uint32Array;
  /** What `{count}` in the sentence of the reason is for each row. */
  counts: Uint32Array | undefined;
};

/** `accepted` + `repaired` + `refused` = `rows`. Rows that are undated or unlocated are accepted or repaired, too. */
export type Sums = {
  rows: number;
  accepted: number;
  repaired: number;
  refused: number;
  undated: number;
  unlocated: number;
};

export type Account = Sums & {
  /** The gravest reason first; reasons of which there is no row are left out. */
  noted: Noted[];
  /** On which line of the file each row begins, the first row first; undefined where the format has no lines. */
  lines: Uint32Array | undefined;
};

const withCount = (reason: Reason) => reasons[reason].includes('{count}');

/** Takes the rows in their order: for each, what there is to note, then `close`. */
export class Accountant {
  private readonly notes = new Map<Reason, { rows: Growing<Uint32Array>; counts: Growing<Uint32Array> }>();
  private readonly lines = uint32();
  private readonly sums = { rows: 0, accepted: 0, repaired: 0, refused: 0, undated: 0, unlocated: 0 };
  private open: { reason: Reason; count: number }[] = [];

  /** Says something of the row that is not closed yet. What is said twice counts once. */
  note(reason: Reason, count = 0): void {
    if (!this.open.some((noted) => noted.reason === reason)) this.open.push({ reason, count });
  }

  /** Ends with the row. Of a refused one, only why it is refused is kept. */
  close(row: number, line: number | undefined): void {
    this.sums.rows++;
    // Either all rows have a line or none.
    if (line !== undefined) this.lines.push(line);
    if (this.open.length === 0) {
      this.sums.accepted++;
      return;
    }
    const kinds = new Set(this.open.map(({ reason }) => reasonKind(reason)));
    const refused = kinds.has('refusals');
    this.sums[refused ? 'refused' : kinds.has('repairs') ? 'repaired' : 'accepted']++;
    if (!refused && kinds.has('undated')) this.sums.undated++;
    if (!refused && kinds.has('unlocated')) this.sums.unlocated++;
    for (const { reason, count } of this.open)
      if (!refused || reasonKind(reason) === 'refusals') this.noteLater(reason, row, count);
    this.open = [];
  }

  /** Says something of a row that is closed: what is known only at the end of the file. Counted rows stay as they are. */
  noteLater(reason: Reason, row: number, count: number): void {
    let notes = this.notes.get(reason);
    if (!notes) {
      notes = { rows: uint32(), counts: uint32() };
      this.notes.set(reason, notes);
    }
    const { rows, counts } = notes;
    if (rows.length > 0 && rows.at(rows.length - 1) === row) return;
    rows.push(row);
    if (withCount(reason)) counts.push(count);
  }

  done(): Account {
    const noted = (Object.keys(reasons) as Reason[]).flatMap((reason): Noted[] => {
      const notes = this.notes.get(reason);
      if (!notes) return [];
      return [
        { reason, rows: notes.rows.done(), counts: withCount(reason) ? notes.counts.done() : undefined },
      ];
    });
    return { ...this.sums, noted, lines: this.lines.length > 0 ? this.lines.done() : undefined };
  }
}
