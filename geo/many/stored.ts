// How an atlas of many events stands on disk: `events.parquet`, a row an event at a place. Sorted by first day, those without
// a day last, so that the smallest and largest days of a row group tell a reader which of them to leave. docs/data.md
// explains each column; every writer (geo/import/write-stored.ts, geo/import/by-duckdb) makes just these.
export const storedFile = 'events.parquet';

/**
 * Rows of a row group: as many as are fetched for the words of one event. The end of the file, which is read first,
 * grows by some three kilobytes for each group. DuckDB wants a multiple of 2048.
 */
export const groupRows = 10_240;

type Kind = 'whole' | 'day' | 'degrees' | 'text' | 'flag';

/**
 * The columns in their order, those that a map needs first: they lie side by side and are fetched at once. Those that are
 * not `optional` have a value in each row.
 */
export const storedColumns = [
  /** Of the imported file, from 1. One row can be several events: the same action at several places. */
  { name: 'row', kind: 'whole' },
  /** First and last day that the event's date can mean. Both or none. */
  { name: 'start', kind: 'day', optional: true },
  { name: 'end', kind: 'day', optional: true },
  /** WGS84. Both or none. */
  { name: 'longitude', kind: 'degrees', optional: true },
  { name: 'latitude', kind: 'degrees', optional: true },
  /** In the words of the file, as all texts here. */
  { name: 'action', kind: 'text', optional: true },
  /** As the bits of `flag` in events.ts. */
  { name: 'date_unsure', kind: 'flag' },
  { name: 'place_unsure', kind: 'flag' },
  { name: 'position_shared', kind: 'flag' },
  { name: 'repaired', kind: 'flag' },
  { name: 'title', kind: 'text', optional: true },
  { name: 'place', kind: 'text', optional: true },
  { name: 'country', kind: 'text', optional: true },
  { name: 'text', kind: 'text', optional: true },
  /** Names of works, and addresses: one a line. */
  { name: 'sources', kind: 'text', optional: true },
  { name: 'links', kind: 'text', optional: true },
  /** How many took part, at least and at most, as the file has it. */
  { name: 'low', kind: 'text', optional: true },
  { name: 'high', kind: 'text', optional: true },
  /** The id of the row in its own file. */
  { name: 'id', kind: 'text', optional: true },
] as const satisfies readonly { name: string; kind: Kind; optional?: true }[];

export type StoredColumn = (typeof storedColumns)[number]['name'];
