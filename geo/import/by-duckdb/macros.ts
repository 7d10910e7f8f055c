// What the queries call by a name.
import { absentWords } from '../month-names';
import { countryNames, vagueNames } from '../wide-places';
import { quoted } from './sql-text';

/** What JavaScript takes off the ends of a text beside the space; DuckDB takes off some of it. */
const otherSpaces =
  '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Half of where a text is cut: there, a letter counts as one or two. */
const longest = 10_000;

const longestAbsent = Math.max(...[...absentWords].map(({ length }) => length));

export const macros = [
  // Nearly all cells have no space at their ends, and to look at each of their letters takes longest of all.
  `CREATE MACRO bare(cell) AS CASE WHEN left(cell, 1) = ' ' OR right(cell, 1) = ' ' THEN trim(cell) ELSE cell END`,
  `CREATE MACRO trimmed(cell) AS nullif(bare(cell), '')`,
  `CREATE MACRO is_space(letter) AS letter <> '' AND contains(${quoted(otherSpaces)}, letter)`,
  // A list, other spaces at its ends, or too long.
  `CREATE MACRO is_odd(cell) AS left(cell, 1) IN ('[', '{') OR length(cell) > ${longest}
    OR is_space(left(bare(cell), 1)) OR is_space(right(bare(cell), 1))`,
  // A word for nothing, as "n/a", or a code for it, as -99.
  `CREATE MACRO is_none(cell) AS left(bare(cell), 1) = '-' OR (length(bare(cell)) <= ${longestAbsent}
    AND contains(${quoted(` ${[...absentWords].join(' ')} `)}, ' ' || lower(bare(cell)) || ' '))`,
  // Not for the query that reads the file: of a list of constants DuckDB makes a join, which loses the order of rows.
  `CREATE MACRO is_country(place) AS lower(place) IN (${[...countryNames].map(quoted).join(', ')})`,
  `CREATE MACRO is_vague(place) AS lower(place) IN (${[...vagueNames].map(quoted).join(', ')})`,
  // Where an address is expected: several, or words before one, or lines.
  `CREATE MACRO is_several(cell) AS contains(lower(substr(cell, 2)), 'http') OR contains(cell, chr(10)) OR contains(cell, chr(13))`,
  // The same text in two of these cells.
  `CREATE MACRO is_repeated(cells) AS len(list_distinct(cells)) < len(list_filter(cells, lambda cell: cell IS NOT NULL))`,
  `CREATE MACRO once(parts) AS list_filter(parts, lambda part, number: list_position(parts, part) = number)`,
  // Of the places of a row, those of one of its sites, as geo/import/places-at.ts.
  `CREATE MACRO places_at(places, site, sites) AS CASE WHEN len(places) % sites = 0
    THEN list_filter(places, lambda place, number: (number - 1) % sites = site) ELSE places END`,
  `CREATE MACRO is_link(part) AS regexp_full_match(part, 'https?://[^\\s\\v<>"\\p{Z}\\x{FEFF}]+', 'i')`,
  `CREATE MACRO is_degrees(cell) AS regexp_full_match(cell, '-?[0-9]{1,3}([.][0-9]{1,15})?')`,
  // Web Mercator, as geo/many/mercator.ts: what lies in one step of it has one position.
  `CREATE MACRO x_of(longitude) AS least(4294967295, round((longitude / 360 + 0.5) * 4294967296))`,
  `CREATE MACRO y_of(latitude) AS round((0.5 - ln((1 + sin(radians(latitude))) / (1 - sin(radians(latitude)))) / (4 * pi())) * 4294967296)`,
];
