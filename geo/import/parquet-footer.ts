import type { FileMetaData } from 'hyparquet';
import type { Limits } from './limits';
import type { Chunk } from './parquet-pages';
import { FileRefused } from './rows';

/** Those that `parquet.ts` unpacks. */
const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'];

/**
 * The columns of each row group, by what the end of the file says about them. That must be possible, or decoding would
 * fill the memory. Throws FileRefused for a limit, and an Error where numbers contradict each other.
 */
export function chunksOf({ num_rows, row_groups }: FileMetaData, fileBytes: number, limits: Limits): Chunk[] {
  if (num_rows > limits.rows) {
    throw new FileRefused('too-many-rows', `${num_rows} rows; at most ${limits.rows} are read.`, {
      rows: Number(num_rows),
      limit: limits.rows,
    });
  }
  const rows = row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
  if (rows !== num_rows || row_groups.some((group) => group.num_rows < 0n)) {
    throw new Error(`${num_rows} rows are promised and ${rows} are there`);
  }
  return row_groups.flatMap(({ columns }) =>
    columns.map(({ meta_data: about }) => {
      if (!about) throw new Error('a column has no description');
      if (!codecs.includes(about.codec)) {
        throw new FileRefused(
          'unknown-compression',
          `The Parquet file is packed with ${about.codec}. Save it with one of ${codecs.join(', ')}.`,
          { found: String(about.codec) },
        );
      }
      const start = Number(about.dictionary_page_offset || about.data_page_offset);
      const chunk: Chunk = {
        start,
        end: start + Number(about.total_compressed_size),
        values: Number(about.num_values),
        uncompressed: Number(about.total_uncompressed_size),
      };
      if (start < 4 || chunk.end < start || chunk.end > fileBytes)
        throw new Error('a column lies beyond the file');
      if (chunk.uncompressed > limits.fileBytes || chunk.values > limits.rows) {
        throw new FileRefused(
          'too-large',
          `A column has ${chunk.uncompressed} bytes and ${chunk.values} values in a row group; at most ${limits.fileBytes} and ${limits.rows} are read.`,
          { bytes: chunk.uncompressed, limit: limits.fileBytes },
        );
      }
      return chunk;
    }),
  );
}
