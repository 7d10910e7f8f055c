// JSON with records in it: an array of objects, an object around one, an object a line, or the features of a GeoJSON.
import { columnNames } from './column-names';
import { geometryColumns, isFeature } from './features';
import type { Limits } from './limits';
import { checkNesting } from './nesting';
import { type Batch, FileRefused, type OpenedFile } from './rows';

type Json = Record<string, unknown>;
type Found = { records: unknown[]; lines?: number[]; geojson: boolean };
/** Of a record, where it is an object. */
type Column = { name: string; of: (record: Json) => unknown };

/** Rows in a batch, so that whoever reads them can stop between. */
const batchRows = 4096;

/** Opens the text of a whole file. Throws FileRefused. */
export function openJson(text: string, limits: Limits) {
  const { records, lines, geojson } = isByLine(text, limits)
    ? linesIn(text, limits)
    : recordsIn(text, limits);
  if (records.length > limits.rows) {
    throw new FileRefused('too-many-rows', `${records.length} records; at most ${limits.rows} are read.`, {
      rows: records.length,
      limit: limits.rows,
    });
  }
  const columns = geojson ? featureColumns(records, limits) : fieldColumns(records, limits);
  const names = columnNames(
    columns.map(({ name }) => name),
    limits,
  );
  const damaged = text.includes('\uFFFD');
  const batchAt = (start: number, count: number): Batch => {
    const some = records.slice(start, start + count);
    return {
      count: some.length,
      firstRow: start + 1,
      lines: lines && Uint32Array.from(lines.slice(start, start + count)),
      cell: (row, column) => {
        const record = some[row];
        return isObject(record) ? (columns[column]?.of(record) ?? undefined) : undefined;
      },
      faults: some.flatMap((record, row): Batch['faults'] => {
        if (!isObject(record)) return [{ row, fault: 'not-a-record' }];
        return damaged && JSON.stringify(record).includes('\uFFFD') ? [{ row, fault: 'damaged-text' }] : [];
      }),
    };
  };
  return {
    format: geojson ? 'geojson' : 'json',
    columns: names,
    rows: records.length,
    sample: batchAt(0, 200),
    batches: async function* (signal?: AbortSignal) {
      for (let start = 0; start < records.length; start += batchRows) {
        signal?.throwIfAborted();
        yield batchAt(start, batchRows);
      }
    },
  } satisfies Partial<OpenedFile>;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that a record does not have must not be found in what all objects have, as `constructor`. */
const own = (record: Json, name: string) => (Object.hasOwn(record, name) ? record[name] : undefined);

function recordsIn(text: string, limits: Limits): Found {
  checkNesting(text, limits);
  let json: unknown;
  try {
    json = parsed(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileRefused('damaged-json', `The JSON is cut off or damaged: ${reason.slice(0, 200)}`, {
      reason,
    });
  }
  if (isFeature(json)) return { records: [json], geojson: true };
  const list = listIn(json);
  if (!list.some(isObject)) {
    throw new FileRefused('no-records', 'There are no records: an array of objects was expected.');
  }
  return { records: list, geojson: list.every((record) => isFeature(record) || !isObject(record)) };
}

/**
 * The array itself, or the only one with objects in it that the object holds, at any depth; of several collections of
 * features, as a map with layers has them, the features of all.
 */
function listIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json.flatMap((part) => (isCollection(part) ? part.features : [part]));
  if (!isObject(json)) return [];
  if (isCollection(json)) return json.features;
  const lists = Object.entries(json).filter(([, value]) => isListOfObjects(value));
  const [first, second] = lists;
  if (first && second) {
    const names = lists.map(([name]) => name.slice(0, 40)).slice(0, 10);
    throw new FileRefused('no-records', `Several lists of records: ${names.join(', ')}. One was expected.`, {
      found: names.join(', '),
    });
  }
  if (first) return listIn(first[1]);
  const [inner = [], another] = Object.values(json)
    .filter(isObject)
    .map(listIn)
    .filter((list) => list.length > 0);
  return another ? [] : inner;
}

const isCollection = (value: unknown): value is { features: unknown[] } =>
  isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);

const isListOfObjects = (value: unknown) => Array.isArray(value) && value.some(isObject);

/** Whether the first line is an object of its own, with others behind it: NDJSON, or a GeoJSON text sequence (RFC 8142). */
function isByLine(text: string, { rowLength }: Limits): boolean {
  const end = text.indexOf('\n');
  if (end === -1 || end > rowLength || !/\S/.test(text.slice(end))) return false;
  try {
    return isObject(parsed(withoutMark(text.slice(0, end))));
  } catch {
    return false;
  }
}

const notNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:NaN|Infinity)\b/gs;

/**
 * Python writes what is no number as NaN and Infinity, which JSON has not: they become texts, and are told as what they
 * are where a number was expected. Throws what JSON.parse throws.
 */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/[[:,]\s*-?(?:NaN|Infinity)\b/.test(text)) throw error;
    return JSON.parse(text.replace(notNumbers, (found) => (found.startsWith('"') ? found : `"${found}"`)));
  }
}

const withoutMark = (line: string) => line.replace('\u001e', '').trim();

/** An object a line. A line that is none stays, as a fault. */
function linesIn(text: string, limits: Limits): Found {
  const records: unknown[] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const json = withoutMark(line);
    if (json === '') continue;
    checkNesting(json, limits);
    lines.push(index + 1);
    try {
      records.push(parsed(json));
    } catch {
      records.push(undefined);
    }
  }
  return { records, lines, geojson: records.every((record) => isFeature(record) || !isObject(record)) };
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
