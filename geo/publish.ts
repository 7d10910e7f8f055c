// The atlas as the files that others reuse: same ids, same precision, same citations in every format.
// Fields: docs/data.md. Every function gives the whole text of one file.
import { circle } from '@turf/turf';
import type { Geometry } from 'geojson';
import Papa from 'papaparse';
import { spanOf } from './dates';
import type { Atlas, Event, Place, Source } from './model';

/** RFC 7946. The point of each place, its uncertainty, and its footprint as a property. */
export function placesGeojson({ places }: Atlas): string {
  return collection(
    places.map(({ id, point, locality: _onlyForDatelines, ...properties }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: point },
      properties,
    })),
  );
}

/** RFC 7946, one feature an event; `geometry` is null where it is located nowhere. */
export function eventsGeojson({ events, places }: Atlas): string {
  return collection(
    events.map((event) => ({
      type: 'Feature',
      id: event.id,
      geometry: whereabouts(event, places),
      properties: propertiesOf(event),
    })),
  );
}

/** The same fields as a row an event; `demands` and `claims` as JSON. `lon`, `lat`: the place's point. */
export function eventsCsv({ events, places }: Atlas): string {
  return Papa.unparse(
    events.map((event) => {
      const [lon, lat] = places.find(({ id }) => id === event.place && !event.aggregate)?.point ?? [];
      const { demands, claims, ...rest } = propertiesOf(event);
      return { id: event.id, lon, lat, ...rest, demands: demands.join(';'), claims: JSON.stringify(claims) };
    }),
  );
}

/** A row a claim, in the order of the events; `event` is the event's id. */
export function claimsCsv({ events }: Atlas): string {
  return Papa.unparse({
    fields: ['event', 'source', 'paragraph', 'position', 'voice', 'text', 'low', 'high', 'counts', 'wording'],
    data: events.flatMap(({ id, claims }) => claims.map((claim) => ({ event: id, ...claim }))),
  });
}

/** CSL-JSON, an item a source. What is inferred about it stands in `note`. */
export function sourcesJson({ sources }: Atlas): string {
  return JSON.stringify(
    sources.map((source) => cslOf(source, spanOf(source.date))),
    null,
    1,
  );
}

function collection(features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function propertiesOf(event: Event) {
  const {
    place,
    date,
    start,
    end,
    dateBasis,
    action,
    aggregate,
    title,
    title_be,
    title_ru,
    demands,
    claims,
  } = event;
  return {
    place,
    date,
    start,
    end,
    dateBasis,
    action,
    aggregate,
    title,
    title_be,
    title_ru,
    demands,
    claims,
  };
}

/** A point only where the site is known better than its town: a town's centre would look exact and is not. */
function whereabouts(event: Event, places: Place[]): Geometry | null {
  const place = places.find(({ id }) => id === event.place);
  if (!place || event.aggregate) return null;
  if (place.kind !== 'settlement' && place.kind !== 'company')
    return { type: 'Point', coordinates: place.point };
  if (place.footprint) return place.footprint;
  const area = circle(place.point, place.coordinateUncertaintyInMeters, { units: 'meters', steps: 64 });
  // Five decimals are about a metre, as in the gazetteer.
  const rings = area.geometry.coordinates.map((ring) =>
    ring.map((position) => position.map((degrees) => Number(degrees.toFixed(5)))),
  );
  return { type: 'Polygon', coordinates: rings };
}

function cslOf(source: Source, { start, end }: { start: string; end: string }) {
  const { id, type, title, container, author, url, origin, inferred, stateMedia, note } = source;
  const days = start === end ? [start] : [start, end];
  const remarks = [`Origin: ${origin}.`, stateMedia && `${stateMedia.en}.`, note];
  return {
    id,
    type,
    title,
    'container-title': container,
    ...(author.length > 0 && { author }),
    issued: {
      'date-parts': days.map((day) => day.split('-').map(Number)),
      ...(inferred.includes('date') && { circa: true }),
    },
    URL: url,
    note: remarks.filter(Boolean).join(' '),
  };
}
