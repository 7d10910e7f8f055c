// Each published format read back by somebody else's reader: rows by the name of their columns, and every position.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { XMLParser } from 'fast-xml-parser';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { FeatureCollection } from 'geojson';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';

export type Row = Record<string, unknown>;
/** `at`: longitudes and latitudes in turn, of the point or of the outline. */
export type Found = { row: Row; at: number[] };

const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap(numbersIn) : typeof value === 'number' ? [value] : [];
const coordinatesOf = (geometry: unknown): number[] =>
  typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry
    ? numbersIn(geometry.coordinates)
    : [];

export function fromGeojson(text: string): Found[] {
  return (JSON.parse(text) as FeatureCollection).features.map(({ id, properties, geometry }) => ({
    row: { id, ...properties },
    at: coordinatesOf(geometry),
  }));
}

export function fromCsv(text: string): Found[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  if (errors[0]) throw new Error(errors[0].message);
  return data.map((row) => ({ row, at: row.lon ? [Number(row.lon), Number(row.lat)] : [] }));
}

/** The rows by DuckDB, where a query can ask for a part of them; the shapes, which it would need an extension for, by hyparquet. */
export async function fromParquet(bytes: Uint8Array<ArrayBuffer>, where = 'true'): Promise<Found[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const file = join(folder, 'table.parquet');
    writeFileSync(file, bytes);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = await connection.runAndReadAll(
      `SELECT COLUMNS(name -> name <> 'geometry') FROM '${file}' WHERE ${where}`,
    );
    const shapes = where === 'true' ? await parquetReadObjects({ file: bytes.buffer }) : [];
    connection.closeSync();
    return rows
      .getRowObjectsJson()
      .map((row, index) => ({ row, at: coordinatesOf(shapes[index]?.geometry) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function fromFlatgeobuf(bytes: Uint8Array): Promise<Found[]> {
  const found: Found[] = [];
  for await (const { properties, geometry } of deserialize(bytes))
    found.push({ row: { ...properties }, at: coordinatesOf(geometry) });
  return found;
}

type Mark = {
  TimeSpan?: { begin: string; end: string };
  ExtendedData: { Data: Array<{ '@_name': string; value: string }> };
  [part: string]: unknown;
};
const lists = ['Folder', 'Placemark', 'Data', 'entry', 'link', 'category'];
/** Strict about form, and leaves texts as texts. */
export const xmlParser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => lists.includes(name),
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000 },
});

export function fromKml(text: string, folder: 'places' | 'events'): Found[] {
  const { kml } = xmlParser.parse(text, true) as {
    kml: { Document: { Folder: Array<{ name: string; Placemark: Mark[] }> } };
  };
  const marks = kml.Document.Folder.find(({ name }) => name === folder)?.Placemark ?? [];
  return marks.map(({ TimeSpan, ExtendedData, name: _name, description: _description, ...shapes }) => ({
    row: {
      ...Object.fromEntries(ExtendedData.Data.map((data) => [data['@_name'], data.value])),
      ...(TimeSpan && { start: TimeSpan.begin, end: TimeSpan.end }),
    },
    at: kmlNumbers(shapes),
  }));
}

function kmlNumbers(part: unknown): number[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'coordinates'
      ? String(value)
          .split(/[\s,]+/)
          .map(Number)
      : kmlNumbers(value),
  );
}
