// Thrift's compact protocol, as far as the heads of Parquet's pages need it.

export type Fields = Map<number, number | Fields>;
/** Bytes, and the place of the next one. */
export type Reader = { bytes: Uint8Array; at: number };

const deepest = 4;

/** Its fields by their number; a field that comes twice is what it is at last. Throws an Error where it is damaged. */
export function readStruct(reader: Reader, depth = 0): Fields {
  if (depth > deepest) throw new Error('a struct is nested too deep');
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
      throw new Error(`a struct has a value of the kind ${type}`);
  }
}

function byte(reader: Reader): number {
  const value = reader.bytes[reader.at++];
  if (value === undefined) throw new Error('a struct is cut off');
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
  throw new Error('a number has no end');
}

/** 0, -1, 1, -2, 2 … */
function zigzag(reader: Reader): number {
  const value = varint(reader);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
