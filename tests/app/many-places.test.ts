// An atlas of 2,000 places: what is done for the map grows with their number and not with its square, and every place
// is there. Counted in steps, for a clock would measure the machine.
import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { indexOf, standing } from '../../app/_map/groups';
import { labelsAt, type Town } from '../../app/_map/labels-at';
import type { MapPlace } from '../../app/_map/map-place';
import { Drawing } from '../../app/drawing/drawing';
import { frameOf, pixelsAt } from '../../app/drawing/frame';
import { mapWordsOf } from '../../app/stage/given';
import { placesOf } from '../../app/stage/map-places';
import { type Told, type ToldEvent, type ToldPlace, tell } from '../../app/told';
import { wordsIn } from '../../app/words';
import type { Extent } from '../../geo/extent';
import type { LonLat } from '../../geo/model';
import { smallAtlas } from '../geo/small-atlas';

const told = tell(smallAtlas, 'en');
const words = wordsIn('en');
const [west, south, east, north] = told.bounds;

/** Spread evenly and without a pattern: the golden ratio by one way, steps by the other. */
const pointOf = (index: number, of: number): LonLat => [
  west + ((index * 0.618034) % 1) * (east - west),
  south + (index / of) * (north - south),
];

/** As many places, each with one event. `reads`: how often an event was asked for its place. */
function atlasOf(number: number): Told & { reads: () => number } {
  const [place] = told.places;
  const event = told.events.find(({ aggregate }) => !aggregate);
  if (!place || !event) throw new Error('the small atlas is empty');
  let reads = 0;
  const places = Array.from({ length: number }, (_, index): ToldPlace => {
    const kind = index % 5 ? 'plant' : 'settlement';
    return { ...place, id: `place-${index}`, name: `Place ${index}`, kind, point: pointOf(index, number) };
  });
  const events = places.map(({ id }): ToldEvent => {
    const counted = {
      get place() {
        reads += 1;
        return id;
      },
    };
    return Object.defineProperties(
      { ...event, id: `${id}-event` },
      Object.getOwnPropertyDescriptors(counted),
    );
  });
  return { ...told, places, events, reads: () => reads };
}

const towns = Array.from(
  { length: 30 },
  (_, index): Town => ({
    id: `town-${index}`,
    name: `Town ${index}`,
    rank: 1 + (index % 3),
    point: pointOf(index, 30),
  }),
);

const mapOf = (atlas: Told) => placesOf({ ...atlas, words }, atlas.events, undefined, {}).places;
const few = atlasOf(200);
const many = atlasOf(2000);
const [fewPlaces, manyPlaces] = [few, many].map(mapOf);

describe('of 2,000 places', () => {
  test('each is on the map, and every event was looked at a few times', () => {
    expect(manyPlaces).toHaveLength(2000);
    expect(many.reads()).toBeLessThanOrEqual(10 * 2000);
  });

  test.each([5, 6.25, 8, 10.5, 13, 17])('each stands alone or in one ring at zoom %d', (zoom) => {
    const { alone, groups } = standing(indexOf(manyPlaces ?? []), zoom);
    const ids = [...alone, ...groups.flatMap(({ members }) => members)].map(({ id }) => id);
    expect(ids.sort()).toEqual(many.places.map(({ id }) => id).sort());
  });

  test('the whole atlas on a screen is a few rings', () => {
    const { alone, groups } = standing(indexOf(manyPlaces ?? []), 7);
    expect(alone.length + groups.length).toBeLessThan(200);
  });

  test.each([5, 8, 10.5, 13])('names are set in ten times the steps of 200 at zoom %d', (zoom) => {
    const at = pixelsAt(frameOf(told.bounds, zoom), zoom);
    const steps = (places = manyPlaces) => {
      let asked = 0;
      labelsAt(
        (point) => {
          asked += 1;
          return at(point);
        },
        zoom,
        towns,
        standing(indexOf(places ?? []), zoom),
      );
      return asked;
    };
    expect(steps()).toBeLessThanOrEqual(10 * steps(fewPlaces));
    expect(steps()).toBeLessThanOrEqual(4 * 2000 + 1000);
  });
});

/** The drawing without its ground, as markup. */
function drawn(places: MapPlace[], extent: Extent = [west, south, east, north], openId?: string): string {
  const target = { key: '', extent, withPopup: Boolean(openId) };
  return renderToStaticMarkup(
    createElement(Drawing, {
      given: { target, places, ...(openId && { openId }) },
      words: mapWordsOf({ words: wordsIn('en'), credits: [] }),
      ground: { type: 'FeatureCollection', features: [] },
      towns,
      footprints: new Map(),
      hrefOf: (id) => `/${id}/`,
      listHref: '/#list',
    }),
  );
}

const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe('the drawing in the page', () => {
  test('links to each of 40 places, for a wide and for a narrow map', () => {
    const hrefs = hrefsIn(drawn(mapOf(atlasOf(40))));
    expect(hrefs).toHaveLength(80);
    expect(new Set(hrefs).size).toBe(40);
  });

  test.each([41, 100, 300, 2000, 20_000])('of %d places is a few marks that count every event', (number) => {
    const html = drawn(mapOf(atlasOf(number)));
    expect(hrefsIn(html).length).toBeLessThanOrEqual(80);
    expect(hrefsIn(html)).toContain('/#list');
    const counts = [...html.matchAll(/<title>(?:[^<]*, )?([\d,]+) events?/g)].map(([, count = '']) =>
      Number(count.replace(',', '')),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2 * number);
    // With the ground of a whole country, which is 6 kB, 14.
    expect(gzipSync(html).length).toBeLessThan(8000);
  });

  test('of one place among 2,000 has that place, and no other than is in sight', () => {
    const [lon, lat] = pointOf(1000, 2000);
    const html = drawn(manyPlaces ?? [], [lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01], 'place-1000');
    expect(html).toContain('href="/place-1000/"');
    expect(hrefsIn(html).length).toBeLessThanOrEqual(80);
    expect(hrefsIn(html)).not.toContain('/place-0/');
  });
});
