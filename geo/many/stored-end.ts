// What the end of the stored form says, without any row of it: how many events, from when to when, where.
import { type FileMetaData, parquetMetadata, type SchemaElement } from 'hyparquet';
import type { Day } from '../days';
import type { Extent } from '../extent';
import { dayAt } from './days';
import { type StoredColumn, storedColumns } from './stored';

/** Rows `from` until before `to` of the file. What none of them has is undefined. */
export type Group = {
  from: number;
  to: number;
  /** Their first and last day since 1970-01-01. */
  days: { first: number; last: number } | undefined;
  /** The box of their places, also of those without a day. */
  extent: Extent | undefined;
  /** How many have no day, and how many no place. */
  undated: number;
  unplaced: number;
};

export type StoredEnd = {
  /** All of them, also those without a day or a place. */
  events: number;
  undated: number;
  /** First and last day; undefined where no event has any. */
  from: Day | undefined;
  to: Day | undefined;
  groups: Group[];
};

/** Days of the metadata are numbers. */
export const parsers = { dateFromDays: (days: number) => days };

/** Takes the bytes of a file, or its last ones from where its metadata begins. Throws what `storedEnd` throws. */
export const endOf = (bytes: ArrayBuffer): StoredEnd => storedEnd(parquetMetadata(bytes, { parsers }));

type Kind = (typeof storedColumns)[number]['kind'];

const isOf: Record<Kind, (element: SchemaElement) => boolean> = {
  whole: ({ type }) => type === 'INT32' || type === 'INT64',
  day: ({ converted_type, logical_type }) => converted_type === 'DATE' || logical_type?.type === 'DATE',
  degrees: ({ type }) => type === 'DOUBLE',
  text: ({ type }) => type === 'BYTE_ARRAY',
  flag: ({ type }) => type === 'BOOLEAN',
};
const typeNames: Record<Kind, string> = {
  whole: 'whole numbers',
  day: 'days (DATE)',
  degrees: 'degrees (DOUBLE)',
  text: 'text',
  flag: 'true or false (BOOLEAN)',
};

/** Takes metadata that was read with `parsers`. Throws an Error that says which columns or bounds are missing. */
export function storedEnd({ schema, row_groups }: FileMetaData): StoredEnd {
  const there = new Set(schema.map(({ name }) => name));
  const missing = storedColumns.filter(({ name }) => !there.has(name)).map(({ name }) => name);
  if (missing.length > 0)
    throw new Error(
      `has no ${missing.join(', no ')}, expected the columns ${storedColumns.map(({ name }) => name).join(', ')}`,
    );
  for (const { name, kind } of storedColumns) {
    const element = schema.find((element) => element.name === name);
    if (element && !isOf[kind](element))
      throw new Error(`has in ${name} values of the type ${element.type}, expected ${typeNames[kind]}`);
  }
  const groups: Group[] = [];
  let events = 0;
  for (const { num_rows, columns } of row_groups) {
    const boundsOf = (name: StoredColumn) => {
      const bounds = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data
        ?.statistics;
      if (bounds?.null_count === undefined)
        throw new Error(`does not say the bounds of ${name}, expected statistics of each row group`);
      return bounds;
    };
    const [start, end] = [boundsOf('start'), boundsOf('end')];
    const [longitude, latitude] = [boundsOf('longitude'), boundsOf('latitude')];
    const [first, last] = [start.min_value, end.max_value];
    const [west, south] = [longitude.min_value, latitude.min_value];
    const [east, north] = [longitude.max_value, latitude.max_value];
    const from = events;
    events += Number(num_rows);
    groups.push({
      from,
      to: events,
      days: isNumber(first) && isNumber(last) ? { first, last } : undefined,
      extent:
        isNumber(west) && isNumber(south) && isNumber(east) && isNumber(north)
          ? [west, south, east, north]
          : undefined,
      undated: Number(start.null_count),
      unplaced: Number(longitude.null_count),
    });
  }
  const dated = groups.flatMap(({ days }) => days ?? []);
  return {
    events,
    undated: groups.reduce((sum, { undated }) => sum + undated, 0),
    from: dated.length > 0 ? dayAt(Math.min(...dated.map(({ first }) => first))) : undefined,
    to: dated.length > 0 ? dayAt(Math.max(...dated.map(({ last }) => last))) : undefined,
    groups,
  };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Whether an event of the group can lie within the days, both included; a missing end is open. */
export function overlaps(
  { days }: Group,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): boolean {
  return days !== undefined && days.first <= to && days.last >= from;
}
