// A row group, whose columns are decoded or lie there as bytes → batches of its rows.
import { Listed, type Values } from './parquet-values';
import type { Batch, Lasting } from './rows';

/** `bytes`: what it takes to keep it; undefined where its values take more room than they have in the file. */
export type Column = { values: Values; bytes: number | undefined };

/** What hyparquet decoded. Numbers can be kept, texts, lists and objects cannot. */
export function asDecoded(values: ArrayLike<unknown>, of: (value: unknown) => unknown): Column {
  return {
    values: new Listed(values, of),
    bytes: areNumbers(values) ? 8 * values.length : undefined,
  };
}

function areNumbers(values: ArrayLike<unknown>): boolean {
  if (ArrayBuffer.isView(values)) return true;
  for (let row = 0; row < values.length; row++)
    if (!['number', 'bigint', 'boolean', 'undefined'].includes(typeof (values[row] ?? undefined)))
      return false;
  return true;
}

/** How many bytes of columns may still be kept. */
export type Room = { bytes: number };

export class RowGroup {
  /** Those that are kept, once they have been asked for. */
  private kept: { columns: Columns | undefined } | undefined;

  /** `columns` by their index, those that are not decoded undefined; `rowStart` from 0. */
  constructor(
    private readonly columns: Columns,
    private readonly rowStart: number,
    private readonly room: Room = { bytes: 0 },
  ) {}

  /** `start` from 0, in the file. */
  batch(start: number, count: number): Batch {
    const first = start - this.rowStart;
    return {
      count,
      firstRow: start + 1,
      lines: undefined,
      cell: cellIn(this.columns, first),
      lasting: (columns) => {
        this.kept ??= { columns: this.keep(columns) };
        return this.kept.columns && lastingIn(this.kept.columns, first);
      },
      faults: [],
    };
  }

  private keep(columns: readonly number[]): Columns | undefined {
    const kept = new Array<Column | undefined>(this.columns.length);
    let bytes = 0;
    for (const index of columns) {
      const column = this.columns[index];
      kept[index] = column;
      bytes += column?.bytes ?? Number.POSITIVE_INFINITY;
    }
    if (bytes > this.room.bytes) return;
    this.room.bytes -= bytes;
    return kept;
  }
}

type Columns = readonly (Column | undefined)[];

// Functions of their own: nothing but what they are given lasts with them.

const cellIn =
  (columns: Columns, first: number): Batch['cell'] =>
  (row, column) =>
    columns[column]?.values.at(first + row);

function lastingIn(columns: Columns, first: number): Lasting {
  const kept = columns.flatMap((column) => column?.values ?? []);
  return {
    cell: cellIn(columns, first),
    longest: kept.reduce((sum, { longest }) => sum + longest, 0),
    lengthOf: (row) => kept.reduce((sum, values) => sum + values.lengthAt(first + row), 0),
  };
}
