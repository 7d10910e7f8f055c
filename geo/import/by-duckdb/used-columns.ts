// The columns of a file that its mapping uses, by what they are read for. In SQL a column is called by its place in the
// file, from 0: no name that stands in a file becomes part of a query.
import { columnsFor, type Mapping, type Role } from '../mapping';
import type { Profile } from '../profiles';
import { wordRoles } from '../row-texts';

export const nameOf = (column: number): string => `c${column}`;

export type UsedColumns = {
  /** What the days of a row are read from; what is the same in all of these has the same days. */
  days: number[];
  /** The same of positions. */
  positions: number[];
  /** Of those, the two that can be plain numbers. */
  latitude: number | undefined;
  longitude: number | undefined;
  /** The same of words. */
  words: number[];
  of: (role: Role) => number[];
  /** All of them, each once. */
  all: number[];
};

const dayRoles: Role[] = ['date', 'end', 'year', 'month', 'day', 'dateText', 'datePrecision'];
const positionRoles: Role[] = ['latitude', 'longitude', 'position', 'placePrecision'];
/** Columns of the mapping that the file does not have are left out. */
export function usedColumns(
  mapping: Mapping,
  columns: readonly string[],
  profile: Profile | undefined,
): UsedColumns {
  const of = (role: Role) => columnsFor(mapping, columns, role);
  const once = (of: number[]) => [...new Set(of)].sort((one, other) => one - other);
  const addresses = columns.indexOf(profile?.pointAddresses ?? '');
  const noEvent = columns.indexOf(profile?.noEvent?.column ?? '');
  const days = once([...dayRoles.flatMap(of), ...(noEvent < 0 ? [] : [noEvent])]);
  const words = once(wordRoles.flatMap(of));
  const positions = once([...positionRoles.flatMap(of), ...(addresses < 0 ? [] : [addresses])]);
  return {
    days,
    positions,
    words,
    latitude: of('latitude')[0],
    longitude: of('longitude')[0],
    of,
    all: once([...days, ...positions, ...words]),
  };
}
