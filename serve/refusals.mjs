// Answers the requests that get no file: moved, missing, malformed, not allowed.
// Promise: each says why in words and carries the site's headers; none may be kept by a cache.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textTypes } from './headers.mjs';

/** @type {Record<number, string>} */
const reasons = {
  301: 'This is a folder: its address ends with a slash.\n',
  400: 'This address cannot be read: it starts with a slash, and two hexadecimal digits follow each %.\n',
  405: 'This site is made of files: only GET and HEAD are answered.\n',
  412: 'The file is not the one that If-Match or If-Unmodified-Since names.\n',
  416: 'The range that was asked for begins after the end of the file.\n',
  500: 'The file is there, but it could not be read.\n',
};

/** @typedef {{ root: string, headersFor: import('./headers.mjs').HeaderSet['headersFor'] }} Site a folder and its headers */

/**
 * @param {import('node:http').ServerResponse} response
 * @param {{ site: Site, path: string, status: number, headers?: Record<string, string> }} refusal
 */
export async function refuse(response, { site, path, status, headers }) {
  const { root, headersFor } = site;
  // What broke off on its way cannot be taken back; a cut connection says so.
  if (response.headersSent) return response.destroy();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const page = status === 404 ? await readFile(join(root, '404.html')).catch(() => undefined) : undefined;
  const body = page ?? reasons[status] ?? 'There is no such file.\n';
  response.writeHead(status, {
    // Whatever was asked for, what is sent is shown.
    ...headersFor('/404.html'),
    ...headersFor(path),
    'Cache-Control': 'no-cache',
    'Content-Type': textTypes[page ? '.html' : '.txt'],
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
