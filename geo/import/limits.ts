// What is read at most. A limit keeps a hostile or mistaken file from filling the memory or the day of whoever opens it.

export type Limits = {
  /** As stored, and once more when unpacked. */
  fileBytes: number;
  /** Of what is read whole: JSON, which stands in memory as text and as values, and Parquet that is packed once more. */
  wholeBytes: number;
  rows: number;
  columns: number;
  /** Cells of a row group of Parquet that are decoded together. */
  groupCells: number;
  /** How much of a table is kept as its bytes, when unpacked; texts of later rows are packed as those of other files. */
  lastingBytes: number;
  /** Characters of a column's name. */
  headerLength: number;
  /** Characters of a cell. A spreadsheet's cell holds 32,767. */
  cellLength: number;
  /** Characters in which a row of text has to end: beyond, a quote was surely not closed. */
  rowLength: number;
  /** Arrays and objects in each other. GeoJSON needs 8, a collection of multipolygons 10. */
  nesting: number;
};

export const limits: Limits = {
  fileBytes: 2_000_000_000,
  wholeBytes: 200_000_000,
  rows: 10_000_000,
  columns: 1_000,
  groupCells: 100_000_000,
  lastingBytes: 4_000_000_000,
  headerLength: 1_000,
  cellLength: 100_000,
  rowLength: 1_000_000,
  nesting: 64,
};
