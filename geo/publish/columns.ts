// What each column of the tables is: one list, from which the table schemas, the dictionary of columns, Parquet,
// FlatGeobuf and KML are made, so that no format can have a field that another has not. More in docs/data.md.
// An atlas has the columns of the languages that it is told in.
import { actions } from '../actions';
import { fieldIn, type Lang } from '../langs';
import { type Atlas, counted, dateBases, positions } from '../model';

export type Kind = 'text' | 'whole' | 'number' | 'flag' | 'day' | 'list' | 'json';
export type Column = {
  name: string;
  kind: Kind;
  what: string;
  /** May be empty. */
  optional?: true;
  oneOf?: readonly string[];
};

const languages: Record<Lang, string> = {
  en: 'English',
  be: 'Belarusian (official orthography)',
  ru: 'Russian',
};

type Of = Pick<Atlas, 'about'>;

/** A column a language. */
const inLangs = ({ about }: Of, name: string, what: string, optional?: true): Column[] =>
  about.languages.map((lang) => ({
    name: fieldIn(name, lang),
    kind: 'text',
    what: `${what}, in ${languages[lang]}`,
    optional,
  }));

export const eventColumns = (of: Of): readonly Column[] => [
  { name: 'id', kind: 'text', what: 'Place, action and first day; never changes' },
  {
    name: 'place',
    kind: 'text',
    what: 'Id of the place; empty where the event is placed nowhere',
    optional: true,
  },
  { name: 'date', kind: 'text', what: 'EDTF: one day, several, about a day, or one of several' },
  { name: 'start', kind: 'day', what: 'First day that the date can mean' },
  { name: 'end', kind: 'day', what: 'Last day that the date can mean' },
  {
    name: 'dateBasis',
    kind: 'text',
    what: 'How the date is known: stated, resolved from "yesterday" or a weekday, or implied',
    oneOf: dateBases,
  },
  { name: 'action', kind: 'text', what: 'What people did', oneOf: actions },
  {
    name: 'aggregate',
    kind: 'flag',
    what: 'A report on many unnamed places: never to be counted as one event',
  },
  ...inLangs(of, 'title', 'One neutral sentence of our own'),
  { name: 'demands', kind: 'list', what: 'Ids of what people asked for', optional: true },
  { name: 'persons', kind: 'list', what: 'Ids of public persons of whom its claims tell', optional: true },
  { name: 'claims', kind: 'json', what: 'Who says it, who denies it, and where: the columns of claims.csv' },
];

/** Of a table, which has no geometry. */
const pointColumns: readonly Column[] = [
  {
    name: 'lon',
    kind: 'number',
    what: 'Degrees east (WGS84), only where the point is the site',
    optional: true,
  },
  {
    name: 'lat',
    kind: 'number',
    what: 'Degrees north (WGS84), only where the point is the site',
    optional: true,
  },
];

export const claimColumns = (of: Of): readonly Column[] => [
  { name: 'event', kind: 'text', what: 'Id of the event that the claim is about' },
  { name: 'source', kind: 'text', what: 'Id of the work that says it' },
  { name: 'paragraph', kind: 'whole', what: 'Where in the work, counted from 1', optional: true },
  { name: 'row', kind: 'whole', what: 'Where in a dataset, in place of a paragraph', optional: true },
  { name: 'addresses', kind: 'list', what: 'What that row itself cites', optional: true },
  {
    name: 'passage',
    kind: 'text',
    what: 'At most five words that stand only there in the work',
    optional: true,
  },
  { name: 'position', kind: 'text', what: 'What the claim does to its event', oneOf: positions },
  { name: 'voice', kind: 'text', what: 'Who says it; two papers with one wire are one voice' },
  ...inLangs(of, 'text', 'What is said, in our own words'),
  { name: 'low', kind: 'whole', what: 'The number, or its lower end', optional: true },
  { name: 'high', kind: 'whole', what: 'The number, or its upper end; empty for "at least"', optional: true },
  { name: 'counts', kind: 'text', what: 'What is counted', optional: true, oneOf: counted },
  ...inLangs(of, 'wording', "The work's wording of the number", true),
];

export const placeColumns = (of: Of): readonly Column[] => [
  { name: 'id', kind: 'text', what: 'Never changes' },
  ...inLangs(of, 'name', 'What the place is called'),
  { name: 'aka', kind: 'list', what: 'Other spellings', optional: true },
  { name: 'kind', kind: 'text', what: 'Settlement, plant, street …' },
  { name: 'region', kind: 'text', what: 'ISO 3166-2', optional: true },
  {
    name: 'coordinateUncertaintyInMeters',
    kind: 'whole',
    what: 'Darwin Core: the circle around the point that surely holds the true site',
  },
  {
    name: 'identified',
    kind: 'text',
    what: 'Named by the articles, or inferred',
    oneOf: ['named', 'inferred'],
  },
  ...inLangs(of, 'basis', 'Where the articles name it, or why we conclude it', true),
  {
    name: 'coordinateSources',
    kind: 'json',
    what: 'How the position is known, and how far each source is from it',
  },
  { name: 'footprint', kind: 'json', what: 'Outline of the site, a GeoJSON geometry', optional: true },
];

const dictionaryColumns: readonly Column[] = [
  { name: 'table', kind: 'text', what: 'The table or layer that has the column' },
  { name: 'column', kind: 'text', what: 'Its name' },
  {
    name: 'kind',
    kind: 'text',
    what: 'What its values are: text, whole (number), number, flag, day, list, json',
  },
  { name: 'optional', kind: 'flag', what: 'Whether it may be empty' },
  { name: 'what', kind: 'text', what: 'What it says' },
  { name: 'oneOf', kind: 'list', what: 'The only values that it may have', optional: true },
];

/** The published tables, by the name of their file. */
export const tablesOf = (of: Of): Record<'events.csv' | 'claims.csv' | 'columns.csv', readonly Column[]> => ({
  'events.csv': [...eventColumns(of).slice(0, 1), ...pointColumns, ...eventColumns(of).slice(1)],
  'claims.csv': claimColumns(of),
  'columns.csv': dictionaryColumns,
});
