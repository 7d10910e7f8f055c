import {
  type ColumnMetaData,
  type FileMetaData,
  parquetSchema,
  type SchemaElement,
  type SchemaTree,
} from 'hyparquet';
import type { Limits } from './limits';
import type { Chunk } from './parquet-pages';
import { codecs, isCodec } from './parquet-unpack';
import { FileRefused } from './rows';

/**
 * The columns of each row group, by what the end of the file says about them. That must be possible, or decoding would
 * fill the memory. Throws FileRefused for a limit, and an Error where numbers contradict each other.
 */
export function chunksOf(metadata: FileMetaData, fileBytes: number, limits: Limits): Chunk[][] {
  const { num_rows, row_groups } = metadata;
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
  const schema = parquetSchema(metadata);
  return row_groups.map(({ columns }) =>
    columns.map(({ meta_data: about }) => {
      if (!about) throw new Error('a column has no description');
      const { codec } = about;
      if (!isCodec(codec)) {
        throw new FileRefused(
          'unknown-compression',
          `The Parquet file is packed with ${codec}. Save it with one of ${codecs.join(', ')}.`,
          { found: String(codec), codecs: codecs.join(', ') },
        );
      }
      const start = Number(about.dictionary_page_offset || about.data_page_offset);
      const sizes = {
        start,
        end: start + Number(about.total_compressed_size),
        values: Number(about.num_values),
        uncompressed: Number(about.total_uncompressed_size),
      };
      if (start < 4 || sizes.end < start || sizes.end > fileBytes)
        throw new Error('a column lies beyond the file');
      if (sizes.uncompressed > limits.fileBytes || sizes.values > limits.rows) {
        throw new FileRefused(
          'too-large',
          `A column has ${sizes.uncompressed} bytes and ${sizes.values} values in a row group; at most ${limits.fileBytes} and ${limits.rows} are read.`,
          { bytes: sizes.uncompressed, limit: limits.fileBytes },
        );
      }
      return {
        ...sizes,
        codec,
        isBoolean: about.type === 'BOOLEAN',
        path: about.path_in_schema,
        ...inSchema(schema, about),
      };
    }),
  );
}

/** The highest levels of a column, by how many of those around it are optional or repeated; and what stands in it. */
function inSchema(
  schema: SchemaTree,
  { path_in_schema: path, type, encodings }: ColumnMetaData,
): Pick<Chunk, 'definition' | 'repetition' | 'kind'> {
  const levels = { definition: 0, repetition: 0 };
  let around = schema;
  for (const name of path) {
    const found = around.children.find(({ element }) => element.name === name);
    if (!found) throw new Error('a column is not in the schema');
    if (found.element.repetition_type !== 'REQUIRED') levels.definition++;
    if (found.element.repetition_type === 'REPEATED') levels.repetition++;
    around = found;
  }
  const isPlain =
    path.length === 1 && levels.repetition === 0 && encodings.every((one) => common.includes(one));
  return { ...levels, kind: isPlain && around.element.type === type ? kindOf(around.element) : undefined };
}

/** Values one after another, or as places in a dictionary; and how their levels are written. */
const common: readonly string[] = ['PLAIN', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY', 'RLE', 'BIT_PACKED'];

function kindOf({ type, converted_type: converted, logical_type: logical }: SchemaElement): Chunk['kind'] {
  if (type === 'DOUBLE' && !converted && !logical) return 'double';
  if (type === 'INT32' && converted === 'DATE' && (logical?.type ?? 'DATE') === 'DATE') return 'day';
  const isText = (converted ?? 'UTF8') === 'UTF8' && (logical?.type ?? 'STRING') === 'STRING';
  return type === 'BYTE_ARRAY' && isText ? 'text' : undefined;
}
