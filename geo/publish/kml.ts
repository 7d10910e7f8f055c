// KML 2.2: places and their events, for the globes and the desks that read it. Times are spans, as dates are.
import type { Geometry, Position } from 'geojson';
import { dateInWords } from '../dates';
import type { Atlas, Event, Place } from '../model';
import { eventFields, placeFields, whereabouts } from '../publish';
import { type Column, eventColumns, placeColumns } from './columns';
import { claimInWords, documentOf, element, type Xml } from './xml';

/** A folder of places and one of events. An event that is placed nowhere is listed without geometry. */
export function atlasKml(atlas: Atlas): string {
  const { about, places, events } = atlas;
  const folder = (name: string, parts: Xml[]) => element('Folder', {}, element('name', {}, name), ...parts);
  return documentOf(
    element(
      'kml',
      { xmlns: 'http://www.opengis.net/kml/2.2' },
      element(
        'Document',
        {},
        element('name', {}, about.title),
        folder(
          'places',
          places.map((place) => placeMark(place, atlas)),
        ),
        folder(
          'events',
          events.map((event) => eventMark(event, atlas)),
        ),
      ),
    ),
  );
}

function placeMark(place: Place, atlas: Atlas): Xml {
  const point: Geometry = { type: 'Point', coordinates: place.point };
  const shapes: Geometry[] = place.footprint ? [point, place.footprint] : [point];
  return element(
    'Placemark',
    { id: `place-${place.id}` },
    element('name', {}, place.name),
    fieldsOf(placeColumns(atlas), { id: place.id, ...placeFields(place) }),
    shapes.length > 1 ? element('MultiGeometry', {}, ...shapes.map(shapeOf)) : shapeOf(point),
  );
}

function eventMark(event: Event, atlas: Atlas): Xml {
  const where = whereabouts(event, atlas.places);
  const told = event.claims.map((claim) => claimInWords(claim, atlas));
  return element(
    'Placemark',
    { id: `event-${event.id}` },
    element('name', {}, event.title),
    element('description', {}, [dateInWords(event.date, 'en'), ...told].join('\n')),
    element('TimeSpan', {}, element('begin', {}, event.start), element('end', {}, event.end)),
    fieldsOf(eventColumns(atlas), { id: event.id, ...eventFields(event) }),
    ...(where ? [shapeOf(where)] : []),
  );
}

/** Every column that has a value; lists and claims as JSON. The name is the Placemark's own. */
function fieldsOf(columns: readonly Column[], row: Record<string, unknown>): Xml {
  const filled = columns.filter(({ name }) => row[name] !== undefined && row[name] !== null);
  const data = filled.map(({ name }) => {
    const value = row[name];
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return element('Data', { name }, element('value', {}, text));
  });
  return element('ExtendedData', {}, ...data);
}

const positions = (all: Position[]): Xml =>
  element('coordinates', {}, all.map((each) => each.join(',')).join(' '));

function polygon([outer = [], ...holes]: Position[][]): Xml {
  const ring = (side: 'outer' | 'inner', of: Position[]) =>
    element(`${side}BoundaryIs`, {}, element('LinearRing', {}, positions(of)));
  return element('Polygon', {}, ring('outer', outer), ...holes.map((hole) => ring('inner', hole)));
}

function shapeOf(shape: Geometry): Xml {
  switch (shape.type) {
    case 'Point':
      return element('Point', {}, positions([shape.coordinates]));
    case 'LineString':
      return element('LineString', {}, positions(shape.coordinates));
    case 'Polygon':
      return polygon(shape.coordinates);
    case 'MultiPolygon':
      return element('MultiGeometry', {}, ...shape.coordinates.map(polygon));
    default:
      throw new Error(`no place or event is a ${shape.type}`);
  }
}
