// Parquet: tables that engines read by column and by range. Sorted by day, so that the smallest and the largest value
// of each row group tell a reader which of them to leave.
import { bbox } from '@turf/turf';
import type { Geometry } from 'geojson';
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Atlas } from '../model';
import { eventFields, whereabouts } from '../publish';
import { type Column, claimColumns, eventColumns, type Kind } from './columns';

type Row = Record<string, unknown>;

/** GeoParquet 1.1: the same fields as the GeoJSON; `geometry` is null where an event is placed nowhere. */
export function eventsParquet(atlas: Atlas): Uint8Array<ArrayBuffer> {
  const { events, places } = atlas;
  const shapes = events.map((event) => whereabouts(event, places));
  return tableOf(
    eventColumns(atlas),
    events.map((event) => ({ id: event.id, ...eventFields(event) })),
    shapes,
  );
}

/** A row a claim, in the order of the events; without geometry, so plain Parquet. */
export function claimsParquet(atlas: Atlas): Uint8Array<ArrayBuffer> {
  return tableOf(
    claimColumns(atlas),
    atlas.events.flatMap(({ id, claims }) => claims.map((claim) => ({ event: id, ...claim }))),
  );
}

/** A number without end in Parquet is one of 64 bits, or a large crowd would turn into another. */
const elements: Record<Kind, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  list: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
};

function tableOf(columns: readonly Column[], rows: Row[], shapes?: Array<Geometry | null>) {
  const schema: SchemaElement[] = columns.map(({ name, kind, optional }) => ({
    name,
    ...elements[kind],
    repetition_type: optional ? 'OPTIONAL' : 'REQUIRED',
  }));
  const columnData = columns.map(({ name, kind }) => ({
    name,
    data: rows.map((row) => parquetValue(row[name], kind)),
    // The smallest of many lists helps nobody, and is as long as a list.
    statistics: elements[kind].converted_type !== 'JSON',
  }));
  if (shapes) {
    schema.push({
      name: 'geometry',
      type: 'BYTE_ARRAY',
      logical_type: { type: 'GEOMETRY' },
      repetition_type: 'OPTIONAL',
    });
    columnData.push({ name: 'geometry', data: shapes, statistics: true });
  }
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'root', num_children: schema.length }, ...schema],
      columnData,
      rowGroupSize: 5000,
      ...(shapes && { kvMetadata: [{ key: 'geo', value: JSON.stringify(geoOf(shapes)) }] }),
    }),
  );
}

function parquetValue(value: unknown, kind: Kind): unknown {
  if (value === undefined || value === null) return null;
  if (kind === 'day') return new Date(`${value}T00:00:00Z`);
  return kind === 'whole' ? BigInt(Number(value)) : value;
}

/** What GeoParquet 1.1 wants to know; without `crs` it is longitude and latitude (OGC:CRS84). */
function geoOf(shapes: Array<Geometry | null>) {
  const located = shapes.filter((shape) => shape !== null);
  const all = { type: 'GeometryCollection' as const, geometries: located };
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: [...new Set(located.map(({ type }) => type))].sort(),
        ...(located.length > 0 && { bbox: bbox(all) }),
      },
    },
  };
}
