// The column mapping as SQL: from the table of cells, and what was read of them apart, to events in the stored form.
import { flag } from '../../many/events';
import { groupRows, type StoredColumn, storedColumns } from '../../many/stored';
import type { Role } from '../mapping';
import { sharedFrom } from '../positions-shared';
import { type Reason, reasonInWords, reasonsBy } from '../reasons';
import { refusedByDays } from '../row-dates';
import { dayCells, kindsJoin, positionCells } from './kinds';
import type { FileInSql } from './meanings';
import { quoted } from './sql-text';
import { nameOf } from './used-columns';

const reason = (name: Reason) => quoted(name);

/** The view `told`: every row of the file, once for each of its positions, `nth` from 0. */
export function toldView(file: FileInSql): string {
  const { used, profile } = file;
  const words = Object.entries(plainWords(file)).map(
    ([name, plain]) => `CASE WHEN odd THEN words.${name} ELSE ${plain} END AS ${name}`,
  );
  const eachItsPlace = profile?.placeEachPoint ?? false;
  const place = eachItsPlace
    ? "array_to_string(once(places_at(places, nth, greatest(positions, 1))), ', ')"
    : 'place';
  const placeKey = eachItsPlace
    ? "array_to_string(places_at(places, nth, greatest(positions, 1)), '')"
    : 'place_key';
  return `CREATE VIEW told AS
WITH read AS (
  SELECT cells.row, faults, refusal,
    DATE '1970-01-01' + days.first AS start, DATE '1970-01-01' + days.last AS "end",
    days.fault AS day_fault, positions.fault AS position_fault, nth, positions.positions,
    ${coordinate('longitude', used.longitude)},
    ${coordinate('latitude', used.latitude)},
    ${words.join(',\n    ')},
    odd, words.places, words.wide, words.named, CASE WHEN odd THEN words.wordless ELSE cells.wordless END AS wordless,
    days.flags | positions.flags | coalesce(words.flags, 0) AS flags,
    concat_ws(' ', faults, days.notes, positions.notes, words.notes) AS notes
  FROM cells
  JOIN day_cells ON ${kindsJoin(dayCells(used))}
  JOIN days ON days.key = day_cells.key
  JOIN position_cells ON ${kindsJoin(positionCells(used))}
  JOIN positions ON positions.key = position_cells.key
  LEFT JOIN words ON words.key = cells.row
), placed AS (
  SELECT *, position_fault = '' AS located,
    position_fault = '' AND ${used.of('place').length > 0} AND CASE WHEN odd THEN wide IS NOT NULL
      WHEN country IS NULL THEN place = place_key AND is_country(place)
      ELSE lower(place_key) IN ('', lower(country)) END AS only_country,
    position_fault = '' AND vague AS is_vague
  FROM read
)
SELECT row, nth, start, "end", longitude, latitude,
  CASE WHEN located THEN x_of(longitude) END AS x,
  CASE WHEN located THEN y_of(latitude) END AS y,
  lower(${placeKey}) AS place_key,
  action, title, nullif(${place}, '') AS place, coalesce(country, CASE WHEN only_country THEN coalesce(wide, place) END) AS country,
  text, sources, links, low, high, id,
  CASE
    WHEN refusal <> '' THEN refusal
    WHEN day_fault IN (${refusedByDays.map(reason).join(', ')}) THEN day_fault
    WHEN day_fault <> '' AND position_fault = ${reason('no-position')} AND wordless
      THEN CASE day_fault WHEN ${reason('no-date')} THEN ${reason('nothing-in-it')} ELSE ${reason('nothing-beside-it')} END
  END AS refused,
  flags
    | CASE WHEN faults <> '' THEN ${flag.repaired} ELSE 0 END
    | CASE WHEN only_country OR is_vague THEN ${flag.placeUnsure} ELSE 0 END AS flags,
  CASE WHEN refusal <> '' THEN faults ELSE concat_ws(' ', refused, notes,
    CASE WHEN is_vague THEN ${reason('place-imprecise')} END,
    CASE WHEN only_country THEN ${reason('names-only-a-country')} END,
    CASE WHEN located AND ${eachItsPlace} AND named <> positions THEN ${reason('points-and-places-differ')} END
  ) END AS notes
FROM placed`;
}

