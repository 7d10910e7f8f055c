import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import {
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type SchemaTree,
} from 'hyparquet';
import { bytesBetween, type Progress } from './bytes';
import { checkColumnCount, columnNames } from './column-names';
import { anyGeometryColumns } from './features';
import type { Limits } from './limits';
import { type Batch, FileRefused, type OpenedFile } from './rows';

/** Rows in a batch, so that whoever reads them can stop between; they are decoded a row group at a time. */
const batchRows = 8192;
const sampleRows = 200;

/** Beside Snappy, which hyparquet has: Polars and many published files take Zstandard. */
const compressors: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }),
  ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
};
const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'];

type Column = { name: string; stored: string; of: (value: unknown) => unknown };

/** Opens a Parquet file: only its end is read, then a column of a row group at a time. Throws FileRefused. */
export async function openParquet(file: Blob, progress: Progress, limits: Limits) {
  let read = 0;
  const buffer = {
    byteLength: file.size,
    slice: async (start: number, end = file.size) => {
      const bytes = await bytesBetween(file, start, end);
      read = Math.min(read + bytes.length, file.size);
      progress.bytesRead = read;
      return bytes.buffer;
    },
  };
  const metadata = await orDamaged(async () => {
    const found = await parquetMetadataAsync(buffer);
    checkFooter(found, file.size, limits);
    return found;
  });
  const columns = await orDamaged(async () => columnsOf(parquetSchema(metadata), limits));
  const scan = await orDamaged(() =>
    parquetScan({ file: buffer, metadata, compressors, useOffsetIndex: false }),
  );
  /** The columns of some rows, decoded. */
  const decode = (rowStart: number, rowEnd: number, asked?: ReadonlySet<number>) =>
    orDamaged(async () => {
      const stored = new Map<string, ArrayLike<unknown>>();
      const wanted = columns.filter((_, index) => asked?.has(index) ?? true);
      for (const column of new Set(wanted.map((column) => column.stored))) {
        const values = await scan.readColumn({ column, rowStart, rowEnd });
        if (values.length !== rowEnd - rowStart) {
          throw new Error(`column ${column} ends after ${values.length} rows of ${rowEnd - rowStart}`);
        }
        stored.set(column, values);
      }
      return columns.map(({ stored: name, of }) => ({ values: stored.get(name) ?? [], of }));
    }, rowStart);
  const [first] = scan.ranges;
  const sampled = first ? Math.min(first.rowEnd, sampleRows) : 0;
  const sample = batchOf(await decode(0, sampled), 0, 0, sampled);
  return {
    format: 'parquet',
    columns: columns.map(({ name }) => name),
    rows: Number(metadata.num_rows),
    sample,
    batches: async function* (signal?: AbortSignal, asked?: ReadonlySet<number>) {
      read = 0;
      for (const { rowStart, rowEnd } of scan.ranges) {
        signal?.throwIfAborted();
        const group = await decode(rowStart, rowEnd, asked);
        for (let start = rowStart; start < rowEnd; start += batchRows) {
          signal?.throwIfAborted();
          yield batchOf(group, rowStart, start, Math.min(batchRows, rowEnd - start));
        }
      }
    },
  } satisfies Partial<OpenedFile>;
}

type Decoded = { values: ArrayLike<unknown>; of: Column['of'] }[];

function batchOf(decoded: Decoded, groupStart: number, start: number, count: number): Batch {
  return {
    count,
    firstRow: start + 1,
    lines: undefined,
    cell: (row, column) => {
      const found = decoded[column];
      return found?.of(found.values[start - groupStart + row] ?? undefined);
    },
    faults: [],
  };
}

/** One for each at the top of the schema; a geometry becomes up to three. */
function columnsOf({ children }: SchemaTree, limits: Limits): Column[] {
  checkColumnCount(children.length, limits);
  const columns = children.flatMap(({ element }): Column[] => {
    const stored = element.name;
    const kind = element.logical_type?.type;
    if (kind !== 'GEOMETRY' && kind !== 'GEOGRAPHY') return [{ name: stored, stored, of: plain }];
    return anyGeometryColumns.map(({ name, of }) => ({ name, stored, of }));
  });
  const names = columnNames(
    columns.map(({ name }) => name),
    limits,
  );
  return columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
}

/** As JSON would have it: a whole number of 64 bits is a number, or its digits where a number cannot hold it. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Date || ArrayBuffer.isView(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}

/** What the end of the file says about the rest must be possible, or decoding would fill the memory. Throws FileRefused. */
function checkFooter({ num_rows, row_groups }: FileMetaData, fileBytes: number, limits: Limits): void {
  if (num_rows > limits.rows) {
    throw new FileRefused('too-many-rows', `${num_rows} rows; at most ${limits.rows} are read.`, {
      rows: Number(num_rows),
      limit: limits.rows,
    });
  }
  let rows = 0n;
  for (const group of row_groups) {
    rows += group.num_rows;
    for (const { meta_data } of group.columns) {
      if (!meta_data) throw new Error('a column without its description');
      const { codec, total_compressed_size, total_uncompressed_size, data_page_offset } = meta_data;
      if (!codecs.includes(codec)) {
        throw new FileRefused(
          'unknown-compression',
          `The Parquet file is packed with ${codec}. Save it with one of ${codecs.join(', ')}.`,
          { found: String(codec) },
        );
      }
      if (data_page_offset < 0n || data_page_offset + total_compressed_size > fileBytes) {
        throw new Error('a column lies beyond the end of the file');
      }
      if (total_uncompressed_size > limits.fileBytes) {
        throw new FileRefused(
          'too-large',
          `A column has ${total_uncompressed_size} bytes when unpacked; at most ${limits.fileBytes} are read.`,
          { bytes: Number(total_uncompressed_size), limit: limits.fileBytes },
        );
      }
    }
  }
  if (rows !== num_rows) throw new Error(`${num_rows} rows are promised and ${rows} are there`);
}

/** hyparquet throws whatever the damaged bytes lead to. */
async function orDamaged<Read>(read: () => Promise<Read>, rows = 0): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200);
    throw new FileRefused(
      'damaged-parquet',
      `The Parquet file is cut off or damaged: ${reason}. The ${rows} rows before are read.`,
      { reason, rows },
    );
  }
}
