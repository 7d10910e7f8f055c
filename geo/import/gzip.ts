// Unpacks gzip. fflate and not DecompressionStream: Chromium's refuses a file of several members, as bgzip writes them, and
// where a file is cut off, the last of what could be unpacked is lost.
import { Gunzip } from 'fflate';
import { type Bytes, bytesBetween } from './bytes';
import type { Limits } from './limits';
import { FileRefused } from './rows';

/** So much at once that unpacked it surely fits in memory: gzip makes at most 1,032 bytes of one. */
const packedBytes = 64 * 1024;
const unpackedBytes = 512 * 1024;

/**
 * What is packed, in parts. Throws FileRefused, after all that could be unpacked: where the file is cut off or damaged,
 * also by the sums that gzip keeps (RFC 1952), and where it becomes larger than the limit.
 */
export async function* unpacked(
  file: Blob,
  packed: AsyncIterable<Bytes>,
  { fileBytes }: Limits,
): AsyncGenerator<Bytes> {
  let parts: Bytes[] = [];
  let sum = newSum();
  let total = 0;
  const members: { end: number; sum: Sum }[] = [];
  const gunzip = new Gunzip((part) => {
    if (part.length === 0) return;
    add(sum, part);
    parts.push(part);
  });
  gunzip.onmember = (start) => {
    members.push({ end: start, sum });
    sum = newSum();
  };
  /** Whether there was nothing wrong. */
  const push = (bytes: Uint8Array, last = false) => {
    try {
      gunzip.push(bytes, last);
      return true;
    } catch {
      return false;
    }
  };
  const take = function* () {
    for (const part of parts) {
      for (let at = 0; at < part.length; at += unpackedBytes) {
        const piece = part.subarray(at, at + unpackedBytes);
        const room = fileBytes - total;
        total += piece.length;
        yield piece.subarray(0, room);
        if (piece.length > room) throw tooLarge(fileBytes);
      }
    }
    parts = [];
  };
  for await (const bytes of packed) {
    for (let at = 0; at < bytes.length; at += packedBytes) {
      const sound = push(bytes.subarray(at, at + packedBytes));
      yield* take();
      if (!sound) throw damaged();
    }
    for (const member of members.splice(0)) await check(file, member.end, member.sum);
  }
  const whole = push(new Uint8Array(0), true);
  yield* take();
  if (!whole) throw damaged();
  await check(file, file.size, sum);
}

const damaged = () =>
  new FileRefused(
    'damaged-gzip',
    'The gzip file is cut off or damaged here. Load it again from where it came.',
  );

const tooLarge = (limit: number) =>
  new FileRefused('too-large', `Unpacked, the file has more than ${limit} bytes.`, { limit });

type Sum = { crc: number; size: number };
const newSum = (): Sum => ({ crc: -1, size: 0 });

/** CRC-32 of one byte, RFC 1952 section 8. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function add(sum: Sum, bytes: Uint8Array): void {
  let { crc } = sum;
  for (let at = 0; at < bytes.length; at++) {
    crc = (table[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  }
  sum.crc = crc;
  sum.size = (sum.size + bytes.length) >>> 0;
}

/** A member ends with its sum and its size, 4 bytes each. */
async function check(file: Blob, end: number, { crc, size }: Sum): Promise<void> {
  const trailer = new DataView((await bytesBetween(file, end - 8, end)).buffer);
  if (trailer.byteLength < 8 || trailer.getInt32(0, true) !== ~crc || trailer.getUint32(4, true) !== size) {
    throw damaged();
  }
}
