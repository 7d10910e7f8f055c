// Lines and areas of a drawing as SVG paths: cut to what a screen can show, simplified to what an eye can see.
import { bboxClip, simplify } from '@turf/turf';
import type {
  Feature,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Extent } from '../../geo/extent';
import { type Frame, placedOn, type Stage, unitsWide } from './frame';

type Drawn = Polygon | MultiPolygon | LineString | MultiLineString;

/** The map may be several times as wide or as high as the extent that it was fitted to. */
const beside = 3;

/** A part of a pixel on a screen of common width. */
const tolerance = 1 / 2000;

/** What a page may show of an extent and around it. */
export function seenOnPage([west, south, east, north]: Extent): Extent {
  const [width, height] = [beside * (east - west), beside * (north - south)];
  return [west - width, south - height, east + width, north + height];
}

/** What a picture shows of an extent and around it: by its longer side, for a degree of latitude is never shorter. */
export function seenOnPicture(picture: Stage, [west, south, east, north]: Extent, frame: Frame): Extent {
  const degreesPerPx = (east - west) / placedOn(picture, frame).box.width;
  const reach = Math.max(picture.width, picture.height) * degreesPerPx;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - reach, y - reach, x + reach, y + reach];
}

/** The value of a path's `d`, in whole units; empty where nothing of the geometry is seen. */
export function outlineOf(
  geometry: Geometry,
  frame: Frame,
  { extent, seen }: Record<'extent' | 'seen', Extent>,
) {
  if (!isDrawn(geometry)) return '';
  const [west, , east] = extent;
  const feature: Feature<Drawn> = { type: 'Feature', properties: {}, geometry };
  const simple = simplify(feature, { tolerance: (east - west) * tolerance, highQuality: true });
  return linesOf(bboxClip(simple, [...seen]).geometry)
    .map((line) => stroke(line, frame))
    .join('');
}

const isDrawn = (geometry: Geometry): geometry is Drawn =>
  /^(Multi)?(Polygon|LineString)$/.test(geometry.type);

function linesOf({ type, coordinates }: Drawn): Position[][] {
  if (type === 'LineString') return [coordinates];
  return type === 'MultiPolygon' ? coordinates.flat() : coordinates;
}

/** Relative steps: half the length of absolute ones. */
function stroke(line: Position[], { units }: Frame): string {
  let [fromX, fromY] = [0, 0];
  const steps = line.flatMap(([lon = 0, lat = 0], index) => {
    const [x, y] = units([lon, lat]).map(Math.round);
    const step = [(x ?? 0) - fromX, (y ?? 0) - fromY];
    if (index > 0 && step.every((part) => part === 0)) return [];
    [fromX, fromY] = [x ?? 0, y ?? 0];
    return [`${index === 0 ? 'M' : index === 1 ? 'l' : ' '}${step.join(' ')}`];
  });
  return steps.length > 1 ? steps.join('').replaceAll(' -', '-') : '';
}

/** The circle that surely holds a site, where there is no outline. */
export function circleOf([x, y]: [number, number], radiusUnits: number): string {
  const r = Math.round(radiusUnits);
  return `M${Math.round(x) - r} ${Math.round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
}

/** Units of the drawing that are so many metres at that latitude. */
export function unitsOf(metres: number, lat: number, [west, , east]: Extent): number {
  const metresPerDegree = (Math.PI / 180) * 6_378_137 * Math.cos((lat * Math.PI) / 180);
  return (metres / metresPerDegree / (east - west)) * unitsWide;
}
