// The words that a browser needs in English, beside those of the map (map-en.ts). Those of single pages are in
// en-pages.ts: the server writes them into the page. A language is one such set; its types are these (words.ts).
import type { Action } from '../../geo/actions';
import { mapEn, plural } from './map-en';

const actions: Record<Action, string> = {
  strike: 'Strike',
  'labour-protest': 'Labour protest',
  march: 'March',
  rally: 'Rally',
  'human-chain': 'Human chain',
  gathering: 'Gathering',
  'government-rally': 'Rally for the government',
};

export const en = {
  actions,
  numbers: { locale: 'en-GB', events: (n: number) => plural(n, 'event', 'events') },
  kinds: {
    settlement: 'city',
    plant: 'plant',
    'plant-group': 'mines and mills',
    company: 'company',
    street: 'street',
    monument: 'monument',
    broadcaster: 'broadcaster',
    'detention-centre': 'detention centre',
  },
  list: {
    heading: 'Events',
    severalDays: 'Over several days',
    across: 'Across the country',
    aggregate: 'Many places that are not named: listed, not on the map, not counted.',
    inTheCity: (town: string) => `Somewhere in ${town}: the article names no site.`,
    inferred: 'Place inferred.',
    possible: 'Possibly in the chosen days: the exact day is not known.',
    contested: 'Contested',
    none: 'No event matches.',
    noneHint: 'No article here tells of such an event in the chosen days.',
    reversed: 'The last day that the link chooses comes before the first.',
    clear: 'Show everything',
    empty: 'The articles tell of nothing here that matches your choice.',
    outside: (n: number) =>
      `${plural(n, 'event at this place lies', 'events at this place lie')} outside what you chose.`,
  },
  claim: {
    denies: 'Denied by the',
    disputes: 'Disputed by the',
    paragraph: (n: number | string) => `¶${n}`,
    opens: (host: string) => `opens ${host}`,
    footnote: (n: number) => `Source ${n} of this page`,
    counts: {
      participants: 'taking part',
      strikers: 'on strike',
      workforce: 'the whole workforce',
      voters: 'voters',
    },
    number: (wording: string, what: string) => `${wording} (${what})`,
  },
  filters: {
    heading: 'Filter',
    contestedOnly: 'Contested only',
    actions: 'What happened',
    left: (shown: number, all: number) => `${shown} of ${plural(all, 'event', 'events')}`,
  },
  time: {
    heading: 'Days',
    from: 'From',
    to: 'to',
    fromHandle: 'First day',
    toHandle: 'Last day',
    play: 'Play',
    stop: 'Stop',
    all: 'All days',
    week: 'The week',
    oneDay: (day: string) => `Only ${day}`,
    presets: 'Choose days',
    column: (day: string, count: number) => `${day}: ${plural(count, 'event', 'events')}`,
  },
  map: mapEn,
  place: {
    kick: (parts: string[], km: string) => [...parts, `position within ${km}`].join(' · '),
    open: 'Read the page',
    close: 'Close',
  },
  share: {
    copy: 'Copy link',
    copied: 'Link copied',
    byHand: 'Copy this address:',
    share: 'Share',
  },
  sheet: {
    taller: 'Show more of the list',
    lower: 'Show more of the map',
  },
};
