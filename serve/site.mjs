// Serves a finished export over HTTP: ranges, revalidation, compressed variants, and the export's own 404 page.
// Promise: only files of the folder leave it, each with the headers of headers.mjs, and no request ends the process.
import { createServer } from 'node:http';
import { extname } from 'node:path';
import send from 'send';
import { Allow, binaryTypes, permission, textTypes } from './headers.mjs';
import { refuse } from './refusals.mjs';
import { headerSetOf } from './style-sheets.mjs';
import { variantsFor } from './variants.mjs';

/**
 * Listens on every interface. Rejects with the system's error (`EADDRINUSE` …) when the port cannot be had.
 * @param {string} root the folder to serve
 * @param {number} port 0 takes any free one
 * @param {string} [now] where the files of the folder are until it is served: its policy names their styles
 * @returns {Promise<import('node:http').Server>}
 */
export async function serveFolder(root, port, now = root) {
  const { headersFor } = await headerSetOf(now);
  const server = createServer((request, response) => answer({ root, headersFor }, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve(server.off('error', reject)));
  });
}

/**
 * @param {import('./refusals.mjs').Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(site, request, response) {
  const { root, headersFor } = site;
  const [, address = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
  const path = decoded(address) ?? '';
  const refuseWith = (/** @type {number} */ status, /** @type {Record<string, string>} */ headers = {}) =>
    refuse(response, { site, path, status, headers });

  if (request.method === 'OPTIONS') return permit(response, path, headersFor(path));
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseWith(405, { Allow });
  if (!path.startsWith('/')) return refuseWith(400);
  // Else `/_next/static/../../index.html` would be sent with the headers of a file that never changes.
  if (path.split(/[\\/]/).includes('..')) return refuseWith(404);

  const file = path.endsWith('/') ? `${address}index.html` : address;
  const text = textTypes[extname(file)];
  const type = text ?? binaryTypes[extname(file)];
  const headers = {
    ...headersFor(path),
    ...(type && { 'Content-Type': type }),
    ...(text && { Vary: 'Accept-Encoding' }),
  };
  sendFirst(variantsFor(request.headers, extname(file)));

  /** @param {import('./variants.mjs').Variant[]} variants */
  function sendFirst([variant, ...others]) {
    send(request, file + (variant?.suffix ?? ''), {
      root,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
    })
      .on('headers', () => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (variant?.encoding) response.setHeader('Content-Encoding', variant.encoding);
      })
      // Relative, so no spelling of the address can lead to another host.
      .on('directory', () => refuseWith(301, { Location: `./${address.split('/').pop()}/${query}` }))
      .on('error', ({ status, headers }) => {
        if (status === 404 && others.length > 0) sendFirst(others);
        else refuseWith(status === 403 ? 404 : status, headers);
      })
      .pipe(response);
  }
}

/** @param {string} address @returns {string | undefined} nothing when a % is malformed */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/**
 * Tells a foreign page that it may ask the data for ranges: older browsers ask first.
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {Record<string, string>} ofPath
 */
function permit(response, path, ofPath) {
  const headers = { ...ofPath, Allow };
  response.writeHead(204, path.startsWith('/data/') ? { ...headers, ...permission } : headers).end();
}
