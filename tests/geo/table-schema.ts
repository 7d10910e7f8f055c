// Rows against their Table Schema (https://datapackage.org/standard/table-schema/), as the standard words it: each cell is
// of its type, none is missing that is required, keys are unique, and what they point to is there.
import { z } from 'zod';
import type { Field, TableSchema } from './data-package-profile';

export type Row = Record<string, string>;

const isJsonArray = (cell: string): boolean => {
  try {
    return Array.isArray(JSON.parse(cell));
  } catch {
    return false;
  }
};

function fits(cell: string, field: Field): boolean {
  switch (field.type) {
    case 'string':
      return field.constraints?.enum?.includes(cell) ?? true;
    case 'integer':
      return /^[+-]?\d+$/.test(cell);
    case 'number':
      return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(cell);
    case 'boolean':
      return [...field.trueValues, ...field.falseValues].includes(cell);
    case 'date':
      return z.iso.date().safeParse(cell).success;
    case 'list':
      return !cell.split(field.delimiter).includes('');
    case 'array':
      return isJsonArray(cell);
  }
}

/** What is wrong, as `row column: cell`, with rows counted from 1. */
export function faultsOfCells({ fields, missingValues }: TableSchema, rows: readonly Row[]): string[] {
  return rows.flatMap((row, index) =>
    fields
      .filter((field) => {
        const cell = row[field.name];
        if (cell === undefined) return true;
        return missingValues.includes(cell) ? field.constraints?.required : !fits(cell, field);
      })
      .map(({ name }) => `${index + 1} ${name}: ${row[name]}`),
  );
}

const keyOf = (row: Row, names: readonly string[]): string =>
  JSON.stringify(names.map((name) => row[name] ?? ''));

/** The keys that stand twice, or lead to no row of another table. */
export function faultsOfKeys(
  { primaryKey = [], foreignKeys = [] }: TableSchema,
  rows: readonly Row[],
  rowsOf: (resource: string) => readonly Row[],
): string[] {
  const own = rows.map((row) => keyOf(row, primaryKey));
  const twice = primaryKey.length === 0 ? [] : own.filter((key, index) => own.indexOf(key) !== index);
  const gone = foreignKeys.flatMap(({ fields, reference }) => {
    const there = new Set(rowsOf(reference.resource).map((row) => keyOf(row, reference.fields)));
    return rows.map((row) => keyOf(row, fields)).filter((key) => !there.has(key));
  });
  return [...twice, ...gone];
}
