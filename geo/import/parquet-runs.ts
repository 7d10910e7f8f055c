// Numbers in runs, in which Parquet keeps levels and places in a dictionary ("RLE / bit-packing hybrid" in its Encodings.md).

/** Some writers fill up their last run. */
const filling = 512;

/**
 * Goes over so many numbers of `width` bits, from a byte on, and tells how many of them are `wanted`. Throws an Error for
 * a run that is much longer, with which a reader that believes it would fill the memory.
 */
export function passRuns(
  bytes: Uint8Array,
  start: number,
  width: number,
  values: number,
  wanted?: number,
): number {
  let at = start;
  let found = 0;
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
    const here = Math.min(length, values - seen);
    if (packed) {
      if (wanted !== undefined) {
        for (let index = 0; index < here; index++) {
          if (bitsAt(bytes, at * 8 + index * width, width) === wanted) found++;
        }
      }
      at += (length / 8) * width;
    } else {
      if (wanted !== undefined && bitsAt(bytes, at * 8, width) === wanted) found += here;
      at += Math.ceil(width / 8);
    }
    seen += length;
  }
  return found;
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
