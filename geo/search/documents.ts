// What can be found, and by which words: every name in every language and spelling that the data has. Build time only.
import type { Action } from '../actions';
import { spanOf } from '../dates';
import { daysBetween } from '../days';
import { type InLangs, type Lang, langs, textIn } from '../langs';
import type { Atlas, Event, Place, Source } from '../model';
import type { Document, Kind } from '../search';
import { fold, wordsOf } from './fold';

/** What an action is called, in as many languages as there are. */
type ActionNames = (action: Action) => readonly string[];

/** Places first, then events, then sources; a line of words for each field, each word once. */
export function documentsOf(atlas: Atlas, actionNames: ActionNames): Document[] {
  return [
    ...atlas.places.map((place) =>
      entry('place', place.id, { name: namesOf(place), where: areaOf(place, atlas) }),
    ),
    ...atlas.events.map((event) => {
      const place = atlas.places.find(({ id }) => id === event.place);
      return entry('event', event.id, {
        name: [...inLangs(event, 'title'), ...actionNames(event.action)],
        where: place ? [...namesOf(place), ...areaOf(place, atlas)] : [],
        who: [...voicesOf(event, atlas), ...personsOf(event.persons, atlas)],
        when: daysOf(event.date, atlas.about.languages),
      });
    }),
    ...atlas.sources.map((source) =>
      entry('source', source.id, {
        name: [source.title],
        who: [
          ...worksOf(source),
          ...personsOf(
            source.context.flatMap(({ persons }) => persons),
            atlas,
          ),
        ],
        when: daysOf(source.date, atlas.about.languages),
      }),
    ),
  ];
}

type Fields = Partial<Record<'name' | 'where' | 'who' | 'when', string[]>>;

/** A name that three languages write alike must not count three times. */
function entry(kind: Kind, id: string, { name = [], where = [], who = [], when = [] }: Fields): Document {
  const once = (texts: string[]) => [...new Set(texts.flatMap(wordsOf).map(fold))].join(' ');
  return { id: `${kind}/${id}`, name: once(name), where: once(where), who: once(who), when: once(when) };
}

/** In the languages that the atlas is told in: the record has no other. */
const inLangs = <Key extends string>(record: Partial<InLangs<NoInfer<Key>>>, key: Key): string[] =>
  langs.flatMap((lang) => textIn(record, key, lang) ?? []);
const namesOf = (named: InLangs<'name'> & { aka?: string[] }): string[] => [
  ...inLangs(named, 'name'),
  ...(named.aka ?? []),
];
const nameOf = (named: InLangs<'name'> | undefined): string[] => (named ? namesOf(named) : []);

const areaOf = ({ locality, region }: Place, { about }: Atlas): string[] => [
  ...nameOf(locality ? about.localities[locality] : undefined),
  ...nameOf(region ? about.regions[region] : undefined),
];
const voicesOf = ({ claims }: Event, { about }: Atlas): string[] =>
  claims.flatMap(({ voice }) => nameOf(about.voices[voice]));
const personsOf = (persons: string[], { about }: Atlas): string[] =>
  persons.flatMap((person) => nameOf(about.persons[person]));
const worksOf = (source: Source): string[] => [
  ...[source.container, source.abbr, ...inLangs(source, 'short'), ...inLangs(source, 'origin')],
  ...source.author.map(({ given, family }) => `${given} ${family}`),
];

const formatsIn = (lang: Lang) => [
  new Intl.DateTimeFormat(lang, { timeZone: 'UTC', dateStyle: 'full' }),
  // By itself a month can have another ending than beside a day.
  new Intl.DateTimeFormat(lang, { timeZone: 'UTC', month: 'long' }),
];

/** Every day that the date can mean, in figures and in words. */
function daysOf(date: string, told: readonly Lang[]): string[] {
  const formats = told.flatMap(formatsIn);
  const { start, end } = spanOf(date);
  return daysBetween(start, end).flatMap((day) => [
    day,
    ...formats.map((format) => format.format(new Date(`${day}T00:00:00Z`))),
  ]);
}
