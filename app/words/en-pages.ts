// The words of single pages in English: apart, because no browser has to load them.
import { plural } from './map-en';

export const enPages = {
  site: {
    name: 'Dateline',
    standfirst: (events: number, places: number, sources: number) =>
      `${plural(events, 'event', 'events')} at ${plural(places, 'place', 'places')}, told by ` +
      `${plural(sources, 'article', 'articles')}. Every dot cites its source.`,
    method: 'Method',
    data: 'Data',
    everything: 'All events',
    articles: 'The articles',
    skip: 'Skip to the list',
    nav: 'Pages',
  },
  basis: {
    stated: 'The article states the day.',
    resolved: 'The article says “yesterday”, a weekday or the like; the day is worked out from it.',
    implied: 'The day is implied by the paragraphs around.',
  },
  place: {
    events: 'What happened here',
    position: 'How the place was found',
    named: 'The articles name this place.',
    inferred: 'No article names this place. It is our conclusion.',
    uncertainty: (km: string) => `The true site lies within ${km} of the point on the map.`,
    away: (metres: string) => `${metres} away`,
    samePoint: 'the point shown',
    near: 'Nearby',
    nearBy: (km: string) => `${km} away`,
    inItsArea: 'this place may lie in its area',
    nothingNear: 'No other place of this atlas lies within 15 km.',
    aka: 'Also written',
    demands: 'Demands',
    sources: 'Sources of this page',
    voices: (n: number) =>
      n > 0
        ? plural(n, 'independent voice', 'independent voices')
        : 'No independent voice: who reports it is not said',
    coordinates: 'Coordinates',
  },
  embed: {
    heading: 'Embed this map',
    label: 'For the HTML of your page; it sets no cookie and needs no script',
    days: (days: string) => `Protests and strikes, ${days}`,
  },
  source: {
    heading: 'Article',
    read: 'Read the article',
    earlier: 'Earlier version',
    published: 'Published',
    origin: 'Origin',
    author: 'By',
    inferredNote: 'inferred',
    tells: 'What it tells, in its order',
    aside: 'What it also holds, and why that is no event',
    paragraphs: (list: string) => `¶ ${list}`,
    claims: (n: number) => plural(n, 'claim', 'claims'),
    noArchive: 'No archived copy is known.',
  },
  cite: {
    heading: 'Cite',
    formats: 'APA, Chicago, BibLaTeX, RIS, CSL-JSON',
    view: 'Cite this view',
    apa: 'APA, 7th edition',
    chicago: 'Chicago, bibliography',
    bibtex: 'BibLaTeX',
    parts: 'Only one of its events, APA',
    files: 'As files',
    endings: [
      ['bib', 'BibLaTeX'],
      ['ris', 'RIS'],
      ['json', 'CSL-JSON'],
    ],
    /** Both styles put the month before the day. */
    locale: 'en-US',
    retrieved: { before: 'Retrieved ', after: ', from ' },
    accessed: { before: 'Accessed ', after: '. ' },
  },
  day: {
    heading: (day: string) => day,
    none: 'The articles tell of nothing on this day.',
    before: 'The day before',
    after: 'The day after',
  },
  lost: {
    title: 'Nothing at this address',
    place: (id: string) => `There is no place “${id}” in this atlas.`,
    source: (id: string) => `There is no article “${id}” in this atlas.`,
    day: (id: string) => `“${id}” is not a day of this atlas.`,
    page: 'There is no page here.',
    nearest: 'Perhaps you are looking for',
    home: 'The map with all events',
    kept: 'The filters and the position of the map from your link are kept.',
  },
  offline: {
    keep: 'Keep these pages on this device',
    remove: 'Stop and remove everything',
    state: {
      impossible: 'This browser cannot keep pages of this site here. A private window often cannot.',
      no: 'Nothing is kept on this device.',
      coming: 'The pages are being fetched.',
      yes: 'The pages are kept on this device. They open without a network.',
    },
    failed: 'Not everything could be fetched, so nothing is kept. Please try again later.',
  },
};
