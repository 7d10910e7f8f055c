// Chooses which stored form of a file (plain, .br, .gz) fits a request.
// Promise: a reader gets only an encoding it accepts, and a range is always cut from the plain file.
import { textTypes } from './headers.mjs';

/** @typedef {{ suffix: string, encoding?: string }} Variant */

/**
 * The forms to try, best first; the last is the plain file, which is always there.
 * @param {import('node:http').IncomingHttpHeaders} headers of the request
 * @param {string} ending of the file name, with its dot
 * @returns {Variant[]}
 */
export function variantsFor(headers, ending) {
  const plain = { suffix: '' };
  // A range counts bytes of the plain file: what readers of it kept from before was cut from there.
  if (!textTypes[ending] || headers.range) return [plain];
  const accepts = reading(String(headers['accept-encoding'] ?? ''));
  return [
    ...(accepts('br') ? [{ suffix: '.br', encoding: 'br' }] : []),
    ...(accepts('gzip') ? [{ suffix: '.gz', encoding: 'gzip' }] : []),
    plain,
  ];
}

/**
 * RFC 9110, 12.5.3: a weight of 0 refuses, and `*` speaks for every name that is not there.
 * @param {string} header
 */
function reading(header) {
  const wanted = new Map(
    header.split(',').map((part) => {
      const [name = '', ...weights] = part.toLowerCase().replace(/\s/g, '').split(';');
      return [name, !weights.some((weight) => /^q=0(\.0*)?$/.test(weight))];
    }),
  );
  return (/** @type {string} */ encoding) => wanted.get(encoding) ?? wanted.get('*') ?? false;
}
