// What a card says of a place, a day, an article or the whole atlas: the words that its page has.
import { dateInWords } from '../../geo/dates';
import { dayInWords, rangeInWords } from '../../geo/days';
import { type Lang, textIn } from '../../geo/langs';
import type { Atlas, Source } from '../../geo/model';
import { distanceInWords } from '../distance';
import { standfirstOf } from '../standfirst';
import type { Told, ToldEvent, ToldPlace } from '../told';
import { belongsTo, type Open } from '../view';
import { asHeading, count, say } from '../words/say';
import { pageWordsIn } from '../words-of-pages';

export type Card = {
  /** Whose site it is, and which atlas. */
  site: string;
  atlas: string;
  /** A line over the title. */
  kicker: string;
  title: string;
  /** What a reader has to know before believing: state media, contested, inferred. */
  doubts: string;
  /** When, and how many events. */
  told: string[];
  /** Where, if the title does not say it. */
  places: string[];
  /** What stands over the sources. */
  heading: string;
  /** Each with whose state media it is, if it is one. */
  sources: { name: string; stateMedia?: string | undefined }[];
};

type Said = Omit<Card, 'site' | 'atlas' | 'heading'>;

const nothing: Said = { kicker: '', title: '', doubts: '', told: [], places: [], sources: [] };

/** What the card says of what is open. Throws for a place or a source that the atlas has not. */
export function cardOf(atlas: Atlas, told: Told, open: Open): Card {
  const { site } = pageWordsIn(told.lang, atlas);
  const whose = { site: atlas.about.site, atlas: told.title, heading: site.articles };
  if (open.kind === 'everything') return { ...whose, ...ofEverything(atlas, told) };
  const events = told.events.filter((event) =>
    open.kind === 'place' ? event.place === open.id : belongsTo(open, event),
  );
  if (open.kind === 'day') return { ...whose, ...ofDay(open.id, events, atlas, told) };
  if (open.kind === 'place') {
    const place = told.places.find(({ id }) => id === open.id);
    if (place) return { ...whose, ...ofPlace(place, events, atlas, told) };
  }
  const source = atlas.sources.find(({ id }) => id === open.id);
  if (!source) throw new Error(`no card is made for the unknown ${open.kind} "${open.id}"`);
  return { ...whose, ...ofSource(source, events, told) };
}

/** All that a card says of its thing but the title, as one text. */
export const inOneText = ({ kicker, doubts, told, places, sources }: Card): string =>
  [
    kicker,
    ...told,
    doubts,
    places.join(', '),
    ...sources.map(({ name, stateMedia }) => inBrackets(name, stateMedia)),
  ]
    .filter(Boolean)
    .join(' · ');

function ofEverything(atlas: Atlas, told: Told): Said {
  return {
    ...nothing,
    kicker: daysOf([], told),
    title: told.title,
    told: [standfirstOf(atlas, told.lang)],
    sources: atlas.sources.map(named(told.lang)),
  };
}

function ofDay(day: string, events: ToldEvent[], atlas: Atlas, told: Told): Said {
  return {
    ...nothing,
    title: asHeading(dayInWords(day, told.words.days)),
    told: [events.length > 0 ? numberOf(events, told) : pageWordsIn(told.lang, atlas).day.none],
    places: placesOf(events, told),
    sources: sourcesOf(events, atlas, told.lang),
  };
}

function ofPlace(place: ToldPlace, events: ToldEvent[], atlas: Atlas, told: Told): Said {
  const { kinds, list, place: words } = told.words;
  const { name, town, kind, identified, coordinateUncertaintyInMeters: metres } = place;
  const doubts = [
    identified === 'inferred' && list.inferred,
    events.some(({ contested }) => contested) && list.contested,
  ];
  return {
    ...nothing,
    kicker: [
      ...(town && town !== name ? [town] : []),
      kinds[kind],
      say(words.within, { distance: distanceInWords(metres, told.words) }),
    ].join(' · '),
    title: name,
    doubts: doubts.filter(Boolean).join(' '),
    told: [daysOf(events, told), numberOf(events, told)],
    sources: sourcesOf(events, atlas, told.lang),
  };
}

/** What is our conclusion and not printed in the work is marked, as on its page. */
function ofSource(source: Source, events: ToldEvent[], told: Told): Said {
  const { title, date, inferred, stateMedia } = source;
  const short = textIn(source, 'short', told.lang);
  const marked = (text: string, field: Source['inferred'][number]) =>
    inBrackets(text, inferred.includes(field) ? pageWordsIn(told.lang).source.inferredNote : undefined);
  return {
    ...nothing,
    kicker: `${short}, ${marked(dateInWords(date, told.lang), 'date')}`,
    title: marked(title, 'title'),
    doubts: stateMedia?.[told.lang] ?? '',
    told: [daysOf(events, told), numberOf(events, told)],
    places: placesOf(events, told),
  };
}

const inBrackets = (text: string, note: string | undefined): string => (note ? `${text} (${note})` : text);

function sourcesOf(events: ToldEvent[], { sources }: Atlas, lang: Lang): Card['sources'] {
  const cited = new Set(events.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return sources.filter(({ id }) => cited.has(id)).map(named(lang));
}

const named =
  (lang: Lang) =>
  (source: Source): Card['sources'][number] => ({
    name: textIn(source, 'short', lang),
    stateMedia: source.stateMedia?.[lang],
  });

const numberOf = (events: ToldEvent[], { words }: Told): string =>
  count(words.events, events.filter(({ aggregate }) => !aggregate).length, words.locale);

/** Those of the atlas where there are no events. */
function daysOf(events: ToldEvent[], { lang, from, to, words }: Told): string {
  const first = events.map(({ start }) => start).sort()[0] ?? from;
  const last =
    events
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? to;
  return say(pageWordsIn(lang).embed.days, { days: rangeInWords(first, last, words.days) });
}

function placesOf(events: ToldEvent[], { places }: Told): string[] {
  const told = new Set(events.map(({ place }) => place));
  return places.filter(({ id }) => told.has(id)).map(({ name }) => name);
}
