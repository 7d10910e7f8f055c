// JSON with records in it: an array of objects, an object around one, an object a line, or the features of GeoJSON or Esri.
import { featuresOfEsri } from './esri';
import { isFeature } from './features';
import { columnsOf, isObject } from './json-columns';
import { type Lists, listIn } from './json-lists';
import type { Limits } from './limits';
import { checkNesting } from './nesting';
import { type Batch, FileRefused, type OpenedFile } from './rows';

type Found = Lists & { lines?: number[] };

/** Rows in a batch, so that whoever reads them can stop between. */
const batchRows = 4096;

/** Opens the text of a whole file. Throws FileRefused. */
export function openJson(text: string, limits: Limits) {
  const { records, lines, lists } = isByLine(text, limits) ? linesIn(text, limits) : recordsIn(text, limits);
  if (records.length > limits.rows) {
    throw new FileRefused('too-many-rows', `${records.length} records; at most ${limits.rows} are read.`, {
      rows: records.length,
      limit: limits.rows,
    });
  }
  const { names, geojson, cell } = columnsOf(records, limits);
  const damaged = text.includes('\uFFFD');
  const batchAt = (start: number, count: number): Batch => {
    const some = records.slice(start, start + count);
    return {
      count: some.length,
      firstRow: start + 1,
      lines: lines && Uint32Array.from(lines.slice(start, start + count)),
      cell: (row, column) => cell(some[row], column),
      faults: some.flatMap((record, row): Batch['faults'] => {
        if (!isObject(record)) return [{ row, fault: 'not-a-record' }];
        return damaged && JSON.stringify(record).includes('\uFFFD') ? [{ row, fault: 'damaged-text' }] : [];
      }),
    };
  };
  return {
    format: geojson ? 'geojson' : 'json',
    columns: names,
    ...(lists && { lists }),
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
  if (isFeature(json)) return { records: [json] };
  const found = foundIn(json, limits);
  if (!found.records.some(isObject)) {
    throw new FileRefused('no-records', 'There are no records: an array of objects was expected.');
  }
  return found;
}

function foundIn(json: unknown, limits: Limits): Found {
  const features = featuresOfEsri(json);
  return features ? { records: features } : listIn(json, limits);
}

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

/** Before a value: what JSON has not, and whole numbers that a number may not hold. */
const strange = /[[:,]\s*-?(?:(?:NaN|Infinity)\b|\d{16})/;
const texts = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:NaN|Infinity)\b|(?<![\d.+-])-?\d{16,}(?![\d.eE])/gs;

/**
 * Python writes what is no number as NaN and Infinity, and the ids of some services have 19 digits: both become texts, and
 * are told as what they are where a number was expected. Throws what JSON.parse throws.
 */
function parsed(text: string): unknown {
  if (!strange.test(text)) return JSON.parse(text);
  const asText = (found: string) =>
    found.startsWith('"') || Number.isSafeInteger(Number(found)) ? found : `"${found}"`;
  return JSON.parse(text.replace(texts, asText));
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
  return { records, lines };
}
