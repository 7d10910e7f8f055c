// The site is files: any static host can serve it (docs/decisions/0001-static-files.md).
/** @returns {Promise<import('next').NextConfig>} */
module.exports = async () => {
  const { base } = await import('./serve/base-path.mjs');
  // An address that is none ends the build here, before the work.
  await import('./serve/address.mjs');
  const { atlasFolder, isTable } = await import('./geo/atlas-folder.mjs');
  const { buildId } = await import('./serve/build-id.mjs');
  const { streetsOf } = await import('./serve/streets.mjs');
  const { tilesOf } = await import('./serve/tiles.mjs');
  const tiles = tilesOf(__dirname);
  const release = await buildId(__dirname);
  return {
    output: 'export',
    // Pages that only one kind of atlas has say so in their names (docs/decisions/0025-an-atlas-of-a-table.md).
    pageExtensions: [
      'tsx',
      'ts',
      ...(isTable(atlasFolder()) ? ['table.tsx', 'table.ts'] : ['coded.tsx', 'coded.ts']),
    ],
    trailingSlash: true,
    reactStrictMode: true,
    basePath: base,
    // Into the browser's code, too.
    env: {
      BASE_PATH: base,
      RELEASE: release,
      STREETS: streetsOf(__dirname),
      TILES: tiles ? JSON.stringify(tiles) : '',
    },
    generateBuildId: () => release,
    // Loaded once, by the first map (docs/decisions/0011-the-map-first.md).
    turbopack: {
      resolveAlias: {
        leaflet: './app/_map/leaflet-of-first-map.js',
        supercluster: './app/_map/supercluster-of-first-map.js',
        // What Leaflet's layers of tiles import: all other layers, and the map, would come with it.
        '../Layer': './app/_map/layer-of-first-map.js',
      },
    },
    // edtf tells its types by the names of its classes, which a minifier changes.
    serverExternalPackages: ['edtf', 'esbuild'],
    // The document's language is in the address, so there is no layout above [lang] that a 404 page could use.
    // The second leaves out what nobody calls of Next's own CommonJS code: 0.6 kB of script less on every page.
    experimental: { globalNotFound: true, turbopackCjsTreeShaking: true },
  };
};
