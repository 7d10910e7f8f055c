// Parquet's pages, read strictly before anybody decodes them: hyparquet believes each number in them, and one that is
// damaged makes it run for ever or fill the memory. The fields are those of PageHeader in parquet-format 2.
import { checkRuns, readRuns } from './parquet-runs';
import { type Codec, unpackers } from './parquet-unpack';
import { type Fields, type Reader, readStruct } from './thrift';

/** What the end of the file says about a column of a row group. */
export type Chunk = {
  /** Its name in the schema, behind those of the columns that it is nested in. */
  path: readonly string[];
  /** Bytes of the file. */
  start: number;
  end: number;
  /** Bytes when unpacked. */
  uncompressed: number;
  values: number;
  codec: Codec;
  /** What stands in it, where that is read by parquet-columns.ts. */
  kind: 'text' | 'double' | 'day' | undefined;
  isBoolean: boolean;
  /** The highest levels, by which optional and repeated values are nested; 0 has none. */
  definition: number;
  repetition: number;
};

/** `bytes`: unpacked. */
export type Dictionary = { bytes: Uint8Array; values: number };

export type Page = {
  /** How many, missing ones too. */
  values: number;
  /** How many of them are there. */
  there: number;
  /** For each value how deep it is there, the highest where it is a value; undefined where nothing can be missing. */
  levels: Uint8Array | undefined;
  encoding: number;
  /** Unpacked, behind the levels. */
  bytes: Uint8Array;
  /** Of which its numbers tell the places. */
  dictionary: Dictionary | undefined;
};

const dataPage = 0;
const dictionaryPage = 2;
const dataPageV2 = 3;
/** The highest number of a way to write values; one after another; as places in a dictionary, in older and newer files. */
const encodings = 9;
export const plain = 0;
export const ofDictionary: readonly number[] = [2, 8];
/** In runs, as levels are. */
const inRuns = 3;
/** How Thrift writes false. */
const no = 2;

/** Throws an Error where the pages of the chunk, whose bytes these are, cannot be what the end of the file says. */
export function pagesOf(bytes: Uint8Array, chunk: Chunk): Page[] {
  const reader: Reader = { bytes, at: 0 };
  const pages: Page[] = [];
  let dictionary: Dictionary | undefined;
  let [values, room] = [0, chunk.uncompressed];
  while (reader.at < bytes.length - 1) {
    const fields = readStruct(reader);
    const type = count(fields, 1, dataPageV2);
    const unpacked = count(fields, 2, room);
    room -= unpacked;
    const start = reader.at;
    reader.at += count(fields, 3, bytes.length - start);
    const packed = bytes.subarray(start, reader.at);
    if (type === dictionaryPage)
      // Each value in a dictionary has at least a byte.
      dictionary = {
        values: count(inner(fields, 7), 1, unpacked),
        bytes: unpackers[chunk.codec](packed, unpacked),
      };
    if (type !== dataPage && type !== dataPageV2) continue;
    const page =
      type === dataPage
        ? dataIn(packed, inner(fields, 5), unpacked, chunk)
        : dataInV2(packed, inner(fields, 8), unpacked, chunk);
    values += page.values;
    pages.push({ ...page, dictionary });
  }
  if (values !== chunk.values) throw new Error(`${chunk.values} values are promised and ${values} are there`);
  return pages;
}

type Data = Omit<Page, 'dictionary'>;

/** The levels are packed with the values, each behind its length. */
function dataIn(packed: Uint8Array, head: Fields, unpacked: number, chunk: Chunk): Data {
  const values = count(head, 1, chunk.values);
  const page = unpackers[chunk.codec](packed, unpacked);
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let [at, levels]: [number, Uint8Array | undefined] = [0, undefined];
  for (const most of [chunk.repetition, chunk.definition]) {
    if (most === 0) continue;
    levels = levelsIn(page, at + 4, most, values);
    at += 4 + view.getUint32(at, true);
  }
  const there = levels && chunk.definition > 0 ? countOf(levels, chunk.definition) : values;
  const data = { values, there, levels, encoding: count(head, 2, encodings), bytes: page.subarray(at) };
  return checkedNumbers(data, chunk);
}

/** The levels are not packed, and their lengths are in the head. */
function dataInV2(stored: Uint8Array, head: Fields, unpacked: number, chunk: Chunk): Data {
  const values = count(head, 1, chunk.values);
  const there = values - count(head, 2, values);
  count(head, 3, values);
  const definition = count(head, 5, stored.length);
  const repetition = count(head, 6, stored.length - definition);
  if (chunk.repetition > 0) levelsIn(stored, 0, chunk.repetition, values);
  const levels = chunk.definition > 0 ? levelsIn(stored, repetition, chunk.definition, values) : undefined;
  const body = stored.subarray(repetition + definition);
  const bytes = head.get(7) === no ? body : unpackers[chunk.codec](body, unpacked - repetition - definition);
  return checkedNumbers({ values, there, levels, encoding: count(head, 4, encodings), bytes }, chunk);
}

function levelsIn(bytes: Uint8Array, start: number, most: number, values: number): Uint8Array {
  if (most > 255) throw new Error(`a column is nested ${most} times`);
  const levels = new Uint8Array(values);
  readRuns(bytes, start, 32 - Math.clz32(most), levels);
  return levels;
}

/** Throws an Error for numbers in runs that are not what they should be. */
function checkedNumbers(data: Data, { isBoolean }: Chunk): Data {
  const { there, encoding, bytes } = data;
  if (encoding !== inRuns && !ofDictionary.includes(encoding)) return data;
  const isOne = isBoolean || encoding === inRuns;
  const [width = 0] = isOne ? [1] : bytes;
  if (width > 32) throw new Error(`numbers of ${width} bits in a page`);
  checkRuns(bytes, isOne ? 4 : 1, width, there);
  return data;
}

function countOf(levels: Uint8Array, wanted: number): number {
  let found = 0;
  for (const level of levels) if (level === wanted) found++;
  return found;
}

function count(fields: Fields, field: number, most: number): number {
  const value = fields.get(field);
  if (typeof value === 'number' && value >= 0 && value <= most) return value;
  throw new Error(`field ${field} of a page is not from 0 to ${most}`);
}

function inner(fields: Fields, field: number): Fields {
  const value = fields.get(field);
  if (value instanceof Map) return value;
  throw new Error(`field ${field} of a page is missing`);
}
