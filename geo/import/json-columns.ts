// The columns of records of JSON: their fields, or of GeoJSON the properties and the geometry.
import { columnNames } from './column-names';
import { geometryColumns, isFeature } from './features';
import type { Limits } from './limits';

export type Json = Record<string, unknown>;
/** Of a record, where it is an object. */
type Column = { name: string; of: (record: Json) => unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that a record does not have must not be found in what all objects have, as `constructor`. */
const own = (record: Json, name: string) => (Object.hasOwn(record, name) ? record[name] : undefined);

export type Columns = {
  names: string[];
  geojson: boolean;
  /** Undefined for what is missing, and where the record is no object. */
  cell: (record: unknown, column: number) => unknown;
};

/** Throws FileRefused. */
export function columnsOf(records: unknown[], limits: Limits): Columns {
  const geojson = records.every((record) => isFeature(record) || !isObject(record));
  const columns = geojson ? featureColumns(records, limits) : fieldColumns(records, limits);
  return {
    names: columnNames(
      columns.map(({ name }) => name),
      limits,
    ),
    geojson,
    cell: (record, column) => (isObject(record) ? (columns[column]?.of(record) ?? undefined) : undefined),
  };
}

/** All fields that any record has, in the order in which they come. */
function fieldColumns(records: unknown[], limits: Limits): Column[] {
  return fieldsOf(records, limits).map((name) => ({ name, of: (record) => own(record, name) }));
}

function featureColumns(features: unknown[], limits: Limits): Column[] {
  const properties = (feature: Json) => (isObject(feature.properties) ? feature.properties : {});
  const objects = features.filter(isObject);
  const id: Column = { name: 'id', of: (feature) => own(feature, 'id') };
  return [
    ...(objects.some((feature) => Object.hasOwn(feature, 'id')) ? [id] : []),
    ...fieldsOf(objects.map(properties), limits).map(
      (name): Column => ({
        name,
        of: (feature) => own(properties(feature), name),
      }),
    ),
    ...geometryColumns(objects.map(({ geometry }) => geometry)).map(
      ({ name, of }): Column => ({
        name,
        of: ({ geometry }) => of(geometry),
      }),
    ),
  ];
}

function fieldsOf(records: unknown[], { columns }: Limits): string[] {
  const names = new Set<string>();
  for (const record of records) {
    if (isObject(record)) for (const name of Object.keys(record)) names.add(name);
    // Not all of a million names are gathered before they are refused.
    if (names.size > columns) break;
  }
  return [...names];
}
