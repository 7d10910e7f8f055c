// Whatever the format: the same events, dates, uncertainty and claims, read back and compared with the atlas.
import { describe, expect, test } from 'vitest';
import { atlas } from '../../geo/atlas';
import type { Atlas } from '../../geo/model';
import { claimsCsv, eventsCsv, eventsGeojson, placesGeojson, whereabouts } from '../../geo/publish';
import { type Column, claimColumns, eventColumns, type Kind, placeColumns } from '../../geo/publish/columns';
import { eventsFgb, placesFgb } from '../../geo/publish/flatgeobuf';
import { atlasKml } from '../../geo/publish/kml';
import { claimsParquet, eventsParquet } from '../../geo/publish/parquet';
import {
  type Found,
  fromCsv,
  fromFlatgeobuf,
  fromGeojson,
  fromKml,
  fromParquet,
  type Row,
} from './read-back';
import { smallAtlas } from './small-atlas';

const both: Array<[string, Atlas]> = [
  ['the small atlas', smallAtlas],
  ['the atlas of Belarus', atlas],
];

/** What a value says, however its format writes it: an empty cell, an empty list and a missing field say nothing. */
function meant(value: unknown, kind: Kind): unknown {
  if (value === undefined || value === null || value === '') return null;
  switch (kind) {
    case 'list': {
      const list =
        typeof value !== 'string' ? value : value.startsWith('[') ? JSON.parse(value) : value.split(';');
      return Array.isArray(list) && list.length === 0 ? null : list;
    }
    case 'json':
      return typeof value === 'string' ? JSON.parse(value) : value;
    case 'flag':
      return value === true || value === 'true';
    case 'whole':
    case 'number':
      return Number(value);
    default:
      return String(value);
  }
}

const said = (rows: Row[], columns: readonly Column[]) =>
  rows
    .map((row) => Object.fromEntries(columns.map(({ name, kind }) => [name, meant(row[name], kind)])))
    .toSorted((a, b) => String(a.id ?? '').localeCompare(String(b.id ?? ''), 'en'));
const rowsOf = (found: Found[]) => found.map(({ row }) => row);
const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap(numbersIn) : typeof value === 'number' ? [value] : [];

type Format = {
  format: string;
  events: (of: Atlas) => Found[] | Promise<Found[]>;
  /** The format has only events that are placed somewhere. */
  located?: true;
  /** The format has only points. */
  points?: true;
};
const eventFormats: Format[] = [
  { format: 'GeoJSON', events: (of) => fromGeojson(eventsGeojson(of)) },
  { format: 'CSV', events: (of) => fromCsv(eventsCsv(of)), points: true },
  { format: 'GeoParquet', events: (of) => fromParquet(eventsParquet(of)) },
  { format: 'FlatGeobuf', events: (of) => fromFlatgeobuf(eventsFgb(of)), located: true },
  { format: 'KML', events: (of) => fromKml(atlasKml(of), 'events') },
];

describe.each(both)('%s', (_name, of) => {
  const shapeOf = new Map(of.events.map((event) => [event.id, whereabouts(event, of.places)]));

  test.each(eventFormats)(
    'has its events in $format, with dates, doubts and claims',
    async ({ events, located }) => {
      const expected = of.events.filter(({ id }) => !located || shapeOf.get(id));
      expect(said(rowsOf(await events(of)), eventColumns(of))).toEqual(said(expected, eventColumns(of)));
    },
  );

  test.each(eventFormats)('has them where they were in $format', async ({ events, points }) => {
    for (const { row, at } of await events(of)) {
      const shape = shapeOf.get(String(row.id));
      const known =
        shape && 'coordinates' in shape && (!points || shape.type === 'Point') ? shape.coordinates : [];
      expect(at, String(row.id)).toEqual(numbersIn(known));
    }
  });

  test.each<[string, Found[] | Promise<Found[]>]>([
    ['GeoJSON', fromGeojson(placesGeojson(of))],
    ['FlatGeobuf', fromFlatgeobuf(placesFgb(of))],
    ['KML', fromKml(atlasKml(of), 'places')],
  ])('has its places in %s, with how surely each is known', async (_format, read) => {
    const found = await read;
    expect(said(rowsOf(found), placeColumns(of))).toEqual(said(of.places, placeColumns(of)));
    for (const { row, at } of found)
      expect(at.slice(0, 2)).toEqual(of.places.find(({ id }) => id === row.id)?.point);
  });

  test.each<[string, Found[] | Promise<Found[]>]>([
    ['CSV', fromCsv(claimsCsv(of))],
    ['Parquet', fromParquet(claimsParquet(of))],
  ])('has its claims in %s, in the order of the events', async (_format, read) => {
    const claims = of.events.flatMap(({ id, claims }) => claims.map((claim) => ({ event: id, ...claim })));
    expect(said(rowsOf(await read), claimColumns(of))).toEqual(said(claims, claimColumns(of)));
  });
});

test('DuckDB asks GeoParquet for days as days, and finds the events of one of them', async () => {
  const day = '2020-08-16';
  const found = await fromParquet(eventsParquet(atlas), `DATE '${day}' BETWEEN start AND "end"`);
  expect(rowsOf(found).map(({ id }) => id)).toEqual(
    atlas.events.filter(({ start, end }) => start <= day && end >= day).map(({ id }) => id),
  );
});
