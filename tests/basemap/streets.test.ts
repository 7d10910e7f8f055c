// Streets cut out of a larger archive, read by the official reader.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Box, tilesOf } from '../../basemap/streets/area.mjs';
import { archiveOf } from './made-archive';
import {
  type At,
  atlas,
  cutFrom,
  folder,
  fromFile,
  metadata,
  reader,
  region,
  said,
  textOf,
  tile,
  whole,
  written,
} from './region';

describe('the archive that is cut', () => {
  test('holds the tiles of the atlas, as they were, and no others', async () => {
    const archive = reader(await fromFile());
    const wanted: At[] = [
      [0, 0, 0],
      [11, 1180, 658],
      [12, 2361, 1317],
      [14, 9446, 5268],
      [14, 9446, 5269],
      [14, 9447, 5269],
    ];
    for (const at of wanted) expect(await textOf(archive, at)).toBe(tile(...at)?.toString());
    // Of the region's other place, and of the region outside of the atlas.
    expect(await textOf(archive, [14, 9507, 5329])).toBeUndefined();
    expect(await textOf(archive, [11, 1172, 658])).toBeUndefined();
  });

  test('says of itself what a reader asks: zooms, bounds, centre, that it is clustered, whose data it is', async () => {
    const archive = reader(await fromFile());
    expect(await archive.getHeader()).toMatchObject({
      ...{ minZoom: 0, maxZoom: 14, clustered: true, tileType: 1, tileCompression: 1 },
      ...{ minLon: 27.4, minLat: 53.8, maxLon: 27.7, maxLat: 54, centerLon: 27.55, centerLat: 53.9 },
    });
    expect(await archive.getMetadata()).toEqual(metadata);
  });

  test('holds a tile once that many places share', async () => {
    const { numAddressedTiles, numTileContents } = await reader(await fromFile()).getHeader();
    expect(numTileContents).toBeLessThan(numAddressedTiles);
    const bytes = readFileSync(join(folder.root, 'streets.pmtiles'));
    expect(bytes.toString('latin1').split('sea')).toHaveLength(2);
  });

  test('names OpenStreetMap where the archive names nobody', async () => {
    written('region.pmtiles', archiveOf({ bounds: region, points: atlas.points, tile }));
    const found = await reader(await fromFile()).getMetadata();
    expect(found).toHaveProperty('attribution', expect.stringContaining('OpenStreetMap'));
  });

  test('has leaves where its directory is too large for the first request', async () => {
    const bounds: Box = [20, 45, 60, 60];
    // Of so many lengths that they cannot be said shortly.
    const tile = (...[zoom, x, y]: At) =>
      Buffer.alloc(((x * 7919 + y * 104_729) % 251) + 1, `${zoom}/${x}/${y}`);
    const archive = reader(written('large.pmtiles', archiveOf({ bounds, points: [], tile })));
    const { leafDirectoryLength, numTileEntries } = await archive.getHeader();
    expect(leafDirectoryLength).toBeGreaterThan(0);
    expect(numTileEntries).toBe(tilesOf(bounds, []).length);
    const wanted: At[] = [
      [0, 0, 0],
      [11, 1180, 658],
      [11, 1300, 640],
    ];
    for (const at of wanted) expect(await textOf(archive, at)).toBe(tile(...at).toString());
  });
});

describe('before it begins', () => {
  test('it says how much that is, and with --dry-run no more', async () => {
    const file = await fromFile({ dryRun: true });
    expect(said).toEqual([
      expect.stringMatching(
        /^\d+ tiles, to zoom 11 everywhere and 14 around 1 places: \d\.\d MB, fetched in \d+/,
      ),
    ]);
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['no archive at all', Buffer.from('<html>'), 'is no PMTiles archive'],
    ['an archive of pictures', withType(2), 'expected vector tiles (1)'],
    [
      'an archive of another country',
      archiveOf({
        bounds: [-74, 40, -73, 41],
        points: [],
        tile: (z, x, y) => (z > 5 ? tile(z, x, y) : undefined),
      }),
      'it reaches from -74, 40 to -73, 41',
    ],
    ['an archive that was cut off', whole.subarray(0, whole.length - 100_000), 'it is cut off'],
  ])('it refuses %s', async (_, bytes, says) => {
    written('region.pmtiles', bytes);
    await expect(fromFile()).rejects.toThrow(says);
    expect(existsSync(join(folder.root, 'streets.pmtiles'))).toBe(false);
  });

  test('it says what a missing file should have been', async () => {
    await expect(cutFrom('nowhere.pmtiles')).rejects.toThrow(
      'SOURCE is a .pmtiles file or its https address',
    );
  });

  test('it warns of another schema than the one that is drawn', async () => {
    const older = archiveOf({ bounds: region, points: atlas.points, tile, metadata: { version: '3.7.1' } });
    written('region.pmtiles', older);
    await fromFile();
    expect(said[0]).toContain('its version is "3.7.1"');
  });
});

/** The archive with another type of tiles in its header. */
function withType(type: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes.writeUInt8(type, 99);
  return bytes;
}
