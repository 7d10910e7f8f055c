// Which list of a JSON is the one of events, where it has several: beside them stand sources, people or settings.
import { recognise } from './columns';
import { type Columns, columnsOf, isObject } from './json-columns';
import type { Limits } from './limits';
import { FileRefused } from './rows';

export type Lists = {
  records: unknown[];
  /** Where there are several: the name of the one that is read, and of the others. */
  lists?: { read: string; unread: readonly string[] };
};

/** `depth`: how many objects it lies in. */
type List = { name: string; depth: number; records: unknown[] };

/**
 * The records of the array itself, or of the only list that the object holds, at any depth; of several collections of
 * features, as a map with layers has them, the features of all. Of several lists, the one whose columns say most of when and
 * where; of several such, the one that lies nearest to the top. Throws FileRefused where that is none, or more than one.
 */
export function listIn(json: unknown, limits: Limits): Lists {
  const found = listsIn(json);
  const [first, second] = found;
  if (!first || !second) return { records: first?.records ?? [] };
  const read = onlyOf(nearestOf(found.length > mostLooked ? found : mostSaying(found, limits)));
  if (!read) throw severalLists(found);
  const unread = found.filter((list) => list !== read).map(({ name }) => name);
  if (unread.length > mostLooked) unread.splice(mostLooked, unread.length, '…');
  return { records: read.records, lists: { read: read.name, unread } };
}

/** More lists than these are a field for each record: none of them is the list. */
const mostLooked = 50;

function mostSaying(found: readonly List[], limits: Limits): List[] {
  const known = found.map((list) => ({ list, says: sayingOf(list, limits) }));
  const most = Math.max(...known.map(({ says }) => says));
  return known.filter(({ says }) => says === most).map(({ list }) => list);
}

function nearestOf(lists: readonly List[]): List[] {
  // One after another: a call cannot take as many arguments as a file can have lists.
  const least = lists.reduce((nearest, { depth }) => Math.min(nearest, depth), Number.POSITIVE_INFINITY);
  return lists.filter(({ depth }) => depth === least);
}

const onlyOf = ([first, second]: readonly List[]): List | undefined => (second ? undefined : first);

function listsIn(json: unknown, name = '', depth = 0): List[] {
  if (Array.isArray(json))
    return [{ name, depth, records: json.flatMap((part) => (isCollection(part) ? part.features : [part])) }];
  if (!isObject(json)) return [];
  if (isCollection(json)) return [{ name, depth, records: json.features }];
  return Object.entries(json)
    .filter(([, value]) => isListOfObjects(value) || isObject(value))
    .flatMap(([field, value]) => listsIn(value, name === '' ? field : `${name}.${field}`, depth + 1))
    .filter(({ records }) => records.length > 0);
}

const isCollection = (value: unknown): value is { features: unknown[] } =>
  isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);

const isListOfObjects = (value: unknown) => Array.isArray(value) && value.some(isObject);

/** How much its columns say: 2 for when and where, 1 for one of them; nothing, where it could not be read. */
function sayingOf({ records }: List, limits: Limits): number {
  const some = records.slice(0, 200);
  try {
    return sayingOfColumns(some, columnsOf(some, limits));
  } catch (error) {
    if (error instanceof FileRefused) return 0;
    throw error;
  }
}

function sayingOfColumns(some: unknown[], { names, cell }: Columns): number {
  const sample = {
    count: some.length,
    firstRow: 1,
    lines: undefined,
    cell: (row: number, column: number) => cell(some[row], column),
    faults: [],
  };
  const { columns } = recognise(names, sample).mapping;
  const when = columns.date ?? columns.year;
  const where = columns.position ?? (columns.latitude && columns.longitude);
  return (when ? 1 : 0) + (where ? 1 : 0);
}

function severalLists(lists: readonly List[]): FileRefused {
  const found = lists
    .slice(0, 10)
    .map(({ name }) => name.slice(0, 40))
    .join(', ');
  return new FileRefused(
    'no-records',
    `Several lists of records: ${found}. One was expected, or one alone whose columns say when and where.`,
    { found, kind: 'several-lists' },
  );
}
