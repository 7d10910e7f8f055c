// Which cells SQL reads by itself. It takes only what can be read in one way; all else is read by the code that reads files
// in memory, so that a row never means another thing because its file is large.
import { northmost } from '../../many/mercator';
import { codesOfNothing } from '../positions';
import type { Profile } from '../profiles';
import { telling, wordRoles } from '../row-texts';
import { nameOf, type UsedColumns } from './used-columns';

/** SQL of what is told of a row beside its cells, once, when the file is read. */
export const marksOf = (used: UsedColumns, profile: Profile | undefined, swapped: boolean): string =>
  [
    `${plainPosition(used, swapped)} AS plain`,
    `${oddWords(used, profile)} AS odd`,
    `${
      telling
        .flatMap(used.of)
        .map((column) => `trimmed(${nameOf(column)}) IS NULL`)
        .join(' AND ') || 'true'
    } AS wordless`,
  ].join(',\n  ');

/**
 * SQL that is true where a row's position is two numbers of degrees without anything to mend. `swapped`: the whole file
 * has them the wrong way round.
 */
function plainPosition({ latitude, longitude }: UsedColumns, swapped: boolean): string {
  if (latitude === undefined || longitude === undefined || swapped) return 'false';
  const [north, east] = [nameOf(latitude), nameOf(longitude)];
  const number = (cell: string) => `TRY_CAST(${cell} AS DOUBLE)`;
  return `(is_degrees(${north}) AND is_degrees(${east})
    AND abs(${number(north)}) <= ${northmost} AND abs(${number(east)}) <= 180
    AND (${number(north)} <> ${number(east)} OR NOT list_contains([0, ${codesOfNothing.join(', ')}], ${number(north)})))`;
}

/** A longer name of an action can be cut: half of where it is. */
const longestAction = 100;

/** SQL that is true where a cell of words has to be read by itself, or is the same as one beside it. */
function oddWords({ of }: UsedColumns, profile: Profile | undefined): string {
  // What these say of a place depends on its points, or on all of its parts.
  if (profile?.placeParts !== undefined || profile?.placeEachPoint) return 'true';
  const cells = wordRoles.flatMap((role) =>
    of(role).flatMap((column) => {
      const cell = nameOf(column);
      const isJoined = profile?.joined?.includes(role) ?? false;
      const isAddress = role === 'source' || role === 'link';
      return [
        `is_odd(${cell})`,
        `is_none(${cell})`,
        ...(isJoined ? [`contains(${cell}, ';')`] : []),
        ...(role === 'action' ? [`length(${cell}) > ${longestAction}`] : []),
        ...(isAddress ? [`is_several(${cell})`] : []),
        ...(isAddress && isJoined ? [`regexp_matches(${cell}, '(?i)[,|]|http')`] : []),
      ];
    }),
  );
  const repeated = [of('place'), [...of('source'), ...of('link')]]
    .filter((columns) => columns.length > 1)
    .map((columns) => `is_repeated([${columns.map((column) => `trimmed(${nameOf(column)})`).join(', ')}])`);
  const all = [...cells, ...repeated];
  return all.length === 0 ? 'false' : `(${all.join(' OR ')})`;
}
