// One cell → the pairs that it holds: "53.9, 27.56", "POINT(27.56 53.9)", [53.9, 27.56], several of them, or a GeoJSON geometry.
// What the numbers mean is read in positions.ts.
import { limits } from './limits';
import { absentWords } from './month-names';
import { nestsDeeper } from './nesting';
import type { PositionFault } from './reasons';

/** `area`: the middle of one. `fixed`: the format says which number is which, whatever the rest of the column has. */
export type Pair = { latitude: unknown; longitude: unknown; area?: true; fixed?: true };

/** A pair, or why what stands in its place is none. */
export type Found = Pair | PositionFault;
/** Longer than any way to write one position. */
const longestPair = 100;

const unreadable: Found[] = ['position-unreadable'];

type Order = { longitudeFirst: boolean };

/** The pairs in their order; none where the cell is empty. Never throws. */
export function pairsOf(value: unknown, order: Order): Found[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return inText(value.trim(), order);
  if (Array.isArray(value)) return inList(value, order);
  if (typeof value !== 'object') return unreadable;
  if ('coordinates' in value) return inGeometry(value.coordinates, 'type' in value ? value.type : undefined);
  if ('geometry' in value) return pairsOf(value.geometry, order);
  if ('geometries' in value) return inGeometry(value.geometries, 'GeometryCollection');
  const { lat, latitude = lat, lng, lon = lng, longitude = lon } = value as Record<string, unknown>;
  return [{ latitude, longitude, fixed: true }];
}

const pair = (first: unknown, second: unknown, { longitudeFirst }: Order): Pair =>
  longitudeFirst ? { latitude: second, longitude: first } : { latitude: first, longitude: second };

function inList(list: unknown[], order: Order): Found[] {
  const [first, second] = list;
  // Texts that hold a pair each are a list of positions, also where there are two.
  const isNested = (part: unknown) => typeof part === 'object' || /\d[,\s]\s*-?\d+\./.test(String(part));
  const isOne = (list.length === 2 || list.length === 3) && !list.some(isNested);
  if (isOne) return [pair(first, second, order)];
  // A list of positions has pairs in it, and no further lists.
  return list.flatMap((part) =>
    Array.isArray(part) && part.some(Array.isArray) ? unreadable : pairsOf(part, order),
  );
}

/** RFC 7946: longitude first. Of a line or an area, the middle of the box around it. */
function inGeometry(coordinates: unknown, type: unknown): Found[] {
  if (coordinates === null) return [];
  if (type === 'Point' && Array.isArray(coordinates)) return [fixed(coordinates)];
  if (type === 'GeometryCollection' && Array.isArray(coordinates))
    return middleOf(coordinates.flatMap((part) => pointsIn(coordinatesOf(part), 0)));
  const points = pointsIn(coordinates, 0);
  return type === 'MultiPoint' ? points.map(fixed) : middleOf(points);
}

const isPoint = (value: unknown[]): value is number[] =>
  typeof value[0] === 'number' && typeof value[1] === 'number';
const fixed = ([longitude, latitude]: unknown[]): Pair => ({ latitude, longitude, fixed: true });

const coordinatesOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'coordinates' in value ? value.coordinates : undefined;

/** The points of a MultiPolygon are the fourth list from outside; what is nested deeper is no geometry. */
function pointsIn(value: unknown, depth: number): number[][] {
  if (!Array.isArray(value) || depth > 3) return [];
  if (isPoint(value)) return [value];
  return value.flatMap((part) => pointsIn(part, depth + 1));
}

/**
 * Of the box around the points. One that goes more than half around the world is taken for one that crosses 180°, as of
 * Fiji or Chukotka: it is then narrower on the other side.
 */
