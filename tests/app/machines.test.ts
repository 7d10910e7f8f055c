// What pages say to machines: in schema.org's own words, no more than we know, and nothing that a text could break.
import { describe, expect, test } from 'vitest';
import { oembedOf } from '../../app/embed/oembed';
import { robotsOf, sitemapOf } from '../../app/machines/for-crawlers';
import { graphOf } from '../../app/machines/graph';
import { headOf } from '../../app/machines/head';
import { dataBlock, type Node } from '../../app/machines/node';
import { type AddressOf, type Page, pagesOf } from '../../app/machines/pages';
import { atlas } from '../../geo/atlas';
import { type Lang, langs, textIn } from '../../geo/langs';
import { malformedIn, strangeIn } from './schema-org';

const known: AddressOf = (path) => `https://example.org${path}`;
const unknown: AddressOf = () => undefined;
const pages = pagesOf(atlas);
const files = ['events.csv', 'events.geojson'];
const graph = (page: Page, addressOf: AddressOf) => graphOf(page, { atlas, files, addressOf });
/** A compiler is started. */
const patience = 60_000;
const inLang = (lang: Lang) =>
  pages.filter((page) => page.lang === lang).flatMap((page) => graph(page, known));
const everything = inLang('en');

describe('JSON-LD', () => {
  test.each([
    ['with', known],
    ['without', unknown],
  ])(
    '%s an address of the site, every page speaks only the terms of schema.org',
    (_, addressOf) => {
      const graphs: Node[][] = pages.map((page) => JSON.parse(JSON.stringify(graph(page, addressOf))));
      expect(graphs.filter((nodes) => nodes.length === 0)).toEqual([]);
      expect(strangeIn(graphs).filter(Boolean)).toEqual([]);
      expect(malformedIn(graphs)).toEqual([]);
    },
    patience,
  );

  test(
    'a term that is none, or is none of this thing, would be found',
    () => {
      const wrong: Array<[string, Node]> = [
        ['"Protest"', { '@type': 'Protest' }],
        ['geoRadius', { '@type': 'GeoShape', geoRadius: 1 }],
        ['protesters', { '@type': 'Event', location: { '@type': 'Place', protesters: 7 } }],
        ['startDate', { '@type': 'Event', startDate: 9 }],
        ['"Person"', { '@type': 'Event', location: { '@type': 'Person', name: 'Minsk' } }],
        ['"nothing of this graph"', { '@type': 'Event', location: { '@id': '_:gone' } }],
        ['"Event"', { '@type': 'Event', '@id': '_:self', location: { '@id': '_:self' } }],
      ];
      for (const [index, said] of strangeIn(wrong.map(([, node]) => [node])).entries())
        expect(said).toContain(wrong[index]?.[0]);
      expect(malformedIn([{ '@type': 'Event', startDate: 'August', name: ' ' }])).toEqual([
        'startDate: August',
        'name:  ',
      ]);
    },
    patience,
  );

  test('every event that is counted stands once, at its place, with all of its claims', () => {
    const counted = atlas.events.filter((event) => !event.aggregate && event.place);
    const told = everything.filter((node) => node['@type'] === 'Event');
    expect(told.map(({ name }) => name).toSorted()).toEqual(counted.map(({ title }) => title).toSorted());
    expect(told.flatMap(({ subjectOf }) => subjectOf)).toHaveLength(
      counted.flatMap(({ claims }) => claims).length,
    );
  });

  test.each(langs)('events and claims are told in the language of the page, here %s', (lang) => {
    const told = inLang(lang).filter((node) => node['@type'] === 'Event');
    const counted = atlas.events.filter((event) => !event.aggregate && event.place);
    expect(told.map(({ name }) => name).toSorted()).toEqual(
      counted.map((event) => textIn(event, 'title', lang)).toSorted(),
    );
    const claims = told.flatMap(({ subjectOf }) => subjectOf as Node[]).map(({ text }) => text);
    expect(claims.toSorted()).toEqual(
      counted.flatMap((event) => event.claims.map((claim) => textIn(claim, 'text', lang))).toSorted(),
    );
  });

  test('state media are named beside every claim that they carry', () => {
    for (const { url, stateMedia } of atlas.sources.filter((source) => source.stateMedia)) {
      const carried = everything
        .flatMap(({ subjectOf = [] }) => subjectOf as Node[])
        .filter(({ appearance }) => (appearance as Node).url === url);
      expect(carried.length).toBeGreaterThan(0);
      for (const { citation } of carried) expect(citation).toContain(stateMedia?.en);
    }
  });

  test('days that nobody is sure of are no first and last day', () => {
    const unsure = atlas.events.filter((event) => event.unsure).map(({ title }) => title);
    for (const node of everything.filter((node) => node['@type'] === 'Event'))
      expect([node.name, 'startDate' in node]).toEqual([node.name, !unsure.includes(String(node.name))]);
  });

  test('no position is said to be exact: each place is a circle of its uncertainty', () => {
    const places = everything.filter((node) => node['@type'] === 'Place');
    expect(places.map(({ geo }) => geo)).toEqual(
      atlas.places.map(({ point: [longitude, latitude], coordinateUncertaintyInMeters: geoRadius }) => ({
        '@type': 'GeoCircle',
        geoMidpoint: { '@type': 'GeoCoordinates', latitude, longitude },
        geoRadius,
      })),
    );
  });

  test('no person is made up: only who signed an article is one', () => {
    const people = [...JSON.stringify(everything).matchAll(/"@type":"Person","name":"([^"]*)"/g)];
    const signed = atlas.sources.flatMap(({ author }) =>
      author.map(({ given, family }) => `${given} ${family}`),
    );
    expect(people.map(([, name]) => name)).toEqual(signed);
  });

  test('a text cannot end the element that it stands in', () => {
    const name = `</script><script>alert(1)</script><!--`;
    const html = dataBlock([{ '@type': 'Place', name }]);
    expect(html.match(/</g)).toHaveLength(2);
    const [, text = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html) ?? [];
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Place', name }],
    });
  });
});

