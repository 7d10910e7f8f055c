// Reads the stored form of many events in parts, from a disk or by HTTP range: first its end, which says the days of each
// row group, then of the groups that are asked for what a map needs, then the words of what is looked at.
import { type AsyncBuffer, parquetMetadataAsync, parquetRead, parquetReadObjects } from 'hyparquet';
import { dayAt } from './days';
import type { StoredColumn } from './stored';
import { type Group, parsers, type StoredEnd, storedEnd } from './stored-end';

/** What a map needs of a group: an array a column, null where a row has nothing. */
export type Drawn = Record<(typeof drawnColumns)[number], ArrayLike<unknown>>;

/** The words of one event; undefined where it has none. `at`: its row in the stored file, from 0. */
export type StoredWords = { at: number; row: number } & Partial<Record<(typeof wordColumns)[number], string>>;

const drawnColumns = [
  'row',
  'start',
  'end',
  'longitude',
  'latitude',
  'action',
  'date_unsure',
  'place_unsure',
  'position_shared',
  'repaired',
] as const satisfies StoredColumn[];

const wordColumns = [
  'title',
  'place',
  'country',
  'text',
  'sources',
  'links',
  'low',
  'high',
  'id',
] as const satisfies StoredColumn[];

/** Of a file of some thousand events this is all; of a larger one, at least most of what its end says. */
const firstBytes = 65_536;

export type StoredFile = StoredEnd & {
  drawn: (group: Group) => Promise<Drawn>;
  /** In the order asked. Rows of one group are fetched as one part from the first to the last of them. */
  words: (rows: readonly number[]) => Promise<StoredWords[]>;
  /** Every row with all that it has, days as ISO text: for a file of some hundred thousand at most. */
  all: () => Promise<Record<string, unknown>[]>;
};

/** Throws what `storedEnd` and `buffer` throw. */
export async function openStored(buffer: AsyncBuffer): Promise<StoredFile> {
  const metadata = await parquetMetadataAsync(buffer, { initialFetchSize: firstBytes, parsers });
  const end = storedEnd(metadata);
  const { groups } = end;
  const read = { file: buffer, metadata, parsers, useOffsetIndex: true };
  const wordsIn = async ({ from, to }: Group, rows: readonly number[]): Promise<StoredWords[]> => {
    const inside = rows.filter((row) => row >= from && row < to);
    if (inside.length === 0) return [];
    const rowStart = Math.min(...inside);
    const columns = ['row', ...wordColumns];
    const found = await parquetReadObjects({ ...read, columns, rowStart, rowEnd: Math.max(...inside) + 1 });
    return inside.map((at) => wordsOf(at, found[at - rowStart] ?? {}));
  };
  return {
    ...end,
    drawn: async ({ from, to }) => {
      const drawn: Partial<Drawn> = {};
      await parquetRead({
        ...read,
        columns: [...drawnColumns],
        rowStart: from,
        rowEnd: to,
        onChunk: ({ columnName, columnData }) => {
          for (const name of drawnColumns) if (name === columnName) drawn[name] = columnData;
        },
      });
      for (const name of drawnColumns)
        if (drawn[name]?.length !== to - from)
          throw new Error(`the column ${name} has ${drawn[name]?.length ?? 0} values of ${to - from}`);
      return drawn as Drawn;
    },
    words: async (rows) => {
      const found = (await Promise.all(groups.map((group) => wordsIn(group, rows)))).flat();
      const byRow = new Map(found.map((words) => [words.at, words]));
      return rows.map((row) => byRow.get(row) ?? { at: row, row: 0 });
    },
    all: async () => {
      return parquetReadObjects({ ...read, parsers: { dateFromDays: dayAt } });
    },
  };
}

function wordsOf(at: number, found: Record<string, unknown>): StoredWords {
  const words = wordColumns.flatMap((name) => {
    const value = found[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return { at, row: Number(found.row ?? 0), ...Object.fromEntries(words) };
}
