import { parquetMetadataAsync, parquetScan, parquetSchema, type SchemaTree } from 'hyparquet';
import { bytesBetween, type Progress } from './bytes';
import { checkColumnCount, columnNames } from './column-names';
import { anyGeometryColumns } from './features';
import type { Limits } from './limits';
import { asDecoded, type Column, RowGroup } from './parquet-batches';
import { columnOf } from './parquet-columns';
import { chunksOf } from './parquet-footer';
import { type Chunk, pagesOf } from './parquet-pages';
import { unpackers } from './parquet-unpack';
import type { Values } from './parquet-values';
import { FileRefused, type OpenedFile } from './rows';

/** Rows in a batch, so that whoever reads them can stop between; they are decoded a row group at a time. */
const batchRows = 8192;
const sampleRows = 200;

/** One as it is stored can be several of the table. `unread`: of a type that nobody reads; it has nothing in it. */
type Named = { name: string; stored: string; of: (value: unknown) => unknown; unread?: boolean };

/** Opens a Parquet file: only its end is read, then a column of a row group at a time. Throws FileRefused. */
export async function openParquet(file: Blob, progress: Progress, limits: Limits) {
  let groups: Chunk[][] = [];
  let all: Chunk[] = [];
  const bytesIn = async (start: number, end: number) => {
    // Node's Blob ends the process for a place that is no whole number.
    if (!(Number.isSafeInteger(start) && start >= 0 && start <= end && end <= file.size)) {
      throw new Error('a part lies beyond the file');
    }
    return bytesBetween(file, start, end);
  };
  const readBetween = async (start: number, end: number) => {
    const bytes = await bytesIn(start, end);
    for (const chunk of all) {
      if (chunk.start >= start && chunk.end <= end) {
        pagesOf(bytes.subarray(chunk.start - start, chunk.end - start), chunk);
      }
    }
    return bytes.buffer;
  };
  const buffer = {
    byteLength: file.size,
    slice: (start: number, end = file.size) => heard(readBetween(start, end)),
  };
  const metadata = await orDamaged(async () => {
    const found = await parquetMetadataAsync(buffer);
    groups = chunksOf(found, file.size, limits);
    all = groups.flat();
    return found;
  });
  const columns = await orDamaged(async () => columnsOf(parquetSchema(metadata), limits));
  const scan = await orDamaged(() =>
    parquetScan({ file: buffer, metadata, compressors: unpackers, useOffsetIndex: false }),
  );
  // Groups without rows have no range.
  const filled = groups.filter((_, index) => metadata.row_groups[index]?.num_rows);
  const ranges = scan.ranges.map((range, index) => ({ ...range, chunks: filled[index] ?? [] }));

  const [first] = ranges;
  const sampled = Math.min(first?.rowEnd ?? 0, sampleRows);
  /** Columns that were unpacked for the sample, until all rows are read: often that is all of the file. */
  const unpacked = new Map<Chunk, Values>();

  /** What of a column stands in the rows, which begin with a group: as bytes, or decoded by hyparquet. */
  const read = async (column: string, { rowStart, rowEnd, chunks }: (typeof ranges)[number]) => {
    const chunk = chunks.find(({ path: [name] }) => name === column);
    const own =
      chunk?.kind && (unpacked.get(chunk) ?? columnOf(await bytesIn(chunk.start, chunk.end), chunk));
    if (own && chunk && rowEnd === sampled) unpacked.set(chunk, own);
    const decoded = own ? undefined : await scan.readColumn({ column, rowStart, rowEnd });
    const count = decoded?.length ?? chunk?.values ?? 0;
    // All of a group are there as bytes, also where some are asked for.
    if (decoded ? count !== rowEnd - rowStart : count < rowEnd - rowStart) {
      throw new Error(`column ${column} ends after ${count} rows of ${rowEnd - rowStart}`);
    }
    return (of: Named['of']): Column =>
      own && chunk ? { values: own, bytes: chunk.uncompressed + 4 * count } : asDecoded(decoded ?? [], of);
  };
  /** The columns of some rows, which begin with a group. */
  const decode = (range: (typeof ranges)[number], asked?: ReadonlySet<number>) =>
    orDamaged(async () => {
      const { rowStart, rowEnd } = range;
      const wanted = columns.filter(({ unread }, index) => !unread && (asked?.has(index) ?? true));
      const names = new Set(wanted.map(({ stored }) => stored));
      checkCells(names.size * (rowEnd - rowStart), limits);
      const stored = new Map<string, (of: Named['of']) => Column>();
      for (const name of names) stored.set(name, await read(name, range));
      return columns.map(({ stored: name, of }) => stored.get(name)?.(of));
    }, range.rowStart);
  const sample = first ? await decode({ ...first, rowEnd: sampled }) : [];
  return {
    format: 'parquet',
    columns: columns.map(({ name }) => name),
    rows: Number(metadata.num_rows),
    sample: new RowGroup(
      sample.map((column) => firstOf(column, sampled)),
      0,
    ).batch(0, sampled),
    batches: async function* (signal?: AbortSignal, asked?: ReadonlySet<number>) {
      const room = { bytes: limits.lastingBytes };
      for (const range of ranges) {
        const { rowStart, rowEnd } = range;
        signal?.throwIfAborted();
        const group = new RowGroup(await decode(range, asked), rowStart, room);
        if (!asked) unpacked.clear();
        progress.bytesRead = Math.round((progress.bytes * rowEnd) / Number(metadata.num_rows));
        for (let start = rowStart; start < rowEnd; start += batchRows) {
          signal?.throwIfAborted();
          yield group.batch(start, Math.min(batchRows, rowEnd - start));
        }
      }
    },
  } satisfies Partial<OpenedFile>;
}

/** Without the rest of its row group, which it would hold in memory. */
function firstOf(column: Column | undefined, count: number): Column {
  return asDecoded(
    Array.from({ length: count }, (_, row) => column?.values.at(row)),
    (value) => value,
  );
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
      { cells, limit: groupCells, kind: 'row-group' },
    );
  }
}

/** One for each at the top of the schema; a geometry becomes up to three. */
function columnsOf({ children }: SchemaTree, limits: Limits): Named[] {
  checkColumnCount(children.length, limits);
  const columns = children.flatMap(({ element }): Named[] => {
    const stored = element.name;
    const kind = element.logical_type?.type;
    if (kind !== 'GEOMETRY' && kind !== 'GEOGRAPHY') {
      // A span of time, which is no day.
      const unread = element.converted_type === 'INTERVAL';
      return [{ name: stored, stored, of: plain, unread }];
    }
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
