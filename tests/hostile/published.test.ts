// What the site publishes of a text is exactly that text, in every format, read back as others read it.

import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Atlas } from '../../geo/model';
import { claimsCsv, eventsCsv, eventsGeojson, placesGeojson, sourcesJson } from '../../geo/publish';
import { smallAtlas } from '../geo/small-atlas';
import { seed, strangeText } from './texts';

/** The small atlas with its texts taken from a list, each used once. */
function atlasOf(texts: string[]): Atlas {
  let used = 0;
  const next = () => texts[used++ % texts.length] ?? '';
  return {
    ...smallAtlas,
    places: smallAtlas.places.map((place) => ({
      ...place,
      name: next(),
      aka: [next(), next()],
      basis: next(),
    })),
    events: smallAtlas.events.map((event) => ({
      ...event,
      title: next(),
      claims: event.claims.map((claim) => ({ ...claim, text: next(), wording: next() })),
    })),
    sources: smallAtlas.sources.map((source) => ({
      ...source,
      title: next(),
      container: next(),
      author: [{ family: next(), given: next() }],
      note: next(),
    })),
  };
}

const featuresOf = (text: string) => (JSON.parse(text) as FeatureCollection).features;
const rowsOf = (text: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(errors).toEqual([]);
  return data;
};

test('places, events, claims and works are read back as they stand in the atlas', () => {
  fc.assert(
    fc.property(fc.array(strangeText, { minLength: 3, maxLength: 12 }), (texts) => {
      const atlas = atlasOf(texts);
      const claims = atlas.events.flatMap((event) => event.claims);

      expect(featuresOf(placesGeojson(atlas)).map(({ properties }) => properties)).toMatchObject(
        atlas.places.map(({ name, aka, basis }) => ({ name, aka, basis })),
      );
      expect(featuresOf(eventsGeojson(atlas)).map(({ properties }) => properties)).toMatchObject(
        atlas.events.map(({ title, claims }) => ({ title, claims })),
      );
      expect(rowsOf(eventsCsv(atlas)).map(({ title, claims }) => [title, JSON.parse(claims ?? '')])).toEqual(
        atlas.events.map(({ title, claims }) => [title, claims]),
      );
      expect(rowsOf(claimsCsv(atlas)).map(({ text, wording }) => ({ text, wording }))).toEqual(
        claims.map(({ text, wording }) => ({ text, wording })),
      );
      const works = JSON.parse(sourcesJson(atlas)) as Array<{ note: string }>;
      expect(works).toMatchObject(
        atlas.sources.map(({ title, container, author }) => ({
          title,
          'container-title': container,
          author,
        })),
      );
      works.forEach(({ note }, index) => {
        expect(note).toContain(atlas.sources[index]?.note);
      });
    }),
    { seed },
  );
});
