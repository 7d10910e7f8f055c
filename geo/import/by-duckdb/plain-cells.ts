// Which cells SQL reads by itself. It takes only what can be read in one way; all else is read by the code that reads files
// in memory, so that a row never means another thing because its file is large.
import { northmost } from '../../many/mercator';
import type { Profile } from '../profiles';
import { nameOf, type UsedColumns, wordRoles } from './used-columns';

/** SQL of what is told of a row beside its cells, once, when the file is read. */
export const marksOf = (used: UsedColumns, profile: Profile | undefined, swapped: boolean): string =>
  [
    `${plainPosition(used, swapped)} AS plain`,
    `${oddWords(used, profile)} AS odd`,
    `coalesce(${['NULL', ...used.words.map((column) => `trimmed(${nameOf(column)})`)].join(', ')}) IS NULL AS wordless`,
  ].join(',\n  ');

/**
 * SQL that is true where a row's position is two numbers of degrees without anything to mend. `swapped`: the whole file
 * has them the wrong way round.
 */
function plainPosition({ latitude, longitude }: UsedColumns, swapped: boolean): string {
  if (latitude === undefined || longitude === undefined || swapped) return 'false';
  const [north, east] = [nameOf(latitude), nameOf(longitude)];
  return `(${[
    ...[north, east].map((cell) => `regexp_full_match(${cell}, '-?[0-9]{1,3}([.][0-9]{1,15})?')`),
    `abs(TRY_CAST(${north} AS DOUBLE)) <= ${northmost}`,
    `abs(TRY_CAST(${east} AS DOUBLE)) <= 180`,
    `(TRY_CAST(${north} AS DOUBLE) <> 0 OR TRY_CAST(${east} AS DOUBLE) <> 0)`,
  ].join(' AND ')})`;
}

/** SQL that is true where a cell of words can be a list, a word for nothing, several addresses, one of
 * those beside it, or too long. */
function oddWords({ of }: UsedColumns, profile: Profile | undefined): string {
  // What these say of a place depends on its points, or on all of its parts.
  if (profile?.placeParts !== undefined || profile?.placeEachPoint) return 'true';
  const addresses = [...of('source'), ...of('link')].map(nameOf);
  const cells = wordRoles.flatMap((role) =>
    of(role).flatMap((column) => {
      const cell = nameOf(column);
      const joined = profile?.joined?.includes(role) ?? false;
      const isAddress = role === 'source' || role === 'link';
      return [
        `left(${cell}, 1) IN ('[', '{')`,
        `is_edge(left(bare(${cell}), 1))`,
        `is_edge(right(bare(${cell}), 1))`,
        `length(${cell}) > ${role === 'action' ? mostAction : mostText}`,
        joined
          ? `(${cell} <> '' AND (length(${cell}) < 5 OR contains(${cell}, ';')))`
          : `(length(${cell}) < 5 AND left(${cell}, 1) IN ('N', 'n'))`,
        ...(isAddress
          ? [
              `contains(${cell}, chr(10))`,
              `contains(${cell}, chr(13))`,
              `contains(substr(${cell}, 2), 'http')`,
            ]
          : []),
        ...(isAddress && joined ? [`regexp_matches(${cell}, '(?i)[,|]|http')`] : []),
      ];
    }),
  );
  const there = `list_filter([${addresses.join(', ')}], cell -> cell <> '')`;
  const all = addresses.length > 1 ? [...cells, `len(list_distinct(${there})) < len(${there})`] : cells;
  return all.length === 0 ? 'false' : `(${all.join(' OR ')})`;
}

/** Half of where a text is cut: there a letter counts as one or two. */
const mostText = 10_000;
const mostAction = 100;
