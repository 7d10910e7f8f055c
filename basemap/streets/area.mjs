// Which tiles an atlas needs: its whole extent down to the zoom of roads between towns, and what surrounds its places,
// where readers look for a street, down to the deepest.
import { zxyToTileId } from 'pmtiles';

/** The deepest zoom of the whole extent: towns, and the roads between them. */
export const wholeZoom = 11;
/** The deepest zoom around places: every street and building. The map draws the zooms beyond from it. */
export const placeZoom = 14;
/** A walk across town. */
const aroundKm = 6;
/** Of latitude, on a sphere of 6,371 km. */
const degreeKm = 111.19;

/** @typedef {readonly [west: number, south: number, east: number, north: number]} Box in degrees */

/** @param {readonly [lon: number, lat: number]} point @returns {Box} */
function around([lon, lat]) {
  const up = aroundKm / degreeKm;
  const across = up / Math.cos((lat * Math.PI) / 180);
  return [lon - across, lat - up, lon + across, lat + up];
}

/** The tile in which a point lies, as web maps divide the world. @param {number} lon @param {number} lat @param {number} zoom */
function tileAt(lon, lat, zoom) {
  const tiles = 2 ** zoom;
  const inRange = (/** @type {number} */ part) => Math.max(0, Math.min(tiles - 1, Math.floor(part * tiles)));
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: inRange(lon / 360 + 0.5),
    y: inRange(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

/** @param {Set<number>} ids to add to @param {Box} box @param {number} first @param {number} last zoom */
function addTiles(ids, [west, south, east, north], first, last) {
  for (let zoom = first; zoom <= last; zoom += 1) {
    const [from, to] = [tileAt(west, north, zoom), tileAt(east, south, zoom)];
    for (let x = from.x; x <= to.x; x += 1)
      for (let y = from.y; y <= to.y; y += 1) ids.add(zxyToTileId(zoom, x, y));
  }
}

/**
 * @param {Box} bounds of the atlas
 * @param {(readonly [lon: number, lat: number])[]} points of its places
 * @returns {number[]} ids of tiles as PMTiles counts them, in their order
 */
export function tilesOf(bounds, points) {
  /** @type {Set<number>} */
  const ids = new Set();
  addTiles(ids, bounds, 0, wholeZoom);
  for (const point of points) addTiles(ids, around(point), wholeZoom + 1, placeZoom);
  return [...ids].sort((a, b) => a - b);
}
