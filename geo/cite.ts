// What can be cited, a CSL-JSON record each: the atlas, its places and events as parts of it, and the works that it rests
// on. Nothing is invented: what is not known is not in the record. The formats are in geo/cite/; each is made from these.
import { dateInWords, spanOf } from './dates';
import type { Atlas, Description, Event, Place, Source } from './model';

/** Year, and month and day where they are known. */
export type DateParts = number[];

/** The part of CSL-JSON that we use. */
export type CslRecord = {
  id: string;
  type: Source['type'] | 'dataset' | 'entry';
  title: string;
  'container-title'?: string;
  author?: Source['author'];
  /** One date, or the first and the last of several days. */
  issued?: { 'date-parts': DateParts[]; circa?: true };
  version?: string;
  language?: string;
  URL?: string;
  note?: string;
};

/** The atlas as a dataset. Who wrote it and when is not in its description, nor where it stands: mirrors are many. */
export function recordOfAtlas(about: Description): CslRecord {
  return { id: about.id, type: 'dataset', title: titleOf(about), version: about.version, language: 'en' };
}

/** A place, as a part of its atlas. */
export function recordOfPlace({ id, name }: Place, about: Description): CslRecord {
  return partOf(about, id, name);
}

/** An event, as a part of its atlas, under a dateline: where and when stand before what happened. */
export function recordOfEvent({ id, place, date, title }: Event, { about, places }: Atlas): CslRecord {
  const where = places.find((candidate) => candidate.id === place)?.name;
  const dateline = [where, dateInWords(date, 'en')].filter(Boolean).join(', ');
  return partOf(about, id, `${dateline}: ${title}`);
}

/** A published work. What is inferred about it stands in `note`. */
export function recordOfSource(source: Source): CslRecord {
  const {
    id,
    type,
    title,
    container,
    language,
    author,
    date,
    url,
    earlierUrl,
    origin,
    inferred,
    stateMedia,
    note,
  } = source;
  const { start, end, unsure } = spanOf(date);
  const coarse = /^\d{4}(-\d{2})?$/.test(date);
  const days = coarse ? [date] : [...new Set([start, end])];
  const remarks = [
    `Origin: ${origin}.`,
    stateMedia && `${stateMedia.en}.`,
    inferred.length > 0 && `Inferred: ${inferred.join(', ')}.`,
    note,
    earlierUrl && `Earlier version: ${earlierUrl}`,
  ];
  return {
    id,
    type,
    title,
    'container-title': container,
    language,
    ...(author.length > 0 && { author }),
    issued: {
      'date-parts': days.map((day) => day.split('-').map(Number)),
      ...((inferred.includes('date') || (unsure && !coarse)) && { circa: true }),
    },
    URL: url,
    note: remarks.filter(Boolean).join(' '),
  };
}

/** Everything that can be cited, the atlas first. */
export function recordsOf(atlas: Atlas): CslRecord[] {
  const { about, places, events, sources } = atlas;
  return [
    recordOfAtlas(about),
    ...sources.map(recordOfSource),
    ...places.map((place) => recordOfPlace(place, about)),
    ...events.map((event) => recordOfEvent(event, atlas)),
  ];
}

const titleOf = ({ site, title }: Description): string => `${site}: ${title}`;

/** The version stands in the container's name, because the formats have no field for that of a container. */
function partOf(about: Description, id: string, title: string): CslRecord {
  return {
    id,
    type: 'entry',
    title,
    'container-title': `${titleOf(about)}, version ${about.version}`,
    language: 'en',
  };
}
