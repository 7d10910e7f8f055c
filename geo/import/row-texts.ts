// The words of a row: which cells are kept, as what, and whether they name no more than a country.
import { cellText } from './cell-text';
import { listOf } from './lists';
import type { Mapping, Role } from './mapping';
import type { Profile } from './profiles';
import type { Batch } from './rows';

const keptRoles = [
  'id',
  'title',
  'place',
  'country',
  'action',
  'text',
  'source',
  'link',
  'low',
  'high',
] as const satisfies Role[];

/** What the words of a row say of it. */
export type SeenInWords = {
  /** Whether there are any. */
  any: boolean;
  /** How many places its first column of places names. */
  places: number;
  /** A number that is the same for rows with the same places, in any letters; 0 where they name none. */
  placesHash: number;
  /** The country, where the row names no place inside one. */
  country: string;
  /** Whether it has a column for places inside a country, and they are empty or name the country again. */
  onlyCountry: boolean;
  /** All actions as one; empty where there is none. */
  action: string;
};

export type Add = (role: Role, text: string) => void;

/** Reads the words of rows. The same object is given for every row: nothing of it may be kept. */
export function wordsReader(mapping: Mapping, columns: readonly string[], profile: Profile | undefined) {
  const kept = keptRoles.flatMap((role) =>
    (mapping.columns[role] ?? [])
      .map((name) => columns.indexOf(name))
      .filter((column) => column >= 0)
      .map((column, index) => ({
        role,
        column,
        isFirst: index === 0,
        joined: profile?.joined?.includes(role) ?? false,
      })),
  );
  const hasPlaces = kept.some(({ role }) => role === 'place');
  const seen: SeenInWords = {
    any: false,
    places: 0,
    placesHash: 0,
    country: '',
    onlyCountry: false,
    action: '',
  };

  return (cell: Batch['cell'], row: number, add: Add): SeenInWords => {
    Object.assign(seen, {
      any: false,
      places: 0,
      placesHash: 0,
      country: '',
      onlyCountry: false,
      action: '',
    });
    let wider = true;
    for (const { role, column, isFirst, joined } of kept) {
      const value = cell(row, column);
      if (value === undefined || value === null || value === '') continue;
      for (const part of partsOf(value, role, joined)) {
        if (part === '') continue;
        seen.any = true;
        const isLink = linkPattern.test(part);
        if (role === 'link' || role === 'source') add(isLink ? 'link' : 'source', part);
        else add(role, part);
        if (role === 'action') seen.action += seen.action ? `, ${part}` : part;
        else if (role === 'country') seen.country = part;
        else if (role === 'place') {
          if (isFirst) seen.places++;
          seen.placesHash = hashOf(part, seen.placesHash);
          const isWide = profile?.placeParts ? !part.includes(profile.placeParts) : false;
          if (isWide && wider) seen.country = part;
          wider &&= isWide;
        }
      }
    }
    const namesNone = seen.placesHash === 0 || seen.placesHash === hashOf(seen.country, 0);
    seen.onlyCountry =
      seen.country !== '' && hasPlaces && (namesNone || (profile?.placeParts !== undefined && wider));
    seen.action = seen.action.slice(0, longestAction);
    return seen;
  };
}

/** A longer name of an action is a description. */
const longestAction = 200;

/** Only these are addresses that a reader can follow. */
const linkPattern = /^https?:\/\/[^\s<>"]+$/i;

/** FNV-1a over small letters; never 0, which stands for no place. */
function hashOf(text: string, before: number): number {
  const small = text.toLowerCase();
  let hash = before || 0x811c9dc5;
  for (let at = 0; at < small.length; at++) hash = Math.imul(hash ^ small.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

/** The texts of a cell, in their order, without the space around them. */
function partsOf(value: unknown, role: Role, joined: boolean): string[] {
  if (typeof value === 'string' && !joined) {
    const first = value.charCodeAt(0);
    // [ and {: perhaps a list. N, n: perhaps "None". All others are what they are.
    const plain = first !== 91 && first !== 123 && !(value.length < 5 && (first === 78 || first === 110));
    if (plain) return value.indexOf('http', 1) > 0 ? addressesIn(value, role) : [value.trim()];
  }
  return listOf(value).flatMap((part) => {
    if (typeof part !== 'string')
      return typeof part === 'object' && part !== null ? ofObject(part) : [String(part)];
    const pieces = joined ? part.split(';') : [part];
    return pieces.flatMap((piece) => addressesIn(piece, role));
  });
}

/** Several addresses in one cell, with or without words before them, each by itself; only where addresses are expected. */
function addressesIn(text: string, role: Role): string[] {
  if (role !== 'link' && role !== 'source') return [text.trim()];
  return text.split(/[\s;,|]+(?=https?:\/\/)/i).map((part) => part.trim());
}

/** Sources as objects: {url, text} of 2020PB, {path, description} of TimeMap, {source, text} of our own claims. */
function ofObject(value: object): string[] {
  const fields = new Map(Object.entries(value));
  const named = (names: string[]) =>
    names.map((name) => fields.get(name)).find((field) => typeof field === 'string' && field.trim() !== '');
  const address = named(['url', 'href', 'link', 'path', 'src', 'source']);
  const words = named(['text', 'description', 'title', 'name', 'publisher', 'value']);
  const found = [address, words].filter((part): part is string => typeof part === 'string');
  return found.length > 0 ? found.map((part) => part.trim()) : [cellText(value)];
}
