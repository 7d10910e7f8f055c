// Where in an archive the wanted tiles lie, read from its directories alone: no tile is touched.
import { findTile, SharedPromiseCache, TileType } from 'pmtiles';

/**
 * @typedef {{ id: number, offset: number, length: number }} Entry a tile: its id, and where in the tile data it lies
 * @typedef {{ header: import('pmtiles').Header, metadata: Record<string, unknown>, entries: Entry[] }} Found
 */

/**
 * @param {import('./source.mjs').Source} source
 * @param {number[]} ids in their order
 * @returns {Promise<Found>} entries in the order of their ids; a tile that the archive lacks has none
 * @throws {Error} where it is no archive of vector tiles
 */
export async function entriesIn(source, ids) {
  const key = source.getKey();
  const cache = new SharedPromiseCache();
  const header = await cache.getHeader(source).catch((error) => {
    throw new Error(`${key} is no PMTiles archive: ${error.message}`);
  });
  if (header.specVersion !== 3 || header.tileType !== TileType.Mvt)
    throw new Error(
      `${key} holds tiles of type ${header.tileType} in PMTiles version ${header.specVersion}; ` +
        'expected vector tiles (1) in version 3, as in the builds of Protomaps.',
    );
  const { data } = await source.getBytes(header.jsonMetadataOffset, header.jsonMetadataLength);
  const metadata = JSON.parse(
    new TextDecoder().decode(await cache.decompress(data, header.internalCompression)),
  );
  /** @type {Entry[]} */
  const entries = [];
  for (const id of ids) {
    const found = await entryOf(id, cache, source, header);
    if (found) entries.push({ id, offset: found.offset, length: found.length });
  }
  return { header, metadata, entries };
}

/**
 * @param {number} id
 * @param {SharedPromiseCache} cache of directories: neighbours share one
 * @param {import('./source.mjs').Source} source
 * @param {import('pmtiles').Header} header
 */
async function entryOf(id, cache, source, header) {
  let [offset, length] = [header.rootDirectoryOffset, header.rootDirectoryLength];
  for (;;) {
    const entry = findTile(await cache.getDirectory(source, offset, length, header), id);
    if (!entry || entry.runLength > 0) return entry;
    [offset, length] = [header.leafDirectoryOffset + entry.offset, entry.length];
  }
}
