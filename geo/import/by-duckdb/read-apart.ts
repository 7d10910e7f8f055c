// What SQL does not read by itself: it gives the cells here, and they are read by the very code that reads files in memory.
// Of days and positions each kind of cells is given once, for ten million rows have some thousand; of words, whole rows.
import { type DuckDBAppender, type DuckDBConnection, LIST, VARCHAR } from '@duckdb/node-api';
import type { Batch } from '../rows';

/** Cells are read on one connection, and what they mean is written on another. */
export type Connections = { reading: DuckDBConnection; writing: DuckDBConnection };

/** What stands in a column of a table made here. */
export type Value = string | number | boolean | null | string[];

export type Apart = {
  table: string;
  /** What the values that are read are called, with their types; before them stands the `key`. */
  values: Record<string, 'VARCHAR' | 'VARCHAR[]' | 'DOUBLE' | 'INTEGER' | 'BOOLEAN'>;
  /** Gives a whole number as key, then the cells of `columns`. */
  query: string;
  columns: readonly number[];
  /** Gives the values of one row of the table, or of several. */
  read: (cell: Batch['cell']) => Value[][];
};

/** Makes the table and fills it, a part at a time. A key comes back as it was; a text might not. */
export async function readApart({ reading, writing }: Connections, apart: Apart): Promise<void> {
  const { table, values, query, columns, read } = apart;
  const types = Object.entries({ key: 'BIGINT', ...values });
  await writing.run(`CREATE TABLE ${table} (${types.map(([name, type]) => `"${name}" ${type}`).join(', ')})`);
  const appender = await writing.createAppender(table);
  const places = new Map(columns.map((column, index) => [column, index]));
  for await (const rows of (await reading.stream(query)).yieldRows())
    for (const [key, ...cells] of rows)
      for (const found of read((_row, column) => cells[places.get(column) ?? -1] ?? undefined)) {
        for (const value of [Number(key), ...found]) append(appender, value);
        appender.endRow();
      }
  appender.closeSync();
}

function append(appender: DuckDBAppender, value: Value): void {
  if (value === null) appender.appendNull();
  else if (typeof value === 'string') appender.appendVarchar(value);
  // DuckDB makes a whole number of it where the column has those.
  else if (typeof value === 'number') appender.appendDouble(value);
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else appender.appendList(value, LIST(VARCHAR));
}
