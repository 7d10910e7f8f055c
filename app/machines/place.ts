// A place with what happened there, in the words of schema.org. Never as a bare point: a circle that surely holds the site.
import { dateInWords } from '../../geo/dates';
import { type Lang, textIn } from '../../geo/langs';
import type { Atlas, Event, Place } from '../../geo/model';
import { pathOf } from '../view';
import type { Node } from './node';
import type { AddressOf } from './pages';
import { claimOf } from './works';

/** The place first, then its events, each with its claims. A report on many unnamed places happened at none. */
export function placeWithEvents(
  place: Place,
  { events, sources, about }: Atlas,
  { lang, addressOf }: { lang: Lang; addressOf: AddressOf },
): Node[] {
  // One thing has one id, whatever language it is told in; without an address, one that holds within the page.
  const idOf = (what: string) =>
    addressOf(`${pathOf(about.languages[0] ?? lang, { kind: 'place', id: place.id })}#${what}`) ??
    `_:${what}`;
  const here = events.filter((event) => event.place === place.id && !event.aggregate);
  const { aka, point, coordinateUncertaintyInMeters } = place;
  const name = textIn(place, 'name', lang);
  const otherNames = about.languages
    .map((other) => textIn(place, 'name', other))
    .filter((other) => other !== name);
  const [longitude, latitude] = point;
  return [
    {
      '@type': 'Place',
      '@id': idOf('place'),
      name,
      alternateName: [...new Set([...otherNames, ...aka])],
      geo: {
        '@type': 'GeoCircle',
        geoMidpoint: { '@type': 'GeoCoordinates', latitude, longitude },
        geoRadius: coordinateUncertaintyInMeters,
      },
      event: here.map(({ id }) => ({ '@id': idOf(id) })),
    },
    ...here.map((event) => ({
      '@type': 'Event',
      '@id': idOf(event.id),
      name: textIn(event, 'title', lang),
      ...daysOf(event, lang),
      location: { '@id': idOf('place') },
      subjectOf: event.claims.map((claim) =>
        claimOf(claim, {
          source: sources.find(({ id }) => id === claim.source),
          voices: about.voices,
          lang,
        }),
      ),
    })),
  ];
}

/** Days that nobody is sure of are not said as if an event had lasted from the first to the last. */
const daysOf = ({ start, end, unsure, date }: Event, lang: Lang) =>
  unsure ? { description: dateInWords(date, lang) } : { startDate: start, endDate: end };
