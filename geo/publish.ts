// The atlas as the files that others reuse: same ids, same precision, same citations in every format.
// Fields: docs/data.md. Every function gives the whole text of one file; publish/ has the other formats.
import { circle } from '@turf/turf';
import type { Geometry } from 'geojson';
import Papa from 'papaparse';
import { recordOfSource } from './cite';
import type { Atlas, Event, Place } from './model';
import { claimColumns, eventColumns, placeColumns, tablesOf } from './publish/columns';
import { standsForArea } from './query';

/** RFC 7946. The point of each place, its uncertainty, and its footprint as a property. */
export function placesGeojson({ places }: Atlas): string {
  return collection(
    places.map((place) => ({
      type: 'Feature',
      id: place.id,
      geometry: { type: 'Point', coordinates: place.point },
      properties: placeFields(place),
    })),
  );
}

/** RFC 7946. The outlines alone, of the places that have one: what a map draws under its points. */
export function footprintsGeojson({ places }: Atlas): string {
  return collection(
    places.flatMap(({ id, footprint }) =>
      footprint ? [{ type: 'Feature', id, geometry: footprint, properties: {} }] : [],
    ),
  );
}

/** RFC 7946, one feature an event; `geometry` is null where it is located nowhere. */
export function eventsGeojson({ events, places }: Atlas): string {
  return collection(
    events.map((event) => ({
      type: 'Feature',
      id: event.id,
      geometry: whereabouts(event, places),
      properties: eventFields(event),
    })),
  );
}

/** The same fields, a row an event: `demands` and `persons` joined by `;`, `claims` as JSON, `lon` and `lat` where it has a point. */
export function eventsCsv(atlas: Atlas): string {
  const { events, places } = atlas;
  return table(
    atlas,
    'events.csv',
    events.map((event) => {
      const where = whereabouts(event, places);
      const [lon, lat] = where?.type === 'Point' ? where.coordinates : [];
      const { demands, persons, claims, ...rest } = eventFields(event);
      return {
        id: event.id,
        lon,
        lat,
        ...rest,
        demands: demands.join(';'),
        persons: persons.join(';'),
        claims: JSON.stringify(claims),
      };
    }),
  );
}

/** A row a claim, in the order of the events; `event` is the event's id, `addresses` are joined by a space, which none of them can hold. */
export function claimsCsv(atlas: Atlas): string {
  return table(
    atlas,
    'claims.csv',
    atlas.events.flatMap(({ id, claims }) =>
      claims.map(({ addresses = [], ...claim }) => ({ event: id, ...claim, addresses: addresses.join(' ') })),
    ),
  );
}

/** A row a column of every table and layer: what the files say of themselves. */
export function columnsCsv(atlas: Atlas): string {
  const described = { events: eventColumns(atlas), claims: claimColumns(atlas), places: placeColumns(atlas) };
  return table(
    atlas,
    'columns.csv',
    Object.entries(described).flatMap(([table, columns]) =>
      columns.map(({ name, kind, what, optional = false, oneOf = [] }) => ({
        table,
        column: name,
        kind,
        optional,
        what,
        oneOf: oneOf.join(';'),
      })),
    ),
  );
}

/** CSL-JSON, an item a source. What is inferred about it stands in `note`. */
export function sourcesJson({ sources }: Atlas): string {
  return JSON.stringify(sources.map(recordOfSource), null, 1);
}

function table(atlas: Atlas, name: keyof ReturnType<typeof tablesOf>, data: object[]): string {
  return Papa.unparse({ fields: tablesOf(atlas)[name].map((column) => column.name), data });
}

function collection(features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The order of the columns: where and when first. The id stands apart in every format. */
export function eventFields({ id: _id, unsure: _unsure, place, date, start, end, ...rest }: Event) {
  return { place, date, start, end, ...rest };
}

export function placeFields({ id: _id, point: _point, locality: _onlyForDatelines, ...properties }: Place) {
  return properties;
}

/** A point only where it is the site; where it stands for an area, the area, for the point would look exact. */
export function whereabouts(event: Event, places: Place[]): Geometry | null {
  const place = places.find(({ id }) => id === event.place);
  if (!place || event.aggregate) return null;
  if (!standsForArea(place)) return { type: 'Point', coordinates: place.point };
  if (place.footprint) return place.footprint;
  const area = circle(place.point, place.coordinateUncertaintyInMeters, { units: 'meters', steps: 64 });
  // Five decimals are about a metre, as in the gazetteer.
  const rings = area.geometry.coordinates.map((ring) =>
    ring.map((position) => position.map((degrees) => Number(degrees.toFixed(5)))),
  );
  return { type: 'Polygon', coordinates: rings };
}
