// The cells that a mapping uses, of all rows in the order of the file, as Parquet on disk: DuckDB writes it three times as
// fast as a table of its own, and the place of a row in it is the place of the row in the file.
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { cellText } from '../cell-text';
import type { OpenedFile } from '../rows';
import { faultColumns, level } from './levelled';
import { isRegular } from './regular';
import { onePath, quoted } from './sql-text';
import { nameOf } from './used-columns';

export type Staging = {
  file: string;
  opened: OpenedFile;
  packed: boolean;
  /** Those that are kept, by their place in the file. */
  columns: readonly number[];
  /** SQL of what is told of each row beside its cells. */
  marks: string;
  /** A folder for what is written on the way. */
  folder: string;
};

/** `as-it-is`: by DuckDB itself. */
export type StagedBy = 'as-it-is' | 'levelled';

/**
 * Makes the view `cells`. What DuckDB reads as we do, it reads itself; where it does not, or throws, the file is made level
 * first, which takes ten times as long. Throws FileRefused, and what DuckDB throws where the disk or the memory is full.
 */
export async function stage(connection: DuckDBConnection, staging: Staging): Promise<StagedBy> {
  const by = await write(connection, staging, join(staging.folder, stagedFile));
  await connection.run(`CREATE VIEW cells AS
SELECT *, file_row_number + 1 AS row
FROM read_parquet(${onePath(join(staging.folder, stagedFile))}, file_row_number = true, hive_partitioning = false)`);
  return by;
}

const stagedFile = 'cells.parquet';

async function write(connection: DuckDBConnection, staging: Staging, to: string): Promise<StagedBy> {
  const asItIs = await sourceAsItIs(connection, staging);
  if (asItIs) {
    try {
      await connection.run(cellsQuery(asItIs, staging, to));
      if (await beginsAlike(connection, staging, to)) return 'as-it-is';
    } catch {
      // A row is not as the header promises. Which it is, the other way finds out.
    }
  }
  const path = join(staging.folder, 'levelled.csv');
  await level(staging.opened, staging.columns, path);
  const names = [...staging.columns.map(nameOf), ...faultColumns];
  const source = {
    from: csvSource(path, names, ',', `header = false, new_line = '\\n'`),
    withFaults: true,
  } as const;
  await connection.run(cellsQuery(source, staging, to));
  return 'levelled';
}

/** Whether the first rows are what we read of them: the header may be none, or shorter than the rows. */
async function beginsAlike(connection: DuckDBConnection, staging: Staging, path: string): Promise<boolean> {
  const { sample } = staging.opened;
  const cells = staging.columns.map(nameOf);
  const query = `SELECT ${[...cells, 'file_row_number'].join(', ')}
FROM read_parquet(${onePath(path)}, file_row_number = true, hive_partitioning = false)
ORDER BY file_row_number
LIMIT ${sample.count}`;
  const rows = (await connection.runAndReadAll(query)).getRows();
  return (
    rows.length === sample.count &&
    rows.every((of, row) =>
      staging.columns.every((column, index) => of[index] === cellText(sample.cell(row, column))),
    )
  );
}

type Source = { from: string; of?: (column: number) => string; withFaults?: true };

/** The one query that reads the file. */
function cellsQuery(
  { from, of = nameOf, withFaults }: Source,
  { columns, marks }: Staging,
  to: string,
): string {
  const cells = columns.map((column) => `coalesce(${of(column)}, '') AS ${nameOf(column)}`);
  const faults = faultColumns.map((name) => (withFaults ? name : `'' AS ${name}`));
  return `COPY (
  SELECT *, ${marks}
  FROM (
    SELECT ${[...cells, ...faults].join(', ')}
    FROM ${from}
  )
) TO ${quoted(to)} (FORMAT parquet)`;
}

async function sourceAsItIs(connection: DuckDBConnection, staging: Staging): Promise<Source | undefined> {
  const { file, opened, packed } = staging;
  if (opened.format === 'parquet' && !packed) return parquetSource(connection, staging);
  if (opened.format !== 'csv' || opened.encoding !== 'utf-8') return;
  const separator = opened.separator ?? ',';
  if (!(await isRegular(file, packed, separator))) return;
  const { lines = 0, texts = [] } = opened.above ?? {};
  // A line to DuckDB is a line, also in quotes.
  if (texts.some((text) => text.includes('\n') || text.includes('\r'))) return;
  const names = opened.columns.map((_, column) => nameOf(column));
  // Where the first row is no header, the columns have numbers for names.
  const header = opened.columns.some((name, column) => name !== `column ${column + 1}`);
  const options = `header = ${header}, skip = ${lines}, compression = '${packed ? 'gzip' : 'none'}', max_line_size = ${longestLine}`;
  return { from: csvSource(file, names, separator, options) };
}

/** Longer lines can have a cell that is too long for us. */
const longestLine = 100_000;

/**
 * No cell is NULL. Yet `nullstr` is said, as what no file has: behind the last column, DuckDB passes over a cell that is it.
 */
function csvSource(path: string, names: readonly string[], separator: string, options: string): string {
  const columns = names.map((name) => `${name}: 'VARCHAR'`).join(', ');
  return `read_csv(${onePath(path)}, hive_partitioning = false, auto_detect = false, columns = {${columns}},
    delim = ${quoted(separator)}, quote = '"', escape = '"', nullstr = '\u0001',
    force_not_null = [${names.map(quoted).join(', ')}], ${options})`;
}

/** Types of Parquet that both read as the same text. */
const asText: [RegExp, (cell: string) => string][] = [
  [/^(?:VARCHAR|BOOLEAN|DATE|U?(?:TINY|SMALL|BIG)INT|U?INTEGER)$/, (cell) => `CAST(${cell} AS VARCHAR)`],
  // A moment is the day that it has in UTC.
  [/^TIMESTAMP(?:_MS|_S)?$/, (cell) => `CAST(CAST(${cell} AS DATE) AS VARCHAR)`],
  [/^(?:DOUBLE|FLOAT)$/, numberText],
];

/** As JavaScript writes it: 1.0 is 1. */
function numberText(cell: string): string {
  const number = `CAST(CAST(${cell} AS DOUBLE) AS VARCHAR)`;
  return `regexp_replace(replace(replace(${number}, 'nan', 'NaN'), 'inf', 'Infinity'), '[.]0$', '')`;
}

/** Undefined where a column is of another type, as a list or a geometry. */
async function parquetSource(connection: DuckDBConnection, staging: Staging): Promise<Source | undefined> {
  const from = `read_parquet(${onePath(staging.file)}, hive_partitioning = false)`;
  const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  const types = reader.getRows().map(([, type]) => String(type));
  const texts = new Map(
    staging.columns.map((column) => {
      const [, text] = asText.find(([pattern]) => pattern.test(types[column] ?? '')) ?? [];
      return [column, text?.(nameOf(column))];
    }),
  );
  if (types.length !== staging.opened.columns.length || [...texts.values()].includes(undefined)) return;
  return {
    from: `${from} AS file(${types.map((_, column) => nameOf(column)).join(', ')})`,
    of: (column) => texts.get(column) ?? '',
  };
}
