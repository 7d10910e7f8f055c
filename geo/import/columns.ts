// Which column of a file holds what: by a profile of the field, else by the names in the header and by what stands in the cells.
import { cellText } from './cell-text';
import { cellsOf, dayOrderIn, longitudeComesFirst, shareOf } from './column-values';
import { dateColumns, endOf, type Headers, saysDate, speaksOfRow } from './date-columns';
import { dateOf } from './dates';
import { degreeColumns } from './degree-columns';
import { endParts, headerWords, lookedUp, numberedNames, plainHeader } from './header-words';
import { listOf } from './lists';
import type { DayOrder, Mapping, Role } from './mapping';
import { positionsOf } from './positions';
import { type Profile, type ProfileId, profiles } from './profiles';
import type { Batch } from './rows';

/** `dayOrderBy`: 'rows' say it, or nothing needs it; the 'name' of the column or a 'profile' says it; or it is a 'guess', to be shown as one. */
export type Recognised = {
  mapping: Mapping;
  profile?: ProfileId;
  dayOrderBy: 'rows' | 'name' | 'profile' | 'guess';
};

/** Where no row tells day from month and no profile does: the day first, as in most countries. */
const guessedOrder: DayOrder = 'day-first';

/** Recognises columns by their names and by the cells of some rows. What is not recognised is left out of the mapping. */
export function recognise(columns: readonly string[], sample: Batch): Recognised {
  const headers: Headers = new Map(columns.map((name) => [name, lookedUp(name)]));
  const profile = profiles.find(({ known }) =>
    known.every((names) => [names].flat().some((name) => inFile(headers, name) !== undefined)),
  );
  const found = profile ? byProfile(profile, headers) : byNamesAndCells(columns, headers, sample);
  const cells = (role: Role) => (found[role] ?? []).flatMap((name) => cellsOf(sample, columns.indexOf(name)));
  const inRows = dayOrderIn([...cells('date'), ...cells('end')]);
  const inName = found.date?.map(dayOrderInName).find((order) => order !== undefined);
  // That the first rows need no order does not say that all others need none: then it comes last.
  const orders: [DayOrder | undefined, Recognised['dayOrderBy']][] = [
    [inRows === 'year-first' ? undefined : inRows, 'rows'],
    [inName, 'name'],
    [profile?.dayOrder, 'profile'],
    [inRows, 'rows'],
  ];
  const [dayOrder = guessedOrder, dayOrderBy = 'guess'] = orders.find(([order]) => order !== undefined) ?? [];
  const longitudeFirst = longitudeComesFirst(cells('position'));
  const mapping: Mapping = { columns: found, dayOrder, longitudeFirst };
  return { mapping, dayOrderBy, ...(profile && { profile: profile.id as ProfileId }) };
}

/** "DD/MM/YYYY" or "month/day/year" in the name of a column. */
function dayOrderInName(name: string): DayOrder | undefined {
  if (/(?<![a-z])(?:dd?|day)[^a-z]{1,2}(?:mm?|month)(?![a-z])/i.test(name)) return 'day-first';
  if (/(?<![a-z])(?:mm?|month)[^a-z]{1,2}(?:dd?|day)(?![a-z])/i.test(name)) return 'month-first';
}

const withoutSpaces = (header: string) => header.replaceAll(' ', '');

/** The file's own spelling of a column's name. */
function inFile(headers: Headers, name: string): string | undefined {
  if (headers.has(name)) return name;
  // Databases have no capitals to part words by.
  const plain = withoutSpaces(plainHeader(name));
  return [...headers].find(([, of]) => withoutSpaces(of) === plain)?.[0];
}

function byProfile(profile: Profile, headers: Headers): Mapping['columns'] {
  const found: Mapping['columns'] = {};
  for (const [role, names] of Object.entries(profile.columns) as [Role, readonly string[]][]) {
    const there = names.map((name) => inFile(headers, name)).filter((name) => name !== undefined);
    if (there.length > 0) found[role] = [...new Set(there)];
  }
  return found;
}

/** Roles that can have several columns: at most as many as files of the field are known to have. */
const several: readonly Role[] = ['place', 'text', 'source', 'link'];
const mostColumns = 60;

