// Reads all of a small file, as tests want to look at it.

import { type Limits, limits as usual } from '../../geo/import/limits';
import { openFile } from '../../geo/import/open-file';
import { type Batch, FileRefused, type OpenedFile } from '../../geo/import/rows';

export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'events') =>
  Object.assign(new Blob([content]), { name });

export type Read = {
  opened: OpenedFile;
  columns: readonly string[];
  rows: unknown[][];
  lines: number[];
  /** As `row: fault`, the row from 1. */
  faults: string[];
  /** Why the rest was not read. */
  refused?: FileRefused;
};

/** Throws FileRefused where the file cannot be opened. */
export async function readFile(
  content: string | Uint8Array<ArrayBuffer>,
  limits: Partial<Limits> = {},
  name?: string,
) {
  const opened = await openFile(fileOf(content, name), { ...usual, ...limits });
  const read: Read = { opened, columns: opened.columns, rows: [], lines: [], faults: [] };
  try {
    for await (const batch of opened.batches()) {
      if (batch.firstRow !== read.rows.length + 1) throw new Error(`row ${batch.firstRow} out of order`);
      take(batch, read);
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    read.refused = error;
  }
  return read;
}

/** A row has all its cells, also those beyond the header. */
function take(batch: Batch, { columns, rows, lines, faults }: Read): void {
  const widest = columns.length + 3;
  for (let row = 0; row < batch.count; row++) {
    const cells = Array.from({ length: widest }, (_, column) => batch.cell(row, column));
    while (cells.length > columns.length && cells.at(-1) === undefined) cells.pop();
    rows.push(cells);
  }
  lines.push(...(batch.lines ?? []));
  faults.push(...batch.faults.map(({ row, fault }) => `${batch.firstRow + row}: ${fault}`));
}

/** Why a file is not opened at all. */
export async function refusalOf(content: string | Uint8Array<ArrayBuffer>, limits: Partial<Limits> = {}) {
  try {
    await openFile(fileOf(content), { ...usual, ...limits });
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
  throw new Error('The file was opened.');
}

export const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
