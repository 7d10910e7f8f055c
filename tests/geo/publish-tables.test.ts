// The tables and the list of works that others reuse, read back as they read them.
import type { FeatureCollection, Geometry } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { atlas } from '../../geo/atlas';
import type { Atlas } from '../../geo/model';
import { claimsCsv, eventsCsv, eventsGeojson, sourcesJson } from '../../geo/publish';
import { smallAtlas } from './small-atlas';

const both: Array<[string, Atlas]> = [
  ['the small atlas', smallAtlas],
  ['the atlas of Belarus', atlas],
];
const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true });

const eventFields =
  'place date start end dateBasis action aggregate title title_be title_ru demands persons claims'.split(' ');
const claimFields =
  'source paragraph row addresses passage position voice text text_be text_ru low high counts wording wording_be wording_ru'.split(
    ' ',
  );

describe.each(both)('CSV of %s', (_name, of) => {
  const events = rowsOf(eventsCsv(of));
  const claims = rowsOf(claimsCsv(of));
  const { features } = JSON.parse(eventsGeojson(of)) as FeatureCollection<Geometry | null>;

  test('reads without a fault', () => {
    expect([...events.errors, ...claims.errors]).toEqual([]);
  });

  test('has a row an event, with the fields of the GeoJSON', () => {
    expect(events.meta.fields).toEqual(['id', 'lon', 'lat', ...eventFields]);
    const reread = events.data.map(({ lon: _lon, lat: _lat, demands, persons, claims, ...row }) => ({
      ...row,
      place: row.place || null,
      aggregate: row.aggregate === 'true',
      demands: demands ? demands.split(';') : [],
      persons: persons ? persons.split(';') : [],
      claims: JSON.parse(claims ?? ''),
    }));
    expect(reread).toEqual(features.map(({ id, properties }) => ({ id, ...properties })));
  });

  test('has a point where the GeoJSON has one, and none where only the town is known', () => {
    const points = events.data.map(({ lon, lat }) => (lon && lat ? [Number(lon), Number(lat)] : undefined));
    expect(points).toEqual(
      features.map(({ geometry }) => (geometry?.type === 'Point' ? geometry.coordinates : undefined)),
    );
  });

  test('has a row a claim, in the order of the events', () => {
    expect(claims.meta.fields).toEqual(['event', ...claimFields]);
    const text = (value: string | number | undefined) => (value === undefined ? '' : String(value));
    expect(claims.data).toEqual(
      of.events.flatMap(({ id, claims: told }) =>
        told.map((claim) => ({
          event: id,
          source: claim.source,
          paragraph: text(claim.paragraph),
          row: text(claim.row),
          addresses: claim.addresses?.join(' ') ?? '',
          passage: text(claim.passage),
          position: claim.position,
          voice: claim.voice,
          text: claim.text,
          text_be: claim.text_be,
          text_ru: claim.text_ru,
          low: text(claim.low),
          high: text(claim.high),
          counts: text(claim.counts),
          wording: text(claim.wording),
          wording_be: text(claim.wording_be),
          wording_ru: text(claim.wording_ru),
        })),
      ),
    );
  });
});

describe('CSL-JSON', () => {
  test.each(both)('of %s has an item a source, each with what a citation needs', (_name, of) => {
    const items = JSON.parse(sourcesJson(of)) as Array<Record<string, unknown>>;
    expect(items.map(({ id }) => id)).toEqual(of.sources.map(({ id }) => id));
    expect(items.map(({ URL }) => URL)).toEqual(of.sources.map(({ url }) => url));
    for (const item of items)
      for (const field of ['id', 'type', 'title', 'container-title', 'issued', 'URL'])
        expect(item[field], field).toBeTruthy();
  });

  test('tells author and day, what is inferred, and whose state media it is', () => {
    expect(JSON.parse(sourcesJson(smallAtlas))).toEqual([
      {
        id: 'gazette-2021-05-05',
        type: 'article-newspaper',
        title: 'The mill stands still',
        'container-title': 'The Elm Gazette',
        language: 'en',
        author: [{ family: 'Reed', given: 'Ada' }],
        issued: { 'date-parts': [[2021, 5, 5]] },
        URL: 'https://gazette.example/2021/05/05/mill',
        note: 'Origin: Sea Wire.',
      },
      {
        id: 'island-radio-2021-05',
        type: 'webpage',
        title: 'A week on the island',
        'container-title': 'Island Radio',
        language: 'en',
        issued: {
          'date-parts': [
            [2021, 5, 9],
            [2021, 5, 10],
          ],
          circa: true,
        },
        URL: 'https://radio.example/week',
        note: 'Origin: Island Radio, with Sea Wire. media of the council. Inferred: date. The day is inferred from the text.',
      },
    ]);
  });
});
