// The one header set of the site: what every file is sent with, and what type each text file has.
// Promise: a page asks nobody but its own host, runs only its own scripts and opens no sensor; data is open to all.

/**
 * The policy as a page carries it: a meta element cannot say who may frame the page.
 * @param {string[]} styleSums of the style sheets that stand in pages (style-sheets.mjs); no other style in a page is
 *   heeded
 * @param {string} [tilesOrigin] another host whose pictures a reader may ask for (tiles.mjs); mostly none
 * @param {"'self'" | "'none'"} [connect] what it may ask for: nothing, where it reads a reader's own file
 */
export const pagePolicy = (styleSums, tilesOrigin = '', connect = "'self'") =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleSums.map((sum) => `'${sum}'`)].join(' '),
    ["img-src 'self' data:", tilesOrigin].filter(Boolean).join(' '),
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Of the worker that reads a reader's file: it runs, and that is all. */
const workerPolicy = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** Of the worker that fetches the events of a table from its own site. */
const tableWorkerPolicy = `${workerPolicy}; connect-src 'self'`;

// Only names that Chromium knows on every system: an unknown one is a warning in each reader's console. That is why
// web-share and clipboard-write, which stay allowed (Copy link, Share), are left to their default, which is self.
const refused = [
  'accelerometer autoplay browsing-topics camera captured-surface-control clipboard-read compute-pressure',
  'cross-origin-isolated deferred-fetch display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid',
  'identity-credentials-get idle-detection keyboard-map language-detector local-fonts local-network-access',
  'magnetometer microphone midi otp-credentials payment picture-in-picture private-state-token-issuance',
  'private-state-token-redemption publickey-credentials-create publickey-credentials-get screen-wake-lock serial',
  'storage-access summarizer sync-xhr translator unload usb window-management xr-spatial-tracking',
].flatMap((line) => line.split(' '));

/** The pages that read a reader's own file, one a language (geo/langs.ts). */
const readers = ['/en/open/', '/be/open/', '/ru/open/'];

/**
 * What a page may connect to. One that reads a reader's file has no way to send it anywhere.
 * @param {string} path of the page, as in its address
 * @returns {"'self'" | "'none'"}
 */
export const connectOf = (path) => (readers.some((reader) => path.startsWith(reader)) ? "'none'" : "'self'");

/**
 * What a browser heeds only of what it shows or runs by itself: a page, a picture, a worker.
 * @param {string} policy of a page
 * @param {string} [framers] whose pages may frame it
 */
const ofDocuments = (policy, framers = "'none'") => ({
  'Content-Security-Policy': `${policy}; frame-ancestors ${framers}`,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
});

const nosniff = { 'X-Content-Type-Options': 'nosniff' };
const ours = { 'Cross-Origin-Resource-Policy': 'same-origin' };
const everybodys = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag',
};
// What the build names by its content is kept for ever. A page that was just left is there at once when a reader comes
// back to it; a correction reaches everyone within these five minutes.
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const fresh = { 'Cache-Control': 'public, max-age=300' };
const askedAgain = { 'Cache-Control': 'no-cache' };

/**
 * @typedef {object} HeaderSet
 * @property {{ paths: string, headers: Record<string, string> }[]} fileKinds what is sent with which files: the first
 *   pattern that fits counts, and a `*` stands only at an end, as every server can read it
 * @property {(path: string) => Record<string, string>} headersFor one file of the site; `path` is absolute, decoded, as
 *   in the address: `/data/events.csv`
 */

/**
 * The headers of a site. Code and style obey the page that loads them, and a slow network carries 1 kB less for each of
 * their files.
 * @param {string[]} styleSums of the style sheets that stand in its pages
 * @param {string} [tilesOrigin] as of `pagePolicy`
 * @returns {HeaderSet}
 */
export function headerSet(styleSums, tilesOrigin) {
  const policy = pagePolicy(styleSums, tilesOrigin);
  const pages = ofDocuments(policy);
  const readsFile = ofDocuments(pagePolicy(styleSums, '', "'none'"));
  // Made to stand in the pages of others, and only these: nothing in them can be pressed that does more than a link.
  const framed = ofDocuments(policy, '*');
  /** @type {HeaderSet['fileKinds']} */
  const fileKinds = [
    { paths: '/_next/static/*', headers: { ...nosniff, ...ours, ...kept } },
    { paths: '/first-map/*', headers: { ...nosniff, ...ours, ...kept } },
    { paths: '/open-page/*', headers: { ...nosniff, ...ours, ...kept } },
    // A worker obeys the policy that its own script is sent with.
    { paths: '/open-worker/*', headers: { ...ofDocuments(workerPolicy), ...nosniff, ...ours, ...kept } },
    // What a page loads obeys the policy of the page; the worker among these, the one that is sent with it.
    { paths: '/table/*', headers: { ...ofDocuments(tableWorkerPolicy), ...nosniff, ...ours, ...kept } },
    ...readers.map((reader) => ({
      paths: `${reader}*`,
      headers: { ...readsFile, ...nosniff, ...ours, ...fresh },
    })),
    { paths: '/data/*', headers: { ...pages, ...nosniff, ...everybodys, ...askedAgain } },
    { paths: '/cards/*', headers: { ...pages, ...nosniff, ...everybodys, ...fresh } },
    { paths: '/embed/*', headers: { ...framed, ...nosniff, ...everybodys, ...fresh } },
    { paths: '/*', headers: { ...pages, ...nosniff, ...ours, ...fresh } },
  ];
  const fits = (/** @type {string} */ path, /** @type {string} */ paths) =>
    paths.endsWith('*') ? path.startsWith(paths.slice(0, -1)) : path === paths;
  return {
    fileKinds,
    headersFor: (path) => ({
      ...(fileKinds.find(({ paths }) => fits(path, paths)) ?? fileKinds.at(-1))?.headers,
    }),
  };
}

/** Sent by the configurations for other servers where a connection is encrypted; over plain HTTP it says nothing. */
export const overHttps = { 'Strict-Transport-Security': 'max-age=63072000' };

/** The methods that files answer. */
export const Allow = 'GET, HEAD, OPTIONS';

/** What OPTIONS tells a foreign page about the data: older browsers ask before they ask for a range. */
export const permission = {
  'Access-Control-Allow-Methods': Allow,
  'Access-Control-Allow-Headers': 'Range, If-Range',
};

/**
 * The text kinds, by the ending of the file name. These are sent compressed; every other kind is sent as it is.
 * @type {Record<string, string>}
 */
export const textTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.kml': 'application/vnd.google-earth.kml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
};

/**
 * The data of other kinds: packed already, and read by ranges, so sent as it is. FlatGeobuf has no type of its own.
 * @type {Record<string, string>}
 */
export const binaryTypes = {
  '.parquet': 'application/vnd.apache.parquet',
  '.fgb': 'application/octet-stream',
  '.pmtiles': 'application/vnd.pmtiles',
  '.zip': 'application/zip',
};
