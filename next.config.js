// The site is files: any static host can serve it (docs/decisions/0001-static-files.md).
/** @type {import('next').NextConfig} */
module.exports = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  turbopack: { resolveAlias: { leaflet: './app/_map/leaflet.js' } },
  // edtf tells its types by the names of its classes, which a minifier changes.
  serverExternalPackages: ['edtf'],
  // The document's language is in the address, so there is no layout above [lang] that a 404 page could use.
  experimental: { globalNotFound: true },
};
