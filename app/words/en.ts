// The words that a browser needs in English; the page carries them. Those of single pages are in en-pages.ts. A language
// is one such set of templates; its types are these (app/words.ts).
import type { Action } from '../../geo/actions';
import { dayNames } from '../../geo/day-names';

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
  /** How numbers are written and counted. */
  locale: 'en-GB',
  days: dayNames.en,
  actions,
  events: { one: '{n} event', other: '{n} events' },
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
    severalDays: 'Over several days',
    across: 'Across the country',
    aggregate: 'Many places that are not named: listed, not on the map, not counted.',
    inTheCity: 'Somewhere in {town}: the article names no site.',
    inferred: 'Place inferred.',
    possible: 'Possibly in the chosen days: the exact day is not known.',
    contested: 'Contested',
    none: 'No event matches.',
    noneHint: 'No article here tells of such an event in the chosen days.',
    reversed: 'The last day that the link chooses comes before the first.',
    clear: 'Show everything',
    empty: 'The articles tell of nothing here that matches your choice.',
    outside: {
      one: '{n} event at this place lies outside what you chose.',
      other: '{n} events at this place lie outside what you chose.',
    },
  },
  claim: {
    denies: 'Denied by the',
    disputes: 'Disputed by the',
    opens: 'opens {host}',
    footnote: 'Source {n} of this page',
    counts: {
      participants: 'taking part',
      strikers: 'on strike',
      workforce: 'the whole workforce',
      voters: 'voters',
    },
  },
  filters: {
    heading: 'Filter',
    contestedOnly: 'Contested only',
    left: { one: '{shown} of {n} event', other: '{shown} of {n} events' },
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
    oneDay: 'Only {day}',
    presets: 'Choose days',
  },
  map: {
    heading: 'Map',
    loading: 'The map is loading.',
    failed: 'The map could not be loaded. Everything it shows is in the list.',
    incomplete:
      'Part of this page could not be loaded: filters, days and popups do not answer. Load it again.',
    needsScript: 'Without JavaScript the map stands still: each mark leads to the page of its place.',
    noGround: 'The background map could not be loaded. The places are shown on plain ground.',
    noStreets: 'No streets here: outlines are the sites.',
    credit: '© OpenStreetMap contributors',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    atPlaces: { one: 'at {n} place', other: 'at {n} places' },
    group: '{events} {atPlaces}: {names}. Zoom in',
    groupOfMany: '{events} {atPlaces}. Zoom in',
    inList: '{events} {atPlaces}. In the list',
    contested: 'contested',
    inferred: 'place inferred',
    possible: 'possibly in the chosen days',
  },
  place: {
    within: 'position within {distance}',
    metres: '{n} m',
    kilometres: '{n} km',
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
