// Which column of a file holds what: by a profile of the field, else by the names in the header and by what stands in the cells.
import { cellsOf, dayOrderIn, longitudeComesFirst, shareOf } from './column-values';
import { dateOf } from './dates';
import { headerWords, numberedNames, plainHeader } from './header-words';
import { listOf } from './lists';
import type { DayOrder, Mapping, Role } from './mapping';
import { positionsOf } from './positions';
import { type Profile, type ProfileId, profiles } from './profiles';
import type { Batch } from './rows';

/** `dayOrderBy`: 'rows' say it, or nothing needs it; a 'profile' says it; or it is a 'guess', to be shown as one. */
export type Recognised = { mapping: Mapping; profile?: ProfileId; dayOrderBy: 'rows' | 'profile' | 'guess' };

/** Where no row tells day from month and no profile does: the day first, as in most countries. */
const guessedOrder: DayOrder = 'day-first';

/** Recognises columns by their names and by the cells of some rows. What is not recognised is left out of the mapping. */
export function recognise(columns: readonly string[], sample: Batch): Recognised {
  const profile = profiles.find(({ known }) => known.every((name) => inFile(columns, name)));
  const found = profile ? byProfile(profile, columns) : byNamesAndCells(columns, sample);
  const cells = (role: Role) => (found[role] ?? []).flatMap((name) => cellsOf(sample, columns.indexOf(name)));
  const told = dayOrderIn([...cells('date'), ...cells('end')]);
  const mapping: Mapping = {
    columns: found,
    dayOrder: told ?? profile?.dayOrder ?? guessedOrder,
    longitudeFirst: longitudeComesFirst(cells('position')),
  };
  const dayOrderBy = told ? 'rows' : profile ? 'profile' : 'guess';
  return { mapping, dayOrderBy, ...(profile && { profile: profile.id as ProfileId }) };
}

/** The file's own spelling of a column's name. */
const inFile = (columns: readonly string[], name: string): string | undefined =>
  columns.find((column) => column === name) ??
  columns.find((column) => plainHeader(column) === plainHeader(name));

function byProfile(profile: Profile, columns: readonly string[]): Mapping['columns'] {
  const found: Mapping['columns'] = {};
  for (const [role, names] of Object.entries(profile.columns) as [Role, readonly string[]][]) {
    const there = names.map((name) => inFile(columns, name)).filter((name) => name !== undefined);
    if (there.length > 0) found[role] = there;
  }
  return found;
}

/** Roles that can have several columns. */
const several: readonly Role[] = ['place', 'text', 'source', 'link'];

function byNamesAndCells(columns: readonly string[], sample: Batch): Mapping['columns'] {
  const found: Mapping['columns'] = {};
  const taken = new Set<string>();
  const take = (role: Role, names: readonly string[]) => {
    if (names.length === 0) return;
    found[role] = names;
    for (const name of names) taken.add(name);
  };
  const cells = (name: string) => cellsOf(sample, columns.indexOf(name));
  const free = () => columns.filter((name) => !taken.has(name));
  const isPosition = (name: string) => shareOf(cells(name), holdsPosition) > 0.8;
  const isDate = (name: string) => shareOf(cells(name), holdsDate) > 0.5;

  const [latitude] = named('latitude', columns);
  const [longitude] = named('longitude', columns);
  if (latitude && longitude) {
    take('latitude', [latitude]);
    take('longitude', [longitude]);
  }
  const position = [...named('position', free()), ...(latitude && longitude ? [] : free())].find(isPosition);
  if (position) take('position', [position]);

  const date = named('date', free()).find(isDate);
  const [year] = named('year', free());
  // A date by itself is taken only where no part of a date has a name: a number of any kind can look like a year.
  const other =
    date || year
      ? date
      : (free().find((name) => isDate(name) && !isPlainNumber(cells(name))) ?? named('date', free())[0]);
  if (other) take('date', [other]);
  for (const role of ['end', 'dateText'] as const) take(role, named(role, free()).slice(0, 1));
  if (!other)
    for (const role of ['year', 'month', 'day'] as const) take(role, named(role, free()).slice(0, 1));

  for (const role of [
    'datePrecision',
    'placePrecision',
    'id',
    'title',
    'country',
    'action',
    ...several,
  ] as const)
    take(role, named(role, free()).slice(0, several.includes(role) ? 12 : 1));
  const links = free().filter((name) => shareOf(cells(name), holdsLink) > 0.8);
  take('link', [...(found.link ?? []), ...links]);
  const numbers = free();
  for (const role of ['low', 'high'] as const) take(role, named(role, numbers).slice(0, 1));
  return found;
}

/** The columns that are called as the role, in the order of the words, then of their numbers. */
function named(role: Role, columns: readonly string[]): string[] {
  const byWord = headerWords[role].flatMap((word) => columns.filter((name) => plainHeader(name) === word));
  const pattern = numberedNames[role];
  return [...byWord, ...(pattern ? columns.filter((name) => pattern.test(plainHeader(name))) : [])];
}

const holdsDate = (value: unknown) => typeof dateOf(value, 'day-first', true) !== 'string';
const holdsPosition = (value: unknown) =>
  typeof positionsOf(value, { longitudeFirst: false, swapped: false }) !== 'string';
const holdsLink = (value: unknown) =>
  listOf(value).some((part) => /^https?:\/\//i.test(typeof part === 'string' ? part : ''));
const isPlainNumber = (cells: unknown[]) => shareOf(cells, (cell) => /^\d{1,5}$/.test(String(cell))) > 0.5;
