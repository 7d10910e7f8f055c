// The atlas as it is told in one language: what pages hand to the browser. Dates are already words here,
// so that the browser needs no EDTF grammar.
import type { Action } from '../geo/actions';
import { dateInWords } from '../geo/dates';
import { dayNames } from '../geo/day-names';
import { dayInWords } from '../geo/days';
import type { Extent } from '../geo/extent';
import { type Lang, textIn } from '../geo/langs';
import type { Atlas, Claim, Event, LonLat, Place, Source } from '../geo/model';
import { extentOf, isContested, voicesBehind } from '../geo/query';
import { type Credit, creditsOf } from './credits';
import { type ToldColumn, toldColumns } from './timeline/told-columns';
import { type Words, wordsIn } from './words';
import { pageWordsIn } from './words-of-pages';

export type ToldClaim = Pick<Claim, 'source' | 'position' | 'text' | 'addresses'> & {
  /** The number of the paragraph, or of the row. */
  locator: number;
  voice: string;
  /** Where a name is the same in each language. */
  voiceLang?: string;
  number?: string;
  /** What leads from the article's address to its passage, where words are known that stand only there. */
  passage?: string;
};

export type ToldEvent = Pick<
  Event,
  'id' | 'place' | 'start' | 'end' | 'unsure' | 'aggregate' | 'title' | 'dateBasis'
> & {
  action: Action;
  date: string;
  town: string;
  site: string;
  contested: boolean;
  voices: number;
  demands: string[];
  claims: ToldClaim[];
};

export type ToldPlace = Pick<
  Place,
  'id' | 'name' | 'kind' | 'identified' | 'coordinateUncertaintyInMeters'
> & {
  point: LonLat;
  /** What surely holds the true site. */
  extent: Extent;
  town: string | null;
};

export type ToldSource = Pick<Source, 'id' | 'short' | 'abbr' | 'url'> & {
  date: string;
  /** That its names are in, where that is not the page's. */
  language?: string;
  stateMedia?: string;
  /** What stands before the number of a row, of a dataset. */
  row?: string;
};

export type Told = {
  lang: Lang;
  words: Words;
  title: string;
  credits: Credit[];
  from: string;
  to: string;
  bounds: readonly [number, number, number, number];
  /** Of the timeline; their names stand in two lines. */
  columns: ToldColumn[];
  events: ToldEvent[];
  places: ToldPlace[];
  sources: Record<string, ToldSource>;
};

/** The whole atlas in the language. Build time only: it reads dates with the EDTF grammar. */
export function tell(atlas: Atlas, lang: Lang): Told {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const { from, to, bounds } = atlas.about;
  return {
    lang,
    words: { ...wordsIn(lang, atlas), kinds: kindsOf(atlas, lang) },
    title: textIn(atlas.about, 'title', lang),
    credits: creditsOf(atlas.about.credits, lang, Boolean(process.env.STREETS)),
    from,
    to,
    bounds,
    columns: toldColumns(from, to, dayNames[lang]),
    events: atlas.events.map((event) =>
      tellEvent(event, event.place ? places.get(event.place) : undefined, atlas, lang),
    ),
    places: atlas.places.map((place) => tellPlace(place, atlas, lang)),
    sources: Object.fromEntries(atlas.sources.map((source) => [source.id, tellSource(source, lang)])),
  };
}

/** Only those that the atlas has: every page carries them. */
function kindsOf({ places }: Atlas, lang: Lang): Words['kinds'] {
  const used = new Set<string>(places.map(({ kind }) => kind));
  const names = Object.entries(wordsIn(lang).kinds).filter(([kind]) => used.has(kind));
  return Object.fromEntries(names) as Words['kinds'];
}

function townOf(locality: string | null, { about }: Atlas, lang: Lang): string | null {
  const town = locality && about.localities[locality];
  return town ? textIn(town, 'name', lang) : null;
}

function tellPlace(place: Place, atlas: Atlas, lang: Lang): ToldPlace {
  const { id, kind, identified, coordinateUncertaintyInMeters, point, locality } = place;
  const extent = extentOf([place]) ?? atlas.about.bounds;
  const rounded = extent.map((degrees) => Number(degrees.toFixed(4)));
  const [west = 0, south = 0, east = 0, north = 0] = rounded;
  return {
    id,
    name: textIn(place, 'name', lang),
    kind,
    identified,
    coordinateUncertaintyInMeters,
    point,
    extent: [west, south, east, north],
    town: townOf(locality, atlas, lang),
  };
}

function tellEvent(event: Event, place: Place | undefined, atlas: Atlas, lang: Lang): ToldEvent {
  const { id, start, end, unsure, aggregate, dateBasis, action } = event;
  const town = place ? townOf(place.locality, atlas, lang) : null;
  const name = place && textIn(place, 'name', lang);
  return {
    id,
    place: event.place,
    start,
    end,
    unsure,
    aggregate,
    title: textIn(event, 'title', lang),
    dateBasis,
    action,
    date: dateInWords(event.date, lang),
    town: town ?? name ?? wordsIn(lang).list.across,
    site: place?.kind !== 'settlement' && town ? (name ?? '') : '',
    contested: isContested(event),
    voices: voicesBehind(event, atlas.about.voices).length,
    demands: event.demands.map((id) => {
      const demand = atlas.about.demands[id];
      return demand ? textIn(demand, 'name', lang) : id;
    }),
    claims: event.claims.map((claim) => tellClaim(claim, atlas, lang)),
  };
}

function tellClaim(claim: Claim, atlas: Atlas, lang: Lang): ToldClaim {
  const { source, paragraph, row, position, counts, addresses } = claim;
  const wording = textIn(claim, 'wording', lang);
  const number = wording && counts ? `${wording} (${wordsIn(lang).claim.counts[counts]})` : undefined;
  const voice = atlas.about.voices[claim.voice];
  const name = voice ? textIn(voice, 'name', lang) : claim.voice;
  const url = atlas.sources.find(({ id }) => id === source)?.url ?? '';
  return {
    source,
    locator: paragraph ?? row ?? 0,
    position,
    text: textIn(claim, 'text', lang),
    voice: name,
    ...(lang !== 'en' && name === voice?.name && { voiceLang: 'en' }),
    ...(number && { number }),
    ...(addresses && { addresses }),
    ...(claim.passage && { passage: fragmentOf(claim.passage, url) }),
  };
}

/** A text fragment; a browser that does not find it shows the article from its top. */
function fragmentOf(passage: string, url: string): string {
  // There a hyphen has a meaning of its own.
  const words = encodeURIComponent(passage).replaceAll('-', '%2D');
  return `${url.includes('#') ? '' : '#'}:~:text=${words}`;
}

function tellSource(source: Source, lang: Lang): ToldSource {
  const { id, type, abbr, url, date, language, stateMedia } = source;
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const words = exact
    ? `${dayInWords(date, dayNames[lang], 'short')} ${date.slice(0, 4)}`
    : dateInWords(date, lang);
  return {
    id,
    short: textIn(source, 'short', lang),
    abbr,
    url,
    date: words,
    ...(language !== lang && { language }),
    ...(stateMedia && { stateMedia: stateMedia[lang] }),
    ...(type === 'dataset' && { row: `${pageWordsIn(lang).source.row} ` }),
  };
}
