// Atom (RFC 4287): the events, and what changed in the data. A feed says when the data changed, never when it was built.
import { createHash } from 'node:crypto';
import { dateInWords } from '../dates';
import type { Atlas, Change, Event } from '../model';
import { licencesInWords } from './licences';
import { claimInWords, documentOf, element, type Xml } from './xml';

/** Where a reader finds an event; relative to the feed, so that it is right on every copy of the site. */
export type AddressOf = (event: Event) => string;

/** Every event, those of the last day first. */
export function eventsAtom(atlas: Atlas, addressOf: AddressOf): string {
  const entries = atlas.events.toReversed().map((event) => {
    const changes = atlas.changes.filter(({ events }) => events?.includes(event.id));
    const [first = atlas.changes[0]] = changes.filter(({ kind }) => kind === 'added');
    const told = event.claims.map((claim) => claimInWords(claim, atlas));
    return element(
      'entry',
      {},
      element('id', {}, idOf(atlas, 'events', event.id)),
      element('title', {}, event.title),
      element('link', { rel: 'alternate', type: 'text/html', href: addressOf(event) }),
      element('published', {}, timeOf(first)),
      element('updated', {}, timeOf(changes.at(-1) ?? first)),
      element('category', { term: event.action }),
      element('summary', {}, [`${dateInWords(event.date, 'en')}.`, ...told].join('\n')),
    );
  });
  return feed(atlas, 'events', atlas.about.title, entries);
}

/** Every change of the data, the newest first: what, and why. */
export function changesAtom(atlas: Atlas, page: string): string {
  const entries = atlas.changes
    .map((change, index) =>
      element(
        'entry',
        {},
        // Entries are never rewritten or taken away, so their number stays theirs.
        element('id', {}, idOf(atlas, 'changes', String(index + 1))),
        element('title', {}, `${change.version}, ${change.kind}: ${change.what}`),
        element('link', { rel: 'alternate', type: 'text/html', href: page }),
        element('updated', {}, timeOf(change)),
        element('category', { term: change.kind }),
        element('summary', {}, [change.why, ...(change.events ?? [])].join('\n')),
      ),
    )
    .toReversed();
  return feed(atlas, 'changes', `${atlas.about.title}: changes of the data`, entries);
}

function feed(atlas: Atlas, name: 'events' | 'changes', title: string, entries: Xml[]): string {
  return documentOf(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
      element('id', {}, idOf(atlas, name)),
      element('title', {}, title),
      element('updated', {}, timeOf(atlas.changes.at(-1))),
      element('author', {}, element('name', {}, atlas.about.publisher)),
      element('rights', {}, licencesInWords(atlas.about)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${name}.atom` }),
      ...entries,
    ),
  );
}

/** A change has a day; a feed wants a time. */
const timeOf = (change: Change | undefined): string => `${change?.date}T00:00:00Z`;

/** The same for the same thing on every copy of the site, which has no address of its own: a name's UUID (RFC 9562, 5.5). */
function idOf({ about }: Atlas, ...path: string[]): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const name = ['dateline', about.id, ...path].join('/');
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
