// Archives of PMTiles made for tests: the head is our own writer's, and the official reader is what judges it.
import { tileIdToZxy } from 'pmtiles';
import { layoutOf } from '../../basemap/streets/archive.mjs';
import { type Box, tilesOf } from '../../basemap/streets/area.mjs';

type Made = {
  bounds: Box;
  /** Of places, [lon, lat]. */
  points: (readonly [number, number])[];
  /** The bytes of a tile; equal texts are one tile. Undefined: the archive has none. */
  tile: (zoom: number, x: number, y: number) => Buffer | undefined;
  metadata?: Record<string, unknown>;
};

const header = {
  ...{ specVersion: 3, clustered: true, internalCompression: 2, tileCompression: 1, tileType: 1 },
  ...{ rootDirectoryOffset: 0, rootDirectoryLength: 0, jsonMetadataOffset: 0, jsonMetadataLength: 0 },
  ...{
    leafDirectoryOffset: 0,
    tileDataOffset: 0,
    numAddressedTiles: 0,
    numTileEntries: 0,
    numTileContents: 0,
  },
  ...{ minZoom: 0, maxZoom: 14, minLon: 0, minLat: 0, maxLon: 0, maxLat: 0 },
  ...{ centerZoom: 0, centerLon: 0, centerLat: 0 },
};

/** An archive of the tiles that an atlas of such bounds and places needs. Tiles are not compressed. */
export function archiveOf({ bounds, points, tile, metadata = { version: '4.0.0' } }: Made): Buffer {
  const offsets = new Map<string, number>();
  const contents: Buffer[] = [];
  let end = 0;
  const entries = tilesOf(bounds, points).flatMap((id) => {
    const bytes = tile(...tileIdToZxy(id));
    if (!bytes) return [];
    const key = bytes.toString('base64');
    const offset = offsets.get(key) ?? end;
    if (!offsets.has(key)) {
      offsets.set(key, offset);
      contents.push(bytes);
      end += bytes.length;
    }
    return [{ id, offset, length: bytes.length }];
  });
  const { head } = layoutOf({ header, metadata, entries }, bounds);
  return Buffer.concat([head, ...contents]);
}
