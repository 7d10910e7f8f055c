// What was imported → the stored form of an atlas of many events (geo/many/stored.ts). In Node only.
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { flag, type ManyEvents } from '../many/events';
import { positionAt } from '../many/position';
import { groupRows, type StoredColumn, storedColumns } from '../many/stored';
import type { UndatedEvents } from './event-list';
import { placesAt } from './places-at';
import type { Profile } from './profiles';
import type { Imported } from './row-importer';
import { storedWords } from './stored-words';
import { noDay } from './unlocated-list';

/** An event at a place; `nth` among those of its row, from 0. Days in days since 1970-01-01. */
type Stored = {
  row: number;
  nth: number;
  start?: number | undefined;
  end?: number | undefined;
  point?: readonly [number, number] | undefined;
  action: number;
  flags: number;
};

const elements: Record<(typeof storedColumns)[number]['kind'], Omit<SchemaElement, 'name'>> = {
  whole: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
  degrees: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  flag: { type: 'BOOLEAN' },
};

/** Only of these a reader asks which groups it can leave. */
const withBounds: readonly StoredColumn[] = ['start', 'end', 'longitude', 'latitude'];

/** The bytes of `events.parquet`: every row but the refused ones. `profile` is that of the file, if it has one. */
export function storedBytes(imported: Imported, profile: Profile | undefined): Uint8Array<ArrayBuffer> {
  const stored = storedOf(imported);
  const values = valuesOf(imported, profile?.placeEachPoint ? placesIn(stored) : undefined);
  const cells = storedColumns.map((): unknown[] => new Array(stored.length));
  stored.forEach((event, index) => {
    const of = values(event);
    storedColumns.forEach(({ name }, column) => {
      const value = of[name];
      if (cells[column]) cells[column][index] = value === undefined || value === '' ? null : value;
    });
  });
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: 'root', num_children: storedColumns.length },
        ...storedColumns.map((column): SchemaElement => {
          const { name, kind } = column;
          const repetition_type = 'optional' in column ? 'OPTIONAL' : 'REQUIRED';
          return { name, ...elements[kind], repetition_type };
        }),
      ],
      columnData: storedColumns.map(({ name }, column) => ({
        name,
        data: cells[column] ?? [],
        statistics: withBounds.includes(name),
      })),
      rowGroupSize: groupRows,
      // So that the words of a few rows are a few pages.
      pageSize: 65_536,
    }),
  );
}

/** All of them, by first day, then by row; those without a day last. */
function storedOf({ events, unlocated, undatedEvents }: Imported): Stored[] {
  const nowhere = Array.from(unlocated.row, (row, index): Stored => {
    const [start, end] = [unlocated.start[index], unlocated.end[index]];
    return {
      row,
      nth: 0,
      ...(start !== noDay && { start, end }),
      action: unlocated.action[index] ?? 0,
      flags: unlocated.flags[index] ?? 0,
    };
  });
  const last = Number.MAX_SAFE_INTEGER;
  const order = (one: Stored, other: Stored) =>
    (one.start ?? last) - (other.start ?? last) || one.row - other.row || one.nth - other.nth;
  return [...placed(events), ...placed(undatedEvents), ...nowhere].sort(order);
}

function placed(events: UndatedEvents & Partial<Pick<ManyEvents, 'start' | 'end'>>): Stored[] {
  const seen = new Map<number, number>();
  return Array.from({ length: events.count }, (_, index): Stored => {
    const row = events.row[index] ?? 0;
    const nth = seen.get(row) ?? 0;
    seen.set(row, nth + 1);
    return {
      row,
      nth,
      start: events.start?.[index],
      end: events.end?.[index],
      point: positionAt(events.x[index] ?? 0, events.y[index] ?? 0),
      action: events.action[index] ?? 0,
      flags: events.flags[index] ?? 0,
    };
  });
}

/** How many events each row is. */
function placesIn(stored: readonly Stored[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { row } of stored) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

/** `eachItsPlace`: how many events each row is, where its places stand in the order of its points. */
function valuesOf({ texts, actions }: Imported, eachItsPlace: Map<number, number> | undefined) {
  return ({ row, nth, start, end, point, action, flags }: Stored): Partial<Record<StoredColumn, unknown>> => {
    const of = texts.textsOf(row);
    const named = of.place ?? [];
    const places = eachItsPlace ? placesAt(named, nth, eachItsPlace.get(row) ?? 1) : named;
    return {
      row,
      start,
      end,
      longitude: point?.[0],
      latitude: point?.[1],
      action: actions[action],
      ...storedWords(of, places),
      date_unsure: (flags & flag.dateUnsure) !== 0,
      place_unsure: (flags & flag.placeUnsure) !== 0,
      position_shared: (flags & flag.positionShared) !== 0,
      repaired: (flags & flag.repaired) !== 0,
    };
  };
}
