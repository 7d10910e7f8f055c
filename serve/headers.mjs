// The one header set of the site: what every file is sent with, and what type each text file has.
// Promise: a page asks nobody but its own host, runs only its own scripts and opens no sensor; data is open to all.

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as a page carries it: a meta element cannot say who may frame the page. */
export const pagePolicy = directives.join('; ');

// Only names that Chromium knows on every system: an unknown one is a warning in each reader's console. That is why
// web-share and clipboard-write, which stay allowed (Copy link, Share), are left to their default, which is self.
const refused = [
  'accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media fullscreen gamepad',
  'geolocation gyroscope hid identity-credentials-get idle-detection local-fonts magnetometer microphone midi',
  'otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get',
  'screen-wake-lock serial storage-access unload usb window-management xr-spatial-tracking',
].flatMap((line) => line.split(' '));

/** What a browser heeds only of what it shows or runs by itself: a page, a picture, a worker. */
const ofDocuments = {
  'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const open = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag',
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
  '.svg': 'image/svg+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
};

/**
 * The headers of one file of the site.
 * @param {string} path absolute, decoded, as in the address: `/data/events.csv`
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  // Next names these files by their content; everything else keeps its address when it changes.
  const named = path.startsWith('/_next/static/');
  return {
    // Code and style obey the page that loads them, and a slow network carries 1 kB less for each of its files.
    ...(named || path === '/first-map.js' ? {} : ofDocuments),
    'X-Content-Type-Options': 'nosniff',
    ...(path.startsWith('/data/') ? open : { 'Cross-Origin-Resource-Policy': 'same-origin' }),
    'Cache-Control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
