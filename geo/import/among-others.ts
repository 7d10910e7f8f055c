// Where the positions of a file lie, by its first rows. One that is possible only the other way round is a slip that can be
// mended where it then lies among the others; elsewhere it may be a wrong digit, and nobody knows which.
import type { Position } from './positions';

/** So far around the others a position is still among them: the first rows are not all. */
const aroundDegrees = 5;

/** Gives whether a position can be taken. Where no position is possible as it stands, all can. */
export function amongOthers(positions: Iterable<Position>): (position: Position) => boolean {
  let [south, north, west, east] = [90, -90, 180, -180];
  for (const { latitude, longitude, repairs } of positions) {
    if (repairs.includes('swapped')) continue;
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
  }
  const isWithin = (degrees: number, least: number, most: number) =>
    degrees >= least - aroundDegrees && degrees <= most + aroundDegrees;
  return ({ latitude, longitude, repairs }) =>
    !repairs.includes('swapped') ||
    south > north ||
    (isWithin(latitude, south, north) && isWithin(longitude, west, east));
}
