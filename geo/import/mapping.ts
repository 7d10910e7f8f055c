// Which column of a file holds what. It is recognised, shown for correction, and written into the link.
import type { EncodingName } from './encodings';

/** What a column can hold. The first group is needed: a position and a date make an event that can be drawn. */
export const roles = [
  'latitude',
  'longitude',
  /** Both in one cell. */
  'position',
  'date',
  'end',
  /** Parts of a date in columns of their own. */
  'year',
  'month',
  'day',
  /** The date in the source's words: only what is unsure about it is read. */
  'dateText',
  'datePrecision',
  'placePrecision',
  'id',
  'title',
  'place',
  'country',
  'action',
  'text',
  'source',
  'link',
  'low',
  'high',
] as const;
export type Role = (typeof roles)[number];

/** How days are written where a number alone does not say it: 03/04/2020 is two days. */
export const dayOrders = ['year-first', 'day-first', 'month-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

/**
 * Columns by their name in the file's header. Words, as of `place`, `action` or `low`, are taken from all columns of their role
 * (row-texts.ts); of `year`, `month` and `day` a second one is the end's; of any other role the first counts.
 */
export type Mapping = {
  columns: Partial<Record<Role, readonly string[]>>;
  dayOrder: DayOrder;
  /** Of a position in one cell: latitude comes first nearly everywhere, longitude in GeoJSON and WKT. */
  longitudeFirst: boolean;
  /** That of the file's text, where it is said and not recognised. Names of columns are read in it. */
  encoding?: EncodingName | undefined;
};

/** Where the columns of the role stand, from 0; those that the file does not have are left out. */
export const columnsFor = (
  { columns: named }: Pick<Mapping, 'columns'>,
  columns: readonly string[],
  role: Role,
): number[] => (named[role] ?? []).map((name) => columns.indexOf(name)).filter((column) => column >= 0);