const coordinate = (name: 'longitude' | 'latitude', column: number | undefined) =>
  column === undefined
    ? `positions.${name} AS ${name}`
    : `CASE WHEN plain THEN TRY_CAST(${nameOf(column)} AS DOUBLE) ELSE positions.${name} END AS ${name}`;

/** SQL of the words of a row in which each cell is one text. */
function plainWords({ used, profile }: FileInSql) {
  const codes = Object.entries(profile?.actions ?? {}).map(
    ([code, word]) => `WHEN ${quoted(code)} THEN ${quoted(word)}`,
  );
  const inWords = (cell: string) =>
    codes.length > 0 ? `CASE ${cell} ${codes.join(' ')} ELSE ${cell} END` : cell;
  const cells = (...roles: Role[]) => roles.flatMap(used.of).map((column) => `trimmed(${nameOf(column)})`);
  const first = (of: string[]) => (of.length < 2 ? (of[0] ?? 'NULL') : `coalesce(${of.join(', ')})`);
  const joined = (of: string[], by: string) =>
    of.length < 2 ? first(of) : `nullif(concat_ws(${quoted(by)}, ${of.join(', ')}), '')`;
  const addresses = (which: string) => {
    const those = cells('source', 'link').map((part) => `CASE WHEN ${which}(${part}) THEN ${part} END`);
    return those.length < 2 ? first(those) : `nullif(concat_ws(chr(10), ${those.join(', ')}), '')`;
  };
  return {
    action: joined(cells('action').map(inWords), ', '),
    title: first(cells('title')),
    place: joined(cells('place'), ', '),
    place_key: cells('place').length === 0 ? "''" : `concat(${cells('place').join(', ')})`,
    country: first(cells('country')),
    vague: cells('place').length === 0 ? 'false' : `coalesce(is_vague(${first(cells('place'))}), false)`,
    text: joined(cells('text'), ' '),
    sources: addresses('NOT is_link'),
    links: addresses('is_link'),
    low: first(cells('low')),
    high: first(cells('high')),
    id: first(cells('id')),
  };
}

/** Points that many events have at different places. A country is another place each time, for it has many. */
export const sharedTable = `CREATE TABLE shared AS
SELECT x, y
FROM (
  SELECT x, y,
    CASE WHEN place_key <> '' THEN hash(place_key) WHEN country IS NOT NULL THEN hash(row, nth) END AS place
  FROM told
  WHERE refused IS NULL AND x IS NOT NULL
)
GROUP BY x, y
HAVING count(*) >= ${sharedFrom} AND min(place) <> max(place)`;

/** SQL of each stored column that is not called so in the view. */
const stored: Partial<Record<StoredColumn, string>> = {
  row: 'CAST(row AS INTEGER)',
  date_unsure: `flags & ${flag.dateUnsure} <> 0`,
  place_unsure: `flags & ${flag.placeUnsure} <> 0`,
  position_shared: 'shared.x IS NOT NULL',
  repaired: `flags & ${flag.repaired} <> 0`,
};

/** The view `event`: what is kept, an event at a place. */
export const eventView = `CREATE VIEW event AS
SELECT ${storedColumns.map(({ name }) => `${stored[name] ?? `"${name}"`} AS "${name}"`).join(',\n  ')}, nth
FROM told
LEFT JOIN shared USING (x, y)
WHERE refused IS NULL`;

export const storedQuery = (path: string): string => `COPY (
  SELECT ${storedColumns.map(({ name }) => `"${name}"`).join(', ')}
  FROM event
  ORDER BY start NULLS LAST, row, nth
) TO ${quoted(path)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${groupRows})`;

/** The refused rows with their reason in words, in the order of the file. */
export const refusedQuery = (path: string): string => `COPY (
  SELECT row, CASE refused ${Object.keys(reasonsBy.refusals).map(inWords).join(' ')} END AS reason
  FROM told
  WHERE refused IS NOT NULL AND nth = 0
  ORDER BY row
) TO ${quoted(path)} (HEADER)`;

const inWords = (name: string): string =>
  `WHEN ${quoted(name)} THEN ${quoted(reasonInWords(name as Reason))}`;
