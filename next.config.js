// The site is files: any static host can serve it (docs/decisions/0001-static-files.md).
/** @type {import('next').NextConfig} */
module.exports = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
};
