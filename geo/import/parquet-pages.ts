// Parquet's pages, read strictly before hyparquet reads them: it believes each number in them, and one that is damaged makes
// it run for ever or fill the memory. The fields are those of PageHeader in parquet-format 2.
import { passRuns } from './parquet-runs';
import { type Codec, unpackers } from './parquet-unpack';
import { type Fields, type Reader, readStruct } from './thrift';

/** What the end of the file says about a column of a row group. */
export type Chunk = {
  /** Bytes of the file. */
  start: number;
  end: number;
  /** Bytes when unpacked. */
  uncompressed: number;
  values: number;
  codec: Codec;
  isBoolean: boolean;
  /** The highest levels, by which optional and repeated values are nested; 0 has none. */
  definition: number;
  repetition: number;
};

const dataPage = 0;
const dictionaryPage = 2;
const dataPageV2 = 3;
/** The highest number of a way to write values. */
const encodings = 9;
/** How Thrift writes false. */
const no = 2;

/** Throws an Error where the pages of the chunk, whose bytes these are, cannot be what the end of the file says. */
export function checkPages(bytes: Uint8Array, chunk: Chunk): void {
  const reader: Reader = { bytes, at: 0 };
  let values = 0;
  while (reader.at < bytes.length - 1) {
    const fields = readStruct(reader);
    const type = count(fields, 1, dataPageV2);
    const unpacked = count(fields, 2, chunk.uncompressed);
    const start = reader.at;
    reader.at += count(fields, 3, bytes.length - start);
    const page = bytes.subarray(start, reader.at);
    // Each value in a dictionary has at least a byte.
    if (type === dictionaryPage) count(inner(fields, 7), 1, unpacked);
    if (type === dataPage) values += checkData(page, inner(fields, 5), unpacked, chunk);
    if (type === dataPageV2) values += checkDataV2(page, inner(fields, 8), unpacked, chunk);
  }
  if (values !== chunk.values) throw new Error(`${chunk.values} values are promised and ${values} are there`);
}

/** The levels are packed with the values, each behind its length. Gives the number of values, missing ones too. */
function checkData(packed: Uint8Array, head: Fields, unpacked: number, chunk: Chunk): number {
  const values = count(head, 1, chunk.values);
  const page = unpackers[chunk.codec](packed, unpacked);
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let at = 0;
  let present = values;
  for (const most of [chunk.repetition, chunk.definition]) {
    if (most === 0) continue;
    present = passRuns(page, at + 4, bits(most), values, most);
    at += 4 + view.getUint32(at, true);
  }
  checkNumbers(
    page.subarray(at),
    count(head, 2, encodings),
    chunk.definition === 0 ? values : present,
    chunk,
  );
  return values;
}

/** The levels are not packed, and their lengths are in the head. */
function checkDataV2(stored: Uint8Array, head: Fields, unpacked: number, chunk: Chunk): number {
  const values = count(head, 1, chunk.values);
  const missing = count(head, 2, values);
  count(head, 3, values);
  const definition = count(head, 5, stored.length);
  const repetition = count(head, 6, stored.length - definition);
  if (chunk.repetition > 0) passRuns(stored, 0, bits(chunk.repetition), values);
  if (chunk.definition > 0) passRuns(stored, repetition, bits(chunk.definition), values);
  const body = stored.subarray(repetition + definition);
  const page = head.get(7) === no ? body : unpackers[chunk.codec](body, unpacked - repetition - definition);
  checkNumbers(page, count(head, 4, encodings), values - missing, chunk);
  return values;
}

/** Of the ways to write values, those in runs. */
function checkNumbers(page: Uint8Array, encoding: number, values: number, { isBoolean }: Chunk): void {
  if (![2, 3, 8].includes(encoding)) return;
  const [width = 0] = isBoolean || encoding === 3 ? [1] : page;
  if (width > 32) throw new Error(`numbers of ${width} bits in a page`);
  passRuns(page, isBoolean || encoding === 3 ? 4 : 1, width, values);
}

const bits = (most: number) => 32 - Math.clz32(most);

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
