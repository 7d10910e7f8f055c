// The JSON of Esri's servers ("f=json"): features with attributes and a geometry of another kind than GeoJSON's.
import { isObject, type Json } from './json-columns';
import { FileRefused } from './rows';

type Feature = { type: 'Feature'; properties: unknown; geometry: unknown };

/** By the numbers of EPSG and of Esri: degrees, and the metres of web maps. */
const [degrees, webMercator] = [[4326], [3857, 102_100, 102_113, 900_913]];

/** Of the sphere of web maps, in metres (EPSG:3857). */
const radius = 6_378_137;

/** Its features as those of GeoJSON, in degrees; undefined where it is no such JSON. Throws FileRefused for another system. */
export function featuresOfEsri(json: unknown): Feature[] | undefined {
  if (!isObject(json) || !Array.isArray(json.features)) return;
  const features: unknown[] = json.features;
  if (!features.some((feature) => isObject(feature) && isObject(feature.attributes))) return;
  const turn = turnerOf(json.spatialReference);
  return features.filter(isObject).map(({ attributes, geometry }) => ({
    type: 'Feature',
    properties: attributes,
    geometry: isObject(geometry) ? shapeOf(geometry, turn) : null,
  }));
}

type Turn = (point: unknown) => unknown;

function turnerOf(system: unknown): Turn {
  const numbers = isObject(system) ? [system.latestWkid, system.wkid] : [];
  const given = numbers.filter((number) => typeof number === 'number');
  if (given.length === 0 || given.some((number) => degrees.includes(number))) return (point) => point;
  if (given.some((number) => webMercator.includes(number))) return inDegrees;
  // As text: the number of a system is no quantity.
  const number = String(given[0]);
  throw new FileRefused(
    'not-a-table',
    `The file is JSON of Esri with positions of the system ${number}. Ask for it in degrees, with outSR=4326, or as GeoJSON.`,
    { kind: 'esri-system', number },
  );
}

function inDegrees(point: unknown): unknown {
  if (!Array.isArray(point)) return point;
  const [x, y] = point;
  if (typeof x !== 'number' || typeof y !== 'number') return point;
  const round = (radians: number) => Math.round((radians * 180 * 1e7) / Math.PI) / 1e7;
  return [round(x / radius), round(Math.atan(Math.sinh(y / radius)))];
}

/** Null where there is no point in it. */
function shapeOf({ x, y, points, paths, rings }: Json, turn: Turn): unknown {
  const inLists = (lists: unknown) =>
    Array.isArray(lists) ? lists.map((list) => (Array.isArray(list) ? list.map(turn) : list)) : [];
  if (Array.isArray(points)) return { type: 'MultiPoint', coordinates: points.map(turn) };
  if (paths) return { type: 'MultiLineString', coordinates: inLists(paths) };
  if (rings) return { type: 'Polygon', coordinates: inLists(rings) };
  return x === undefined || x === null || x === 'NaN' ? null : { type: 'Point', coordinates: turn([x, y]) };
}