function middleOf(points: number[][]): Found[] {
  if (points.length === 0) return unreadable;
  const longitudes = points.map(([longitude = Number.NaN]) => longitude);
  const [west, east] = endsOf(longitudes);
  const [south, north] = endsOf(points.map(([, latitude = Number.NaN]) => latitude));
  const [from, to] = endsOf(longitudes.map((longitude) => (longitude < 0 ? longitude + 360 : longitude)));
  const crosses = east - west > 180 && east <= 180 && to - from < east - west;
  const middle = crosses ? (from + to) / 2 : (west + east) / 2;
  const longitude = crosses && middle > 180 ? middle - 360 : middle;
  return [{ longitude, latitude: (south + north) / 2, area: true, fixed: true }];
}

/** Not by the arguments of Math.min, of which there can be too many. */
function endsOf(numbers: number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}

const wkt = /^(?:SRID=\d+;)?\s*(POINT|MULTIPOINT|LINESTRING|POLYGON|MULTIPOLYGON)\s*(?:ZM?|M)?\s*\((.*)\)$/is;

function inText(text: string, order: Order): Found[] {
  if (text === '' || absentWords.has(text.toLowerCase())) return [];
  const [, kind, body = ''] = wkt.exec(text) ?? [];
  if (kind) {
    const points = body
      .split(',')
      .map((point) => point.replace(/[()]/g, ' ').trim().split(/\s+/).map(Number));
    const isWhole = points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
    if (!isWhole || (/^POINT/i.test(kind) && points.length > 1)) return unreadable;
    return inGeometry(
      points.length === 1 ? points[0] : points,
      /POINT/i.test(kind) ? 'MultiPoint' : 'Polygon',
    );
  }
  if (/^[[({]/.test(text)) return inBrackets(text, order);
  // Wikipedia says one position three times: "53°54′N 27°34′E / 53.9°N 27.567°E / 53.9; 27.567".
  const slash = text.lastIndexOf(' / ');
  if (slash >= 0)
    return inText(
      text
        .slice(slash + 3)
        .replace(/\(.*/s, '')
        .trim(),
      order,
    );
  if (/[;|\n]/.test(text)) return severalInText(text, order);
  return inOneText(text, order);
}

/** JSON, and the pairs of Python in round brackets. */
function inBrackets(text: string, order: Order): Found[] {
  const json = text.replaceAll('(', '[').replaceAll(')', ']');
  if (nestsDeeper(json, limits.nesting)) return unreadable;
  try {
    return pairsOf(JSON.parse(json), order);
  } catch {
    return unreadable;
  }
}

function severalInText(text: string, order: Order): Found[] {
  const parts = text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  // "53,9; 27,56": commas before decimals, for there is no point in it.
  const isOne = parts.length === 2 && parts.every((part) => /^[-+]?\d+(?:\.\d+|,\d+)?$/.test(part));
  if (isOne) return [pair(first, second, order)];
  return parts.flatMap((part) => inOneText(part, order));
}

/** ODK and KoBo: latitude, longitude, altitude and accuracy in metres. */
const withAltitude = /^(-?\d+\.\d+) (-?\d+\.\d+) -?\d+(?:\.\d+)? \d+(?:\.\d+)?$/;

function inOneText(text: string, order: Order): Found[] {
  const [, north, east] = withAltitude.exec(text) ?? [];
  if (north && east) return [{ latitude: north, longitude: east, fixed: true }];
  if (text.length > longestPair) return unreadable;
  const words = text.split(/\s+/);
  const [first = '', second = ''] = words;
  if (words.length === 2) return [pair(first.replace(/,$/, ''), second, order)];
  const parts = text.split(/\s*,\s*/);
  if (parts.length === 2) return [pair(parts[0], parts[1], order)];
  // "53,9,27,56"
  if (parts.length === 4 && words.length === 1)
    return [pair(`${parts[0]},${parts[1]}`, `${parts[2]},${parts[3]}`, order)];
  // 53° 54' N 27° 34' E, and N 53° 54' E 27° 34'
  const [, one, other] =
    /^(.*?[NSEW])[\s,]+(.*[NSEW])$/i.exec(text) ?? /^([NSEW].*?)[\s,]+([NSEW].*)$/i.exec(text) ?? [];
  return one && other ? [pair(one, other, order)] : unreadable;
}
