import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { snappyUncompress } from 'hyparquet';

type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

const unpackerOf = {
  SNAPPY: (packed, length) => {
    const output = new Uint8Array(length);
    snappyUncompress(packed, output);
    return output;
  },
  GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) }),
  ZSTD: (packed, length) => decompress(packed, new Uint8Array(length)),
  UNCOMPRESSED: (packed) => packed,
} satisfies Record<string, Unpack>;

export type Codec = keyof typeof unpackerOf;
export const codecs = Object.keys(unpackerOf);
export const isCodec = (codec: string): codec is Codec => Object.hasOwn(unpackerOf, codec);

/** What is unpacked of the bytes that lie together, by where each page begins. */
const unpackedOf = new WeakMap<ArrayBufferLike, Map<number, Uint8Array>>();

/**
 * How pages can be packed: Snappy is usual, Polars and many published files take Zstandard. Each throws for damage. A page
 * is unpacked once, to be checked: whoever decodes it from the same bytes is given the same again.
 */
export const unpackers = Object.fromEntries(
  Object.entries(unpackerOf).map(([codec, unpack]): [string, Unpack] => [
    codec,
    (packed, length) => {
      const known = unpackedOf.get(packed.buffer) ?? new Map<number, Uint8Array>();
      const before = known.get(packed.byteOffset);
      if (before?.length === length) return before;
      const page = unpack(packed, length);
      unpackedOf.set(packed.buffer, known.set(packed.byteOffset, page));
      return page;
    },
  ]),
) as Record<Codec, Unpack>;
