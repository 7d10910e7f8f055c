// What was found, in the words of the page: what it is, what it is called, where and when.
import type { Found, Kind } from '../../geo/search';
import type { Told } from '../told';
import { pathOf } from '../view';

export type Result = { kind: Kind; name: string; line: string; path: string };

/** Left out: what the page does not know, for an index can be of another release than its page. */
export function resultsOf(found: readonly Found[], told: Told): Result[] {
  return found.flatMap((each) => resultOf(each, told) ?? []);
}

function resultOf({ kind, id }: Found, told: Told): Result | undefined {
  const { lang, words } = told;
  const place = told.places.find((each) => each.id === id);
  if (kind === 'place' && place) {
    const line = inOne(words.kinds[place.kind], place.town !== place.name && place.town);
    return { kind, name: place.name, line, path: pathOf(lang, { kind, id }) };
  }
  const event = told.events.find((each) => each.id === id);
  if (kind === 'event' && event) {
    const path = event.place
      ? pathOf(lang, { kind: 'place', id: event.place })
      : pathOf(lang, { kind: 'day', id: event.start });
    const line = inOne(words.actions[event.action], event.town, event.site, event.date);
    return { kind, name: event.title, line, path };
  }
  const source = told.sources[id];
  if (kind === 'source' && source)
    return { kind, name: source.short, line: source.date, path: pathOf(lang, { kind, id }) };
  return undefined;
}

const inOne = (...parts: Array<string | false | null>): string => parts.filter(Boolean).join(' · ');
