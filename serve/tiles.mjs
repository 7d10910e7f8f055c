// The map of another host that an operator offers to readers, if there is one: atlas.yaml names it, and only then does
// the policy of this build allow its pictures (docs/decisions/0021-streets.md).
import { aboutIn } from './streets.mjs';

/** @typedef {{ url: string, credit: string }} Tiles as geo/under-the-map.ts describes and checks them */

/** @param {string} root the folder of package.json @returns {Tiles | undefined} */
export const tilesOf = (root) => aboutIn(root).tiles;

/** @param {string} root @returns {string} its scheme and host, as the policy names it; empty where there is none */
export function tilesOriginOf(root) {
  const tiles = tilesOf(root);
  return tiles ? new URL(tiles.url).origin : '';
}

/**
 * What a finished page was built with: whoever serves it need not know the atlas.
 * @param {string} page its HTML
 * @returns {string} as `tilesOriginOf`
 */
export const tilesOriginIn = (page) => /img-src 'self' data: (https:[^ ;"]+)/.exec(page)?.[1] ?? '';