function byNamesAndCells(columns: readonly string[], headers: Headers, sample: Batch): Mapping['columns'] {
  const found: Mapping['columns'] = {};
  const taken = new Set<string>();
  const take = (role: Role, names: readonly string[]) => {
    if (names.length === 0) return;
    found[role] = names;
    for (const name of names) taken.add(name);
  };
  const cells = (name: string) => cellsOf(sample, columns.indexOf(name));
  const named = (role: Role, among: readonly string[]) => namedIn(headers, role, among);
  const free = () => columns.filter((name) => !taken.has(name));
  const positions = (name: string) => shareOf(cells(name), holdsPosition);
  const isPair = (name: string) => positions(name) > 0.8 && !cells(name).every(isOneNumber);
  const isClock = (name: string) => shareOf(cells(name), holdsClock) === 1;
  const isLink = (name: string) => shareOf(cells(name), holdsLink) > 0.8;
  const isDate = (name: string) => shareOf(cells(name), holdsDate) > 0.5;
  const ofTheRow = speaksOfRow(headers);
  const canBeDate = (name: string) => !noDates.has(headers.get(name) ?? '') && !isPlainNumber(cells(name));

  const degrees = degreeColumns(headers);
  if (degrees) {
    take('latitude', [degrees[0]]);
    take('longitude', [degrees[1]]);
  }
  // A name that says so needs fewer cells that are: some of them hold words, or a way to write it that is not known.
  const position =
    named('position', free()).find((name) => positions(name) > 0.5) ??
    (degrees ? undefined : free().find(isPair));
  if (position) take('position', [position]);

  const [year] = named('year', free());
  // A date by itself is taken only where no part of a date has a name: a number of any kind can look like a year.
  const called = new Set(named('date', free()).filter((name) => !year || !ofTheRow(name)));
  const [date] = dateColumns(
    headers,
    free().filter((name) => isDate(name) && (called.has(name) || (!year && canBeDate(name)))),
  );
  // Where no column can be read as days, the one that is called so tells why not; a clock is none.
  const calledSo = [...called, ...free().filter((name) => saysDate(headers.get(name) ?? ''))];
  const unread = calledSo.filter((name) => !isClock(name));
  const other = date ?? (year ? undefined : dateColumns(headers, unread)[0]);
  if (other) take('date', [other]);
  const ends = [other && endOf(headers, other), ...named('end', free())].filter((name) => name !== undefined);
  take('end', ends.filter((name) => !ofTheRow(name) && !isClock(name)).slice(0, 1));
  take('dateText', named('dateText', free()).slice(0, 1));
  if (!other)
    for (const role of ['year', 'month', 'day'] as const) {
      const [start] = named(role, free());
      const end = endParts[role].flatMap((word) => free().filter((name) => headers.get(name) === word))[0];
      if (start) take(role, end ? [start, end] : [start]);
    }

  for (const role of [
    'datePrecision',
    'placePrecision',
    'id',
    'title',
    'country',
    'action',
    ...several,
  ] as const)
    take(
      role,
      namedIn(headers, role, role === 'title' ? free().filter((name) => !isLink(name)) : free()).slice(
        0,
        several.includes(role) ? mostColumns : 1,
      ),
    );
  take('link', [...(found.link ?? []), ...free().filter(isLink)]);
  const numbers = free();
  for (const role of ['low', 'high'] as const) take(role, named(role, numbers).slice(0, 1));
  return found;
}

/** What is called so holds no day of an event, though "1000–4999" people could be years. */
const noDates = new Set(
  (['id', 'place', 'country', 'action', 'low', 'high'] as const).flatMap((role) => headerWords[role]),
);

/** The columns that are called as the role, in the order of the words, then of their numbers. */
function namedIn(headers: Headers, role: Role, among: readonly string[]): string[] {
  const byWord = headerWords[role].flatMap((word) => among.filter((name) => headers.get(name) === word));
  const pattern = numberedNames[role];
  return [...byWord, ...(pattern ? among.filter((name) => pattern.test(headers.get(name) ?? '')) : [])];
}

const holdsDate = (value: unknown) => typeof dateOf(value, 'day-first', true) !== 'string';
const holdsClock = (value: unknown) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(cellText(value).trim());
const holdsPosition = (value: unknown) =>
  typeof positionsOf(value, { longitudeFirst: false, swapped: false }) !== 'string';
/** "53,9" can be two numbers, and is one in half of the world. */
const isOneNumber = (value: unknown) => /^[-+]?\d+,\d+$/.test(cellText(value).trim());
const holdsLink = (value: unknown) =>
  listOf(value).some((part) => /^https?:\/\//i.test(typeof part === 'string' ? part : ''));
const isPlainNumber = (cells: unknown[]) => shareOf(cells, (cell) => /^\d{1,5}$/.test(cellText(cell))) > 0.5;
