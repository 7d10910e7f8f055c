// The words of a row: which cells are kept, as what, and whether they name no more than a country.
import { cellText } from './cell-text';
import { isAbsent, listOf } from './lists';
import { columnsFor, type Mapping, type Role } from './mapping';
import type { Profile } from './profiles';
import type { Batch } from './rows';
import type { Add } from './texts';
import { countryNames, vagueNames } from './wide-places';

/** Of the columns with these roles the words are kept. */
export const wordRoles = [
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

/** A row with none of these tells of nothing: a sum below the rows has its name in the first column and a number of people. */
export const telling: readonly Role[] = wordRoles.filter((role) => !['id', 'low', 'high'].includes(role));

/** Of these, the ones in which more is read than words. */
export const toldRoles: readonly Role[] = ['place', 'country', 'action'];

/** What the words of a row say of it. */
export type SeenInWords = {
  /** Whether there are any that tell something. */
  any: boolean;
  /** How many places its first column of places names. */
  places: number;
  /** A number that is the same for rows with the same places, in any letters; 0 where they name none. */
  placesHash: number;
  /** The country, where the row names no place inside one. */
  country: string;
  /** Whether it has a column for places inside a country, and they are empty or name the country again. */
  onlyCountry: boolean;
  /** What stands in place of a place and names none, as "nationwide"; else empty. */
  vague: string;
  /** All actions as one; empty where there is none. */
  action: string;
};

type Kept = { role: Role; column: number; isFirst: boolean; joined: boolean };

/** Reads the words of rows, of some roles or all. The same object is given for every row: nothing of it may be kept. */
export function wordsReader(
  mapping: Mapping,
  columns: readonly string[],
  profile: Profile | undefined,
  roles: readonly Role[] = wordRoles,
) {
  const kept = roles.flatMap((role): Kept[] =>
    columnsFor(mapping, columns, role).map((column, index) => {
      const joined = profile?.joined?.includes(role) ?? false;
      return { role, column, isFirst: index === 0, joined };
    }),
  );
  const hasPlaces = kept.some(({ role }) => role === 'place');
  const parts = profile?.placeParts;
  const codes = new Map(Object.entries(profile?.actions ?? {}));
  const seen: SeenInWords = {
    any: false,
    places: 0,
    placesHash: 0,
    country: '',
    onlyCountry: false,
    vague: '',
    action: '',
  };
  let allWide = true;
  let first = noPlace;

  const takePart = (text: string, { role, isFirst }: Kept, add: Add): void => {
    const part = (role === 'action' && codes.get(text)) || text;
    if (part === '' || (role !== 'id' && part.charCodeAt(0) === minus && codeOfNothing.test(part))) return;
    seen.any ||= role !== 'low' && role !== 'high' && role !== 'id';
    if (role === 'link' || role === 'source') addSource(part, add);
    else add(role, part);
    if (role === 'action')
      seen.action = (seen.action ? `${seen.action}, ${part}` : part).slice(0, longestAction);
    else if (role === 'country') seen.country = part;
    else if (role === 'place') {
      if (isFirst) seen.places++;
      const isVeryFirst = seen.placesHash === 0;
      seen.placesHash = hashOf(part, seen.placesHash);
      if (isVeryFirst) first = { part, hash: seen.placesHash };
      if (parts === undefined) return;
      allWide &&= !part.includes(parts);
      if (allWide) seen.country = part;
    }
  };

  return (cell: Batch['cell'], row: number, add: Add): SeenInWords => {
    seen.any = false;
    seen.places = 0;
    seen.placesHash = 0;
    seen.country = '';
    seen.vague = '';
    seen.action = '';
    allWide = true;
    first = noPlace;
    for (const of of kept) {
      const value = cell(row, of.column);
      if (value === undefined || value === null || value === '') continue;
      if (typeof value === 'string' && isPlain(value, of)) takePart(value.trim(), of, add);
      else for (const part of partsOf(value, of)) takePart(part, of, add);
    }
    if (vagueHashes.has(first.hash) && vagueNames.has(first.part.toLowerCase())) seen.vague = first.part;
    // A town can be called as another country.
    if (seen.country === '' && parts === undefined && isCountry(first, seen.placesHash))
      seen.country = first.part;
    if (!hasPlaces || seen.country === '') seen.onlyCountry = false;
    else if (parts !== undefined) seen.onlyCountry = allWide;
    else seen.onlyCountry = seen.placesHash === 0 || seen.placesHash === hashOf(seen.country, 0);
    return seen;
  };
}

const noPlace = { part: '', hash: 0 };

/** Whether the first place is all that is named, and a country. */
const isCountry = ({ part, hash }: typeof noPlace, all: number): boolean =>
  hash === all && countryHashes.has(hash) && countryNames.has(part.toLowerCase());

/** Whether a text is one part: no list, nor "None", nor words or addresses before an address. */
function isPlain(text: string, { role, joined }: Kept): boolean {
  const first = text.charCodeAt(0);
  // [ and { begin lists.
  if (joined || first === 91 || first === 123 || isAbsent(text)) return false;
  return (role !== 'link' && role !== 'source') || text.indexOf('http', 1) < 0;
}

/** -99 and its like stand for a missing value: nobody counts fewer than none, and no place is called so. */
const codeOfNothing = /^-\d+(?:\.0+)?$/;
const minus = 45;

/** A longer name of an action is a description. */
const longestAction = 200;

/** Only these are addresses that a reader can follow. */
const linkPattern = /^https?:\/\/[^\s<>"]+$/i;

/** In the marks of HTML, Markdown, uMap and spreadsheets: `href="…"`, `](…)`, `[[…|`, `HYPERLINK("…"`. */
const marked = /(?<=["'([=])https?:\/\/[^\s<>"'()|\]]+/gi;
const marks = /<[^<>]*>|https?:\/\/[^\s<>"'()|\]]+|HYPERLINK|[[\]()|"=]|(?<="),(?=")/g;

/** An address by itself, words by themselves; of a link with its words, both. */
function addSource(part: string, add: Add): void {
  if (linkPattern.test(part)) {
    add('link', part);
    return;
  }
  const addresses = part.length <= longestMarked ? (part.match(marked) ?? []) : [];
  for (const address of addresses) add('link', address);
  const words = addresses.length > 0 ? part.replace(marks, ' ').replace(/\s+/g, ' ').trim() : part;
  if (words !== '') add('source', words);
}

/** Longer texts are no link with its words. */
const longestMarked = 2000;

/** The same for the same places in the same order, whatever their capitals; 0 for none. */
export const hashOfPlaces = (places: readonly string[]): number =>
  places.reduce((hash, place) => hashOf(place, hash), 0);

/** FNV-1a over small letters; never 0, which stands for no place. */
function hashOf(text: string, before: number): number {
  const small = text.toLowerCase();
  let hash = before || 0x811c9dc5;
  for (let at = 0; at < small.length; at++) hash = Math.imul(hash ^ small.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

/** The texts of a cell, in their order, without the space around them. */
function partsOf(value: unknown, { role, joined }: Kept): string[] {
  return listOf(value).flatMap((part) => {
    if (typeof part !== 'string')
      return typeof part === 'object' && part !== null ? ofObject(part) : [String(part)];
    const pieces = joined ? (part.match(betweenSemicolons) ?? []) : [part];
    return pieces.flatMap((piece) => addressesIn(piece, role));
  });
}

/** A ";" within quotation marks parts nothing. */
const betweenSemicolons = /(?:[^;"]+|"[^"]*"|")+/g;

/** Several addresses in one cell, with or without words before them, each by itself; only where addresses are expected. */
function addressesIn(text: string, role: Role): string[] {
  if (role !== 'link' && role !== 'source') return [text.trim()];
  return text.split(/[\s;,|](?=https?:\/\/)/i).map(withoutMarks);
}

/** Without the marks that part it from the next: by hand, for a pattern would try each of a million commas anew. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n;,|'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end).trim();
}

/** Sources as objects: {url, text} of 2020PB, {path, description} of TimeMap, {source, text} of our own claims. */
function ofObject(value: object): string[] {
  const fields = new Map(Object.entries(value));
  const named = (names: string[]) =>
    names.map((name) => fields.get(name)).find((field) => typeof field === 'string' && field.trim() !== '');
  const address = named(['url', 'href', 'link', 'path', 'src', 'source']);
  const words = named(['text', 'description', 'title', 'name', 'label', 'publisher', 'value']);
  const found = [address, words].filter((part): part is string => typeof part === 'string');
  return found.length > 0 ? found.map((part) => part.trim()) : [cellText(value)];
}

const hashesOf = (names: ReadonlySet<string>) => new Set([...names].map((name) => hashOf(name, 0)));

/** Of each place there is a hash already: a text is looked at only where its hash is one of these. */
const countryHashes = hashesOf(countryNames);
const vagueHashes = hashesOf(vagueNames);
