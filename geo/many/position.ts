// From the steps of ManyEvents back to degrees: the inverse of Web Mercator (mercator.ts).
import type { LonLat } from '../model';

const world = 2 ** 32;

export const longitudeAt = (x: number): number => (x / world - 0.5) * 360;

export const latitudeAt = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * 180) / Math.PI;

/** To a tenth of a metre: more digits would be those of the projection. */
export const positionAt = (x: number, y: number): LonLat => [
  Number(longitudeAt(x).toFixed(6)),
  Number(latitudeAt(y).toFixed(6)),
];
