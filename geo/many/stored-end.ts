// What the end of the stored form says, without any row of it: how many events, from when to when, where.
import { type FileMetaData, parquetMetadata, type SchemaElement } from 'hyparquet';
import type { Day } from '../days';
import type { Extent } from '../extent';
import { dayAt } from './days';
import { type StoredColumn, storedColumns } from './stored';

/** Rows `from` until before `to` of the file, and their first and last day since 1970-01-01; no days where no row has one. */
export type Group = { from: number; to: number; days: { first: number; last: number } | undefined };

export type StoredEnd = {
  /** All of them, also those without a day or a place. */
  events: number;
  undated: number;
  /** With a day and without a place. */
  unlocated: number;
  /** First and last day, and the box of all; undefined where no event has any. */
  from: Day | undefined;
  to: Day | undefined;
  extent: Extent | undefined;
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
  const sums = { events: 0, undated: 0, unplaced: 0 };
  const degrees = { longitude: [] as number[], latitude: [] as number[] };
  for (const { num_rows, columns } of row_groups) {
    const boundsOf = (name: StoredColumn) => {
      const bounds = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data
        ?.statistics;
      if (bounds?.null_count === undefined)
        throw new Error(`does not say the bounds of ${name}, expected statistics of each row group`);
      return bounds;
    };
    const [first, last] = [boundsOf('start'), boundsOf('end')];
    const from = sums.events;
    sums.events += Number(num_rows);
    sums.undated += Number(first.null_count);
    sums.unplaced += Number(boundsOf('longitude').null_count);
    for (const name of ['longitude', 'latitude'] as const)
      for (const bound of [boundsOf(name).min_value, boundsOf(name).max_value])
        if (typeof bound === 'number') degrees[name].push(bound);
    const days =
      typeof first.min_value === 'number' && typeof last.max_value === 'number'
        ? { first: first.min_value, last: last.max_value }
        : undefined;
    groups.push({ from, to: sums.events, days });
  }
  const dated = groups.flatMap(({ days }) => days ?? []);
  const { longitude, latitude } = degrees;
  return {
    events: sums.events,
    undated: sums.undated,
    unlocated: Math.max(0, sums.unplaced - sums.undated),
    from: dated.length > 0 ? dayAt(Math.min(...dated.map(({ first }) => first))) : undefined,
    to: dated.length > 0 ? dayAt(Math.max(...dated.map(({ last }) => last))) : undefined,
    extent:
      longitude.length > 0
        ? [Math.min(...longitude), Math.min(...latitude), Math.max(...longitude), Math.max(...latitude)]
        : undefined,
    groups,
  };
}

/** Whether an event of the group can lie within the days, both included; a missing end is open. */
export function overlaps(
  { days }: Group,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): boolean {
  return days !== undefined && days.first <= to && days.last >= from;
}
