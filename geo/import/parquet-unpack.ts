import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { snappyUncompress } from 'hyparquet';

/** How pages can be packed: Snappy is usual, Polars and many published files take Zstandard. Each throws for damage. */
export const unpackers = {
  SNAPPY: (input: Uint8Array, length: number) => {
    const output = new Uint8Array(length);
    snappyUncompress(input, output);
    return output;
  },
  GZIP: (input: Uint8Array, length: number) => gunzipSync(input, { out: new Uint8Array(length) }),
  ZSTD: (input: Uint8Array, length: number) => decompress(input, new Uint8Array(length)),
  UNCOMPRESSED: (input: Uint8Array) => input,
};

export type Codec = keyof typeof unpackers;
export const isCodec = (codec: string): codec is Codec => Object.hasOwn(unpackers, codec);
