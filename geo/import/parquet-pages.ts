// The heads of Parquet's pages, read strictly before hyparquet reads them: it believes each number in them, and one that
// is damaged makes it run for ever or fill the memory. Thrift's compact protocol, and PageHeader of parquet-format 2.

/** What the end of the file says about a column of a row group. */
export type Chunk = { start: number; end: number; values: number; uncompressed: number };

type Fields = Map<number, number | Fields>;
type Reader = { bytes: Uint8Array; at: number };

const dataPage = 0;
const dictionaryPage = 2;
const dataPageV2 = 3;

/** Throws an Error where the pages of the chunk, whose bytes these are, cannot be what the end of the file says. */
export function checkPages(bytes: Uint8Array, chunk: Chunk): void {
  const reader: Reader = { bytes, at: 0 };
  let values = 0;
  while (reader.at < bytes.length - 1) {
    const fields = readStruct(reader, 0);
    const type = count(fields, 1, dataPageV2);
    const unpacked = count(fields, 2, chunk.uncompressed);
    reader.at += count(fields, 3, bytes.length - reader.at);
    if (type === dictionaryPage) {
      // Each value in a dictionary has at least a byte.
      count(inner(fields, 7), 1, unpacked);
    } else if (type === dataPage) {
      values += count(inner(fields, 5), 1, chunk.values);
      count(inner(fields, 5), 2, 9);
    } else if (type === dataPageV2) {
      const head = inner(fields, 8);
      const here = count(head, 1, chunk.values);
      values += here;
      count(head, 2, here);
      count(head, 3, here);
      count(head, 4, 9);
      count(head, 5, unpacked);
      count(head, 6, unpacked - count(head, 5, unpacked));
    }
  }
  if (values !== chunk.values) throw new Error(`${chunk.values} values are promised and ${values} are there`);
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

const deepest = 4;

function readStruct(reader: Reader, depth: number): Fields {
  if (depth > deepest) throw new Error('the head of a page is nested too deep');
  const fields: Fields = new Map();
  let field = 0;
  for (let head = byte(reader); (head & 15) !== 0; head = byte(reader)) {
    field = head >> 4 ? field + (head >> 4) : zigzag(reader);
    fields.set(field, readValue(reader, head & 15, depth));
  }
  return fields;
}

/** Numbers and structs are kept; of texts, which only statistics have, the length. */
function readValue(reader: Reader, type: number, depth: number): number | Fields {
  switch (type) {
    case 1:
    case 2:
      return type;
    case 3:
      return byte(reader);
    case 4:
    case 5:
    case 6:
      return zigzag(reader);
    case 8: {
      const length = varint(reader);
      reader.at += length;
      return length;
    }
    case 12:
      return readStruct(reader, depth + 1);
    default:
      throw new Error(`the head of a page has a value of the kind ${type}`);
  }
}

function byte(reader: Reader): number {
  const value = reader.bytes[reader.at++];
  if (value === undefined) throw new Error('the head of a page is cut off');
  return value;
}

/** Seven bits a byte, the lowest first. */
function varint(reader: Reader): number {
  let value = 0;
  for (let power = 1; power <= 2 ** 63; power *= 128) {
    const next = byte(reader);
    value += (next & 127) * power;
    if (next < 128) return value;
  }
  throw new Error('a number in the head of a page has no end');
}

/** 0, -1, 1, -2, 2 … */
function zigzag(reader: Reader): number {
  const value = varint(reader);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
