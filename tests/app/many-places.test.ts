// An atlas of 2,000 places: what is done for the map grows with their number and not with its square, and every place
// is there. Counted in steps, for a clock would measure the machine.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { indexOf, standing } from '../../app/_map/groups';
import { labelsAt, type Town } from '../../app/_map/labels-at';
import { Drawing } from '../../app/drawing/drawing';
import { frameOf, unitsWide } from '../../app/drawing/frame';
import { placesOf } from '../../app/stage/map-places';
import { type Told, type ToldEvent, type ToldPlace, tell } from '../../app/told';
import { wordsIn } from '../../app/words';
import { mapWordsIn } from '../../app/words/map-words';
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
    const frame = frameOf(told.bounds, zoom);
    const steps = (places = manyPlaces) => {
      let asked = 0;
      labelsAt(
        (point) => {
          asked += 1;
          const [x, y] = frame.units(point);
          return { x: (x / unitsWide) * frame.width, y: (y / unitsWide) * frame.width };
        },
        zoom,
        towns,
        places ?? [],
      );
      return asked;
    };
    expect(steps()).toBeLessThanOrEqual(10 * steps(fewPlaces));
    expect(steps()).toBeLessThanOrEqual(4 * 2000 + 1000);
  });

  test('the drawing links to each, in ten times the room of 200', () => {
    const drawn = (places = manyPlaces ?? []) =>
      renderToStaticMarkup(
        createElement(Drawing, {
          given: {
            lang: 'en',
            bounds: told.bounds,
            target: { key: '', extent: told.bounds, withPopup: false },
            places,
          },
          words: mapWordsIn('en'),
          ground: { type: 'FeatureCollection', features: [] },
          towns,
          footprints: new Map(),
          hrefOf: (id) => `/${id}/`,
        }),
      );
    const html = drawn();
    expect(new Set(html.match(/href="[^"]*"/g)).size).toBe(2000);
    expect(html.length).toBeLessThan(11 * drawn(fewPlaces).length);
  });
});
