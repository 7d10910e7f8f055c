// The events that the filters keep, taken from the published files: those and no others, and in the same form.
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { partOfCsv, partOfGeojson } from '../../app/chosen/part-of-file';
import { parseFilters } from '../../app/view';
import { atlas } from '../../geo/atlas';
import { eventsCsv, eventsGeojson } from '../../geo/publish';

const [csv, geojson] = [eventsCsv(atlas), eventsGeojson(atlas)];
const { features } = JSON.parse(geojson) as FeatureCollection;
const { events } = atlas;

describe.each<[string, (event: (typeof events)[number]) => boolean]>([
  ['?from=2020-08-16', ({ end }) => end >= '2020-08-16'],
  ['?from=2020-08-13&to=2020-08-13', ({ start, end }) => start <= '2020-08-13' && end >= '2020-08-13'],
  ['?action=strike,rally', ({ action }) => ['strike', 'rally'].includes(action)],
  ['?contested=true', ({ claims }) => claims.some(({ position }) => position !== 'reports')],
  ['?from=2030-01-01', () => false],
])('%s', (query, keeps) => {
  const ids = events.filter(keeps).map(({ id }) => id);
  const view = parseFilters(query);

  test('keeps what the rule keeps in GeoJSON, each feature as it was', () => {
    const { text, kept, all } = partOfGeojson(geojson, view);
    expect([kept, all]).toEqual([ids.length, events.length]);
    expect((JSON.parse(text) as FeatureCollection).features).toEqual(
      features.filter(({ id }) => ids.includes(String(id))),
    );
  });

  test('keeps the same in CSV, each row as it was', () => {
    const rowsOf = (text: string) => Papa.parse<Record<string, string>>(text, { header: true }).data;
    const { text, kept, all } = partOfCsv(csv, geojson, view);
    expect([kept, all]).toEqual([ids.length, events.length]);
    expect(rowsOf(text)).toEqual(rowsOf(csv).filter(({ id }) => ids.includes(id ?? '')));
  });
});
