// The feeds against the laws of Atom (RFC 4287), read by a parser that knows nothing of ours.
import { describe, expect, test } from 'vitest';
import { atlas } from '../../geo/atlas';
import type { Atlas } from '../../geo/model';
import { changesAtom, eventsAtom } from '../../geo/publish/atom';
import { xmlParser } from './read-back';
import { smallAtlas } from './small-atlas';

type Link = { '@_rel': string; '@_href': string };
type Entry = {
  id: string;
  title: string;
  updated: string;
  summary: string;
  published?: string;
  link: Link[];
};
type Feed = Omit<Entry, 'summary'> & { '@_xmlns': string; author: { name: string }; entry: Entry[] };

const read = (text: string) => (xmlParser.parse(text, true) as { feed: Feed }).feed;
const addressOf = ({ id }: { id: string }) => `../en/${id}/`;
const both: Array<[string, Atlas]> = [
  ['the small atlas', smallAtlas],
  ['the atlas of Belarus', atlas],
];
const feeds = both.flatMap(([of, whole]) => [
  { feed: `events of ${of}`, text: eventsAtom(whole, addressOf), whole, count: whole.events.length },
  { feed: `changes of ${of}`, text: changesAtom(whole, '../en/data/'), whole, count: whole.changes.length },
]);

const laws: Array<[string, (feed: Feed) => void]> = [
  ['is in the namespace of Atom', (feed) => expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')],
  ['has an author, who is that of its entries (4.1.1)', ({ author }) => expect(author.name).not.toBe('')],
  [
    'has one id and one title each (4.1.1, 4.1.2)',
    (feed) => {
      for (const part of [feed, ...feed.entry])
        expect([part.id, part.title].filter((text) => typeof text === 'string' && text !== '')).toHaveLength(
          2,
        );
    },
  ],
  [
    'has ids that are IRIs, and each once (4.2.6)',
    (feed) => {
      const ids = [feed.id, ...feed.entry.map(({ id }) => id)];
      const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
      expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    },
  ],
  [
    'has times of RFC 3339 (3.3)',
    ({ updated, entry }) => {
      const times = [updated, ...entry.flatMap((part) => [part.updated, part.published ?? part.updated])];
      expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time))).toEqual([]);
    },
  ],
  [
    'is as new as its newest entry, or newer; none is updated before it was published',
    ({ updated, entry }) => {
      for (const part of entry) {
        expect(part.updated <= updated).toBe(true);
        expect((part.published ?? part.updated) <= part.updated).toBe(true);
      }
    },
  ],
  [
    'says where it is itself, and where each entry is read, the same on every copy (4.2.7)',
    (feed) => {
      const [self, ...more] = feed.link;
      expect([self?.['@_rel'], self?.['@_href'], more]).toEqual([
        'self',
        expect.stringMatching(/^\w+\.atom$/),
        [],
      ]);
      for (const { link } of feed.entry)
        expect(link.map((each) => [each['@_rel'], each['@_href']])).toEqual([
          ['alternate', expect.stringMatching(/^\.\.\//)],
        ]);
    },
  ],
];

describe.each(feeds)('$feed', ({ text, count, whole }) => {
  const feed = read(text);

  test.each(laws)('%s', (_law, holds) => {
    holds(feed);
  });

  test('has an entry each', () => {
    expect(feed.entry).toHaveLength(count);
  });

  test('is as new as the newest change of the data, not as the build', () => {
    expect(feed.updated).toBe(`${whole.changes.at(-1)?.date}T00:00:00Z`);
  });
});

test('an event that was corrected is updated, others stay as they were', () => {
  const times = Object.fromEntries(
    read(eventsAtom(smallAtlas, addressOf)).entry.map(({ link, published, updated }) => [
      link[0]?.['@_href'],
      [published?.slice(0, 10), updated.slice(0, 10)],
    ]),
  );
  expect(times['../en/mill-strike-2021-05-03/']).toEqual(['2021-06-01', '2021-06-02']);
  expect(times['../en/elmford-march-2021-05-08/']).toEqual(['2021-06-01', '2021-06-01']);
});

test('the id of an entry does not change when others come before it', () => {
  const idOf = (of: Atlas) => read(changesAtom(of, '/')).entry.at(-1)?.id;
  const [, ...later] = smallAtlas.changes;
  expect(idOf({ ...smallAtlas, changes: [...smallAtlas.changes, ...later] })).toBe(idOf(smallAtlas));
});

test('a title is text, not markup, and every claim is told with its voice', () => {
  const [first, ...others] = smallAtlas.events;
  const title = '<b>Bold</b> & "quoted"';
  const events = first ? [{ ...first, title }, ...others] : [];
  const entry = read(eventsAtom({ ...smallAtlas, events }, addressOf)).entry.at(-1);
  expect(entry?.title).toBe(title);
  for (const { text, paragraph } of first?.claims ?? [])
    expect(entry?.summary).toContain(`¶${paragraph}: ${text}`);
});
