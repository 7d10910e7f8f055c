// A tile that the archive lacks is cut out of the next larger one that it has: an extract holds the deepest zooms only
// around places, and protomaps-leaflet would leave the rest of the screen empty.
import type { PMTiles } from 'pmtiles';
import { type Feature, PmtilesSource, type TileSource, type Zxy } from 'protomaps-leaflet';

type Tile = Map<string, Feature[]>;

/** @param onFailed called when a tile cannot be read; what it should have shown is then empty */
export function withParents(archive: PMTiles, minZoom: number, onFailed: () => void): TileSource {
  const asked = new PmtilesSource(archive, true);
  // Of its own: the other one gives up what it was asked at one zoom when it is asked at another.
  const larger = new PmtilesSource(archive, false);
  const get = async (at: Zxy, size: number): Promise<Tile> => {
    let found = await asked.get(at, size);
    for (let up = 1; found.size === 0 && at.z - up >= minZoom; up += 1) {
      const over = { z: at.z - up, x: at.x >> up, y: at.y >> up };
      const [left, top] = [(at.x - (over.x << up)) * size, (at.y - (over.y << up)) * size];
      found = moved(await larger.get(over, size << up), left, top);
    }
    return found;
  };
  return {
    get: (at, size) =>
      get(at, size).catch((error: Error) => {
        if (error.name === 'AbortError') throw error;
        onFailed();
        return new Map();
      }),
  };
}

/** In the pixels of a tile that begins so far from the left and the top. */
function moved(tile: Tile, left: number, top: number): Tile {
  for (const { geom, bbox } of [...tile.values()].flat()) {
    for (const point of geom.flat()) {
      point.x -= left;
      point.y -= top;
    }
    bbox.minX -= left;
    bbox.maxX -= left;
    bbox.minY -= top;
    bbox.maxY -= top;
  }
  return tile;
}
