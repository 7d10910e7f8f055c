// Both feeds in a reader of feeds that is not ours: what it shows of an entry is what the atlas says of the thing.
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { describe, expect, test } from 'vitest';
import { files } from '../../app/data/files';
import { atlas } from '../../geo/atlas';

/** A copy of the site anywhere: a reader completes the links by it. */
const copy = 'https://copy.example/mirror/data/';

async function subscribe(name: string) {
  const options = { feedurl: copy + name, resume_saxerror: false };
  const reader = Readable.from([files[name]?.(atlas) ?? '']).pipe(new FeedParser(options));
  const entries: FeedParser.Item[] = [];
  for await (const entry of reader) entries.push(entry);
  return { entries, feed: reader.meta };
}

const timeOf = (day: string | undefined) => new Date(`${day}T00:00:00Z`);
const newest = timeOf(atlas.changes.at(-1)?.date);
const uuid = /^urn:uuid:[0-9a-f-]{36}$/;

describe('a reader of feeds', () => {
  test.each([
    ['events.atom', atlas.about.title],
    ['changes.atom', `${atlas.about.title}: changes of the data`],
  ])('knows what %s is, where it is and how new it is', async (name, title) => {
    const { feed } = await subscribe(name);
    expect(feed).toMatchObject({ '#type': 'atom', '#version': '1.0', title, language: 'en', date: newest });
    expect(feed.xmlurl).toBe(copy + name);
  });

  test('shows every event with its title, its days, its claims and the page that tells it', async () => {
    const { entries } = await subscribe('events.atom');
    const expected = atlas.events.toReversed().map(({ id, title, action, place, start, claims }) => {
      const changes = atlas.changes.filter(({ events }) => events?.includes(id));
      const added = changes.find(({ kind }) => kind === 'added') ?? atlas.changes[0];
      return {
        title,
        categories: [action],
        link: `https://copy.example/mirror/en/${place ? `places/${place}` : `days/${start}`}/`,
        pubdate: timeOf(added?.date),
        date: timeOf((changes.at(-1) ?? added)?.date),
        claims: claims.map(({ paragraph, text }) => `¶${paragraph}: ${text}`),
      };
    });
    expect(entries).toHaveLength(expected.length);
    for (const [index, { claims, ...shown }] of expected.entries()) {
      expect(entries[index]).toMatchObject(shown);
      for (const claim of claims) expect(entries[index]?.summary).toContain(claim);
    }
  });

  test('shows every change with what, why and its day, the newest first', async () => {
    const { entries } = await subscribe('changes.atom');
    const shown = entries.map(({ title, categories, summary, date, link }) => ({
      title,
      categories,
      date,
      link,
      why: summary.split('\n')[0],
    }));
    expect(shown).toEqual(
      atlas.changes
        .map(({ version, kind, what, why, date }) => ({
          title: `${version}, ${kind}: ${what}`,
          categories: [kind],
          date: timeOf(date),
          link: 'https://copy.example/mirror/en/data/',
          why,
        }))
        .toReversed(),
    );
  });

  test('tells all entries of both feeds apart by their ids, and finds the same ids when it comes again', async () => {
    const idsOf = async () => {
      const both = await Promise.all(['events.atom', 'changes.atom'].map(subscribe));
      return both.flatMap(({ entries }) => entries.map(({ guid }) => guid));
    };
    const ids = await idsOf();
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(atlas.events.length + atlas.changes.length);
    expect(await idsOf()).toEqual(ids);
  });
});
