// What the site publishes of a text is exactly that text, in every format, read back as others read it.

import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Atlas, Claim } from '../../geo/model';
import { claimsCsv, eventsCsv, eventsGeojson, placesGeojson, sourcesJson } from '../../geo/publish';
import { changesAtom, eventsAtom } from '../../geo/publish/atom';
import { eventsFgb, placesFgb } from '../../geo/publish/flatgeobuf';
import { atlasKml } from '../../geo/publish/kml';
import { claimsParquet } from '../../geo/publish/parquet';
import { fromFlatgeobuf, fromKml, xmlParser } from '../geo/read-back';
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
      ...{ basis: next(), basis_be: next(), basis_ru: next() },
    })),
    events: smallAtlas.events.map((event) => ({
      ...event,
      title: next(),
      claims: event.claims.map((claim) => ({
        ...claim,
        ...{ text: next(), text_be: next(), text_ru: next() },
        ...{ wording: next(), wording_be: next(), wording_ru: next() },
      })),
    })),
    changes: smallAtlas.changes.map((change) => ({ ...change, what: next(), why: next() })),
    sources: smallAtlas.sources.map((source) => ({
      ...source,
      title: next(),
      container: next(),
      author: [{ family: next(), given: next() }],
      note: next(),
    })),
  };
}

const textsOf = ({ text, text_be, text_ru, wording, wording_be, wording_ru }: Partial<Claim>) => ({
  ...{ text, text_be, text_ru, wording, wording_be, wording_ru },
});
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
        atlas.places.map(({ name, aka, basis, basis_be, basis_ru }) => ({
          ...{ name, aka, basis, basis_be, basis_ru },
        })),
      );
      expect(featuresOf(eventsGeojson(atlas)).map(({ properties }) => properties)).toMatchObject(
        atlas.events.map(({ title, claims }) => ({ title, claims })),
      );
      expect(rowsOf(eventsCsv(atlas)).map(({ title, claims }) => [title, JSON.parse(claims ?? '')])).toEqual(
        atlas.events.map(({ title, claims }) => [title, claims]),
      );
      expect(rowsOf(claimsCsv(atlas)).map(textsOf)).toEqual(claims.map(textsOf));
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

type Entry = { title: string; summary: string };
const entriesOf = (text: string) =>
  (xmlParser.parse(text, true) as { feed: { entry: Entry[] } }).feed.entry.toReversed();

test('so they are in Parquet, FlatGeobuf, KML and the feeds, where no text becomes an element', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(strangeText, { minLength: 3, maxLength: 12 }), async (texts) => {
      const atlas = atlasOf(texts);
      const titles = atlas.events.map(({ title }) => title);
      const names = atlas.places.map(({ name }) => name);
      const claims = atlas.events.flatMap((event) => event.claims);
      const told = async (found: ReturnType<typeof fromFlatgeobuf>, field: string) =>
        (await found).map(({ row }) => row[field]);

      expect(await parquetReadObjects({ file: claimsParquet(atlas).buffer })).toMatchObject(
        claims.map(textsOf),
      );
      expect((await told(fromFlatgeobuf(placesFgb(atlas)), 'name')).toSorted()).toEqual(names.toSorted());
      expect(titles).toEqual(expect.arrayContaining(await told(fromFlatgeobuf(eventsFgb(atlas)), 'title')));
      expect(fromKml(atlasKml(atlas), 'events').map(({ row }) => row.title)).toEqual(titles);
      expect(fromKml(atlasKml(atlas), 'places').map(({ row }) => row.name)).toEqual(names);
      expect(entriesOf(eventsAtom(atlas, () => '/')).map(({ title }) => title)).toEqual(titles);
      entriesOf(changesAtom(atlas, '/')).forEach(({ title, summary }, index) => {
        expect(title).toContain(atlas.changes[index]?.what);
        expect(summary).toContain(atlas.changes[index]?.why);
      });
    }),
    { seed, numRuns: 40 },
  );
});
