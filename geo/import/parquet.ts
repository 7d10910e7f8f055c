import { parquetMetadataAsync, parquetScan, parquetSchema, type SchemaTree } from 'hyparquet';
import { bytesBetween, type Progress } from './bytes';
import { checkColumnCount, columnNames } from './column-names';
import { anyGeometryColumns } from './features';
import type { Limits } from './limits';
import { chunksOf } from './parquet-footer';
import { type Chunk, checkPages } from './parquet-pages';
import { unpackers } from './parquet-unpack';
import { type Batch, FileRefused, type OpenedFile } from './rows';

/** Rows in a batch, so that whoever reads them can stop between; they are decoded a row group at a time. */
const batchRows = 8192;
const sampleRows = 200;

type Column = { name: string; stored: string; of: (value: unknown) => unknown };

/** Opens a Parquet file: only its end is read, then a column of a row group at a time. Throws FileRefused. */
export async function openParquet(file: Blob, progress: Progress, limits: Limits) {
  let read = 0;
  let chunks: Chunk[] = [];
  const readBetween = async (start: number, end: number) => {
    // Node's Blob ends the process for a place that is no whole number.
    if (!(Number.isSafeInteger(start) && start >= 0 && start <= end && end <= file.size)) {
      throw new Error('a part lies beyond the file');
    }
    const bytes = await bytesBetween(file, start, end);
    for (const chunk of chunks) {
      if (chunk.start >= start && chunk.end <= end) {
        checkPages(bytes.subarray(chunk.start - start, chunk.end - start), chunk);
      }
    }
    read = Math.min(read + bytes.length, file.size);
    progress.bytesRead = read;
    return bytes.buffer;
  };
  const buffer = {
    byteLength: file.size,
    slice: (start: number, end = file.size) => heard(readBetween(start, end)),
  };
  const metadata = await orDamaged(async () => {
    const found = await parquetMetadataAsync(buffer);
    chunks = chunksOf(found, file.size, limits);
    return found;
  });
  const columns = await orDamaged(async () => columnsOf(parquetSchema(metadata), limits));
  const scan = await orDamaged(() =>
    parquetScan({ file: buffer, metadata, compressors: unpackers, useOffsetIndex: false }),
  );
  /** The columns of some rows, decoded. */
  const decode = (rowStart: number, rowEnd: number, asked?: ReadonlySet<number>) =>
    orDamaged(async () => {
      const stored = new Map<string, ArrayLike<unknown>>();
      const wanted = columns.filter((_, index) => asked?.has(index) ?? true);
      const names = new Set(wanted.map((column) => column.stored));
      checkCells(names.size * (rowEnd - rowStart), limits);
      for (const column of names) {
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

/** hyparquet reads ahead, and does not wait for it where it finds damage first: the failure would end the process. */
function heard<Read>(promise: Promise<Read>): Promise<Read> {
  promise.catch(() => {});
  return promise;
}

function checkCells(cells: number, { groupCells }: Limits): void {
  if (cells > groupCells) {
    throw new FileRefused(
      'too-large',
      `A row group has ${cells} cells; at most ${groupCells} are read at once. Save it with smaller row groups.`,
      { cells, limit: groupCells },
    );
  }
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
