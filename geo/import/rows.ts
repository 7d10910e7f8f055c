// What an opened file gives, whatever its format: names of columns, and rows in batches. What rows mean is not known here.

/** A row that is not as the header promises; it is still there with what it has. */
export type RowFault =
  | 'too-few-cells'
  | 'too-many-cells'
  | 'cell-too-long'
  | 'unclosed-quote'
  | 'cut-off'
  | 'damaged-text'
  | 'not-a-record';

/** Some rows of a file, in its order. */
export type Batch = {
  count: number;
  /** The number of the batch's first row, from 1; header and empty lines are not counted. */
  firstRow: number;
  /** The line on which each row starts, from 1; undefined where the format has no lines. */
  lines: Uint32Array | undefined;
  /**
   * Of a row of this batch (from 0), by the column's index: text as in the file; numbers, booleans, dates, arrays, objects
   * where the format has them; undefined where missing. A row with too many cells has them behind the last column.
   * A text can hold its whole part of the file in memory: keep few.
   */
  cell: (row: number, column: number) => unknown;
  /** By the row's index in the batch, in its order; a row can have several. */
  faults: { row: number; fault: RowFault }[];
  /** What of these columns, the same in every batch, can be kept: undefined where it would take much more room than its texts. */
  lasting?: (columns: readonly number[]) => Lasting | undefined;
};

/** Cells as the file's own bytes. A text is made of them when it is asked for. */
export type Lasting = {
  cell: Batch['cell'];
  /** At least as many as all cells of a row have letters; and of any row. */
  lengthOf: (row: number) => number;
  longest: number;
};

export type EncodingBy = 'said' | 'mark' | 'zero-bytes' | 'valid' | 'letters';

export type OpenedFile = {
  format: 'csv' | 'json' | 'geojson' | 'parquet';
  /** Of text, as TextDecoder calls it: 'utf-8', 'utf-16le', 'windows-1251' … */
  encoding?: string;
  /** What tells it: its mark at the start, zero bytes, no fault in it, or (a guess) which letters stand together. */
  encodingBy?: EncodingBy;
  separator?: ',' | ';' | '\t' | '|';
  /** Unique names: the second `date` is `date (2)`, the third without a name is `column 3`. */
  columns: readonly string[];
  /** What is not used above the names of the columns, if there is something: so many lines, and what stands in them. */
  above?: { lines: number; texts: readonly string[] };
  /** Of a JSON with several lists of records, the one that is read, and those that are not. */
  lists?: { read: string; unread: readonly string[] };
  /** How many there are, where the format says so. */
  rows?: number;
  /** Bytes of the file as stored, also where it is packed. */
  bytes: number;
  /** How many of them have been read so far, for a progress bar; of Parquet the share of the rows that were given. */
  bytesRead: () => number;
  /**
   * All rows from the first one. The next part of the file is read when the next batch is asked for. Throws FileRefused.
   * Where only some columns are asked for, by their index, Parquet decodes no others: their cells are then undefined.
   */
  batches: (signal?: AbortSignal, columns?: ReadonlySet<number>) => AsyncIterable<Batch>;
  /** The first rows, at most 200. */
  sample: Batch;
};

export type Refusal =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'header-too-long'
  | 'nested-too-deep'
  | 'no-records'
  | 'not-text'
  | 'not-a-table'
  | 'damaged-gzip'
  | 'damaged-json'
  | 'damaged-parquet'
  | 'unknown-compression'
  | 'unreadable';

/** What of a refusal has a sentence of its own: a kind of file that is no table, or where a file is too large. */
export type RefusalKind =
  | 'workbook'
  | 'archive'
  | 'packed-twice'
  | 'encrypted'
  | 'other-format'
  | 'pdf'
  | 'image'
  | 'web-page'
  | 'esri-system'
  | 'read-whole'
  | 'row-group'
  | 'several-lists';

/** The file, or the rest of it, cannot be read. The message says why and what was expected; `values` are its parts, for other languages. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  constructor(
    readonly code: Refusal,
    message: string,
    readonly values: Readonly<Record<string, string | number>> & { kind?: RefusalKind } = {},
  ) {
    super(message);
  }
}
