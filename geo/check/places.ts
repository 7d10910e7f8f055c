// Places: positions inside the atlas and in the right order, outlines that are valid and not larger than
// the uncertainty that is claimed, reasons where the place is our conclusion.
import { booleanClockwise, distance, kinks } from '@turf/turf';
import type { Description, Footprint, LonLat, placeFeature } from '../model';
import { unknown } from '../nearest';
import type { Path } from './text';

type Feature = import('zod').infer<typeof placeFeature>;
type Say = (path: Path, message: string) => void;

/** `at` is the feature's path in its file. */
export function checkPlace(feature: Feature, at: Path, about: Description, say: Say): void {
  const { geometry, properties } = feature;
  const position = misplaced(geometry.coordinates, about.bounds);
  if (position) say([...at, 'geometry', 'coordinates'], position);
  if (properties.identified === 'inferred' && !properties.basis)
    say(
      [...at, 'properties', 'identified'],
      `place "${feature.id}" is inferred without a reason, expected "basis"`,
    );
  if (properties.region && !Object.hasOwn(about.regions, properties.region))
    say([...at, 'properties', 'region'], unknown('region', properties.region, Object.keys(about.regions)));
  if (properties.locality && !Object.hasOwn(about.localities, properties.locality))
    say(
      [...at, 'properties', 'locality'],
      unknown('locality', properties.locality, Object.keys(about.localities)),
    );
  if (!properties.footprint) return;
  const footprintAt = [...at, 'properties', 'footprint'];
  const faults = faultsOf(properties.footprint, about.bounds);
  for (const fault of faults) say(footprintAt, fault);
  // A position that is misplaced is also too far away; it is told once.
  if (position || faults.length > 0) return;
  const reachM = Math.max(...positionsOf(properties.footprint).map((p) => metres(geometry.coordinates, p)));
  // The gazetteer measured on the ellipsoid and turf measures on a sphere: they differ by up to 0.5 %.
  if (reachM > properties.coordinateUncertaintyInMeters * 1.005)
    say(
      footprintAt,
      `the footprint of "${feature.id}" reaches ${Math.ceil(reachM)} m from its point, expected at most its ` +
        `coordinateUncertaintyInMeters, ${properties.coordinateUncertaintyInMeters}`,
    );
}

const metres = (a: LonLat, b: LonLat): number => distance(a, b, { units: 'meters' });

function misplaced(
  [lon, lat]: LonLat,
  [west, south, east, north]: Description['bounds'],
): string | undefined {
  const inside = (x: number, y: number) => x >= west && x <= east && y >= south && y <= north;
  if (inside(lon, lat)) return;
  if (inside(lat, lon))
    return `[${lon}, ${lat}] is swapped, expected [longitude, latitude]: [${lat}, ${lon}]`;
  return `[${lon}, ${lat}] is outside the atlas, expected longitude ${west} to ${east} and latitude ${south} to ${north}`;
}

/** Rings of each polygon, the outer one first; a line has none. */
function polygonsOf(footprint: Footprint): LonLat[][][] {
  if (footprint.type === 'Polygon') return [footprint.coordinates];
  return footprint.type === 'MultiPolygon' ? footprint.coordinates : [];
}

function positionsOf(footprint: Footprint): LonLat[] {
  return footprint.type === 'LineString' ? footprint.coordinates : polygonsOf(footprint).flat(2);
}

/** What RFC 7946 section 3.1.6 asks of rings, and that every position lies in the atlas. */
function faultsOf(footprint: Footprint, bounds: Description['bounds']): string[] {
  const stray = positionsOf(footprint)
    .map((p) => misplaced(p, bounds))
    .find(Boolean);
  if (stray) return [stray];
  return polygonsOf(footprint).flatMap((rings) => {
    const faults = rings.flatMap((ring, index) => ringFaults(ring, index === 0));
    if (faults.length > 0) return faults;
    const crossing = kinks({ type: 'Polygon', coordinates: rings }).features[0]?.geometry.coordinates;
    return crossing ? [`the ring crosses itself at [${crossing.join(', ')}], expected a simple ring`] : [];
  });
}

function ringFaults(ring: LonLat[], outer: boolean): string[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4) return [`a ring has ${ring.length} positions, expected at least 4`];
  if (first[0] !== last[0] || first[1] !== last[1])
    return [`the ring ends at [${last.join(', ')}], expected its first position [${first.join(', ')}]`];
  if (booleanClockwise(ring) === outer)
    return [
      outer
        ? 'the outer ring is clockwise, expected counterclockwise'
        : 'a hole is counterclockwise, expected clockwise',
    ];
  return [];
}
