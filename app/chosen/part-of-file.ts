// The published events that the filters keep, as files of the same form.
import type { Event } from '../../geo/model';
import { isContested } from '../../geo/query';
import { type Filters, keeps } from '../view';

type Properties = Omit<Event, 'id' | 'unsure'>;
type Collection = { type: 'FeatureCollection'; features: Array<{ id: string; properties: Properties }> };
export type Part = { text: string; kept: number; all: number };

/** Of `/data/events.geojson`; the same members, fewer features. */
export function partOfGeojson(text: string, view: Filters): Part {
  const { type, features }: Collection = JSON.parse(text);
  const kept = features.filter(({ properties }) => keepsPublished(view, properties));
  return { text: JSON.stringify({ type, features: kept }), kept: kept.length, all: features.length };
}

/** Of `/data/events.csv`; the same header, fewer rows. What its rows say stands in the GeoJSON, too. */
export function partOfCsv(text: string, geojson: string, view: Filters): Part {
  const { features }: Collection = JSON.parse(partOfGeojson(geojson, view).text);
  const ids = new Set(features.map(({ id }) => id));
  // A row is a line, for no text of the data has a line break, and begins with the id, which needs no quotes.
  const [header = '', ...rows] = text.split('\r\n');
  const kept = rows.filter((row) => ids.has(row.slice(0, row.indexOf(','))));
  return { text: [header, ...kept].join('\r\n'), kept: kept.length, all: rows.length };
}

/** Whether a date is about right plays no part: it is kept if any of its days is inside. */
const keepsPublished = (view: Filters, event: Properties): boolean =>
  keeps(view, { ...event, unsure: false, contested: isContested(event) });
