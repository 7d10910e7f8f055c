// A mapping as a short text for a link, and back: `date:event_date,latitude:lat,text:notes;title,days:month-first`.
import { isEncodingName } from './encodings';
import { type DayOrder, dayOrders, type Mapping, type Role, roles } from './mapping';

/** Only letters, digits and `-_.!~*'` stay as they are: no name can be taken for a mark of the text or of the link. */
const safe = (name: string): string =>
  encodeURIComponent(name).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));

/** Half of a pair of UTF-16 is no character, and has no place in a link. */
const isWhole = (name: string): boolean => !/\p{Cs}/u.test(name);

/** The inverse of `mappingFromLink`, for columns whose names are whole text. */
export function mappingInLink({ columns, dayOrder, longitudeFirst, encoding }: Mapping): string {
  const parts = roles.flatMap((role) => {
    const names = (columns[role] ?? []).filter(isWhole);
    return names.length > 0 ? [`${role}:${names.map(safe).join(';')}`] : [];
  });
  return [
    ...parts,
    ...(dayOrder === 'year-first' ? [] : [`days:${dayOrder}`]),
    ...(longitudeFirst ? ['pair:longitude-first'] : []),
    ...(encoding ? [`encoding:${encoding}`] : []),
  ].join(',');
}

/**
 * What of the text is understood and in the file: unknown roles and columns are left out. The encoding is there without any
 * column, for it has to be known before them. `onLeftOut` is told each part that is left out. Never throws.
 */
export function mappingFromLink(
  text: string,
  columns: readonly string[],
  onLeftOut: (part: string) => void = () => {},
): Mapping {
  const known = new Set(columns);
  const mapping: Mapping = { columns: {}, dayOrder: 'year-first', longitudeFirst: false };
  for (const part of text.split(',')) {
    const [key = '', value = ''] = part.split(':');
    const names = value.split(';').flatMap(nameOf);
    if (isRole(key)) {
      const found = names.filter((name) => known.has(name));
      for (const name of names) if (!known.has(name)) onLeftOut(`${key}:${name}`);
      if (found.length > 0) mapping.columns[key] = found;
    } else if (key === 'days' && isDayOrder(value)) mapping.dayOrder = value;
    else if (key === 'encoding' && isEncodingName(value)) mapping.encoding = value;
    else if (key === 'pair' && value === 'longitude-first') mapping.longitudeFirst = true;
    else onLeftOut(part);
  }
  return mapping;
}

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
const isDayOrder = (text: string): text is DayOrder => (dayOrders as readonly string[]).includes(text);

function nameOf(encoded: string): string[] {
  try {
    return [decodeURIComponent(encoded)];
  } catch {
    return [];
  }
}
