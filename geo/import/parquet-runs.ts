// Numbers in runs, in which Parquet keeps levels and places in a dictionary ("RLE / bit-packing hybrid" in its Encodings.md).

/** Some writers fill up their last run. */
const filling = 512;

/** Takes the numbers of a run, `from` the first of all; they are packed one after another, or one stands for all. */
type TakeRun = (packed: boolean, at: number, from: number, count: number) => void;

/**
 * Goes over so many numbers of `width` bits, from a byte on. Throws an Error for a run that is cut off, or much longer,
 * with which a reader that believes it would fill the memory.
 */
function eachRun(bytes: Uint8Array, start: number, width: number, values: number, take: TakeRun): void {
  let at = start;
  for (let seen = 0; seen < values; ) {
    let head = 0;
    for (let power = 1, byte = 128; byte > 127; power *= 128) {
      byte = byteAt(bytes, at++);
      head += (byte & 127) * power;
      if (head > 2 ** 31) throw new Error('a run of values has no end');
    }
    const packed = head % 2 === 1;
    const length = packed ? (head - 1) * 4 : head / 2;
    if (length > values + filling) throw new Error(`a run of ${length} values in a page of ${values}`);
    const count = Math.min(length, values - seen);
    // What fills up the last run can be left out.
    if (packed ? at * 8 + count * width > bytes.length * 8 : at + Math.ceil(width / 8) > bytes.length)
      throw new Error('a run of values is cut off');
    take(packed, at, seen, count);
    at += packed ? (length / 8) * width : Math.ceil(width / 8);
    seen += length;
  }
}

/** Only looks whether the runs can be what they say they are. */
export const checkRuns = (bytes: Uint8Array, start: number, width: number, values: number): void =>
  eachRun(bytes, start, width, values, () => {});

/** Reads as many numbers as there is room for. Throws what is wrong with the runs. */
export function readRuns(
  bytes: Uint8Array,
  start: number,
  width: number,
  numbers: Uint8Array | Uint32Array,
): void {
  eachRun(bytes, start, width, numbers.length, (packed, at, from, count) => {
    if (packed) unpack(bytes, at, width, numbers, from, count);
    else numbers.fill(bitsAt(bytes, at * 8, width), from, from + count);
  });
}

function unpack(
  bytes: Uint8Array,
  at: number,
  width: number,
  numbers: Uint8Array | Uint32Array,
  from: number,
  count: number,
): void {
  // Of wider ones, those that are not read yet do not fit into 32 bits together.
  if (width > 24) {
    for (let index = 0; index < count; index++)
      numbers[from + index] = bitsAt(bytes, at * 8 + index * width, width);
    return;
  }
  const mask = 2 ** width - 1;
  let [next, rest, bits] = [at, 0, 0];
  for (let index = from; index < from + count; index++) {
    for (; bits < width; bits += 8) rest |= (bytes[next++] ?? 0) << bits;
    numbers[index] = rest & mask;
    rest >>>= width;
    bits -= width;
  }
}

/** The lowest bit first. */
function bitsAt(bytes: Uint8Array, start: number, width: number): number {
  let value = 0;
  for (let bit = 0; bit < width; bit++) {
    const place = start + bit;
    if (byteAt(bytes, place >>> 3) & (1 << (place & 7))) value += 2 ** bit;
  }
  return value;
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new Error('a run of values is cut off');
  return byte;
}