describe('without an address of the site', () => {
  test('no page says one', () => {
    for (const page of pages) {
      expect(headOf(page, unknown)).toBe('');
      expect(JSON.stringify(graph(page, unknown))).not.toMatch(/"@id":"(?!_:)|"item"/);
    }
  });

  test('there is no sitemap, no oEmbed, and robots.txt names none', () => {
    expect(sitemapOf(pages, unknown)).toBeUndefined();
    expect(oembedOf({ lang: 'en', id: 'belaz', name: 'BelAZ', site: 'Dateline' }, unknown)).toBeUndefined();
    expect(robotsOf(unknown)).toBe('User-agent: *\nDisallow:\n');
  });
});

describe('with an address of the site', () => {
  const belaz = pages.find(({ open }) => open?.id === 'belaz');

  test('the head says it, in each language, and where the description of the embed is', () => {
    const head = belaz ? headOf(belaz, known) : '';
    expect(head).toContain('<link rel="canonical" href="https://example.org/en/places/belaz/"/>');
    expect(head).toContain('hrefLang="en" href="https://example.org/en/places/belaz/"');
    expect(head).toContain('content="https://example.org/en/places/belaz/"');
    expect(head).toContain('href="https://example.org/embed/oembed/en/places/belaz.json"');
  });

  test('the sitemap names every page once, and robots.txt names the sitemap', () => {
    const named = [...(sitemapOf(pages, known) ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, to]) => to);
    expect(named).toEqual(pages.map(({ lang, pathIn }) => known(pathIn(lang))));
    expect(new Set(named).size).toBe(named.length);
    expect(robotsOf(known)).toContain('\nSitemap: https://example.org/sitemap.xml\n');
  });

  test('oEmbed gives the frame of the place', () => {
    const name = 'A "B" <i>';
    expect(oembedOf({ lang: 'en', id: 'belaz', name, site: 'Dateline' }, known)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: name,
      width: 600,
      html: expect.stringMatching(
        /^<iframe src="https:\/\/example.org\/embed\/en\/places\/belaz\/" title="A &quot;B&quot; &lt;i&gt; · Dateline" /,
      ),
    });
  });
});
