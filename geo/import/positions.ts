// Cells → positions on the globe. What is impossible is mended only where one mending is possible, and that is named.

import { northmost } from '../many/mercator';
import { type Degrees, degreesOf } from './degrees';
import { pairsOf } from './position-pairs';
import type { PositionFault, Repair } from './reasons';

/** In degrees. `repairs`: what was mended to read it; `area`: it is the middle of a line or an area. */
export type Position = { latitude: number; longitude: number; repairs: readonly Repair[]; area?: true };

export type PositionOrder = {
  /** Of a pair in one cell. GeoJSON and WKT are read longitude first in any case. */
  longitudeFirst: boolean;
  /** The whole column has them the wrong way round. */
  swapped: boolean;
};

const none: readonly Repair[] = [];
const isOnGlobe = (latitude: number, longitude: number) =>
  latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;

/** A position by its two cells, or why there is none. */
export function positionOf(
  latitude: unknown,
  longitude: unknown,
  swapped: boolean,
): Position | PositionFault {
  // Nearly all rows are two plain numbers: those are read without a pattern.
  if (isPlain(latitude) && isPlain(longitude)) {
    const [north, east] = [Number(latitude), Number(longitude)];
    if (Number.isFinite(north) && Number.isFinite(east)) return onGlobe(north, east, swapped, none);
  }
  const [first, second] = [degreesOf(latitude), degreesOf(longitude)];
  if (typeof first === 'string') return first;
  if (typeof second === 'string') return second;
  if (!first || !second) return first || second ? 'half-a-position' : 'no-position';
  return ofDegrees(first, second, swapped);
}

/** A number; or a text that ends in a digit: where that is a number, it is not empty, not infinite and not hexadecimal. */
function isPlain(value: unknown): value is string | number {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string' || (value.charCodeAt(1) | 0x20) === 0x78) return false;
  const last = value.charCodeAt(value.length - 1);
  return last >= 48 && last <= 57;
}

function ofDegrees(first: Degrees, second: Degrees, swapped: boolean): Position | PositionFault {
  const repairs = [...new Set([first.repair, second.repair].filter((repair) => repair !== undefined))];
  if (first.axis && first.axis === second.axis) return 'position-unreadable';
  if (first.axis === 'longitude' || second.axis === 'latitude')
    return onGlobe(second.degrees, first.degrees, false, repairs);
  return onGlobe(first.degrees, second.degrees, swapped && !first.axis, repairs);
}

/** In both cells, they stand for a missing position: codebooks of the field have them. */
export const codesOfNothing: readonly number[] = [-77, -88, -99, -999, -9999];

function onGlobe(
  latitude: number,
  longitude: number,
  swapped: boolean,
  repairs: readonly Repair[],
): Position | PositionFault {
  if (latitude === 0 && longitude === 0) return 'null-island';
  if (latitude === longitude && codesOfNothing.includes(latitude)) return 'no-position';
  const [asIs, turned] = [isOnGlobe(latitude, longitude), isOnGlobe(longitude, latitude)];
  if (!asIs && !turned) return 'off-the-globe';
  const turn = turned && (swapped || !asIs);
  const [north, east] = turn ? [longitude, latitude] : [latitude, longitude];
  if (Math.abs(north) > northmost) return 'off-the-map';
  return { latitude: north, longitude: east, repairs: turn ? [...repairs, 'swapped'] : repairs };
}

/** A row with more is a track or an outline. */
const mostPositions = 1000;

/**
 * All positions of one cell, in their order; or why there is none. `some`: of several, one could not be read; `more`:
 * there are more than a row may have.
 */
export function positionsOf(
  value: unknown,
  { longitudeFirst, swapped }: PositionOrder,
): { positions: Position[]; some: boolean; more: boolean } | PositionFault {
  const pairs = pairsOf(value, { longitudeFirst });
  const read = pairs.slice(0, mostPositions).map((pair) => {
    if (typeof pair === 'string') return pair;
    const position = positionOf(pair.latitude, pair.longitude, swapped && !pair.fixed);
    return pair.area && typeof position === 'object' ? { ...position, area: pair.area } : position;
  });
  const positions = read.filter((position) => typeof position === 'object');
  const fault = read.find((position) => typeof position === 'string');
  if (positions.length === 0) return fault ?? 'no-position';
  return { positions, some: fault !== undefined, more: pairs.length > mostPositions };
}

/** Whether a position is as it should be, or is possible only the other way round; undefined where both are or none is. */
export function sideOf(latitude: number, longitude: number): 'as-it-stands' | 'swapped' | undefined {
  const [asIs, turned] = [isOnGlobe(latitude, longitude), isOnGlobe(longitude, latitude)];
  if (asIs === turned) return;
  return asIs ? 'as-it-stands' : 'swapped';
}
