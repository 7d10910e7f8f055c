// The site's headers as the `_headers` file that Netlify, Cloudflare Pages and others read.
// Promise: no header comes from two rules that fit one address. Cloudflare would join the two values with a comma and
// Netlify take the longer rule's, so that a file which relies on either is wrong on the other.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { binaryTypes, overHttps, textTypes } from '../headers.mjs';

/** These endings are not known everywhere; a host that does not know one sends a download without a type. */
const rare = /\.(geojson|jsonld|webmanifest|bib|ris|atom|kml|parquet|fgb|pmtiles)$/;

/** What differs by kind; the rest stands in the rule for every address, missing ones too. */
const differing = ['Cross-Origin-Resource-Policy', 'Cache-Control', 'X-Frame-Options'];

/**
 * The policy is the same for every page but for who may frame it. Here a header of its own says that, so that the policy
 * stands in the rule for every address. What is missing may be framed: it has nothing to press.
 * @param {Record<string, string>} headers as other servers send them
 * @returns {Record<string, string>}
 */
export function withFramersApart({ 'Content-Security-Policy': whole, ...others }) {
  if (!whole) return others;
  const [policy = '', framers] = whole.split('; frame-ancestors ');
  return {
    'Content-Security-Policy': policy,
    ...others,
    ...(framers === "'none'" && { 'X-Frame-Options': 'DENY' }),
  };
}

/** @param {string} paths @param {Record<string, string | undefined>} headers */
const rule = (paths, headers) =>
  `${paths}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;

/**
 * @param {string} folder the export, for rules that do not overlap have to name what is there
 * @param {import('../headers.mjs').HeaderSet} set
 * @returns {Promise<string>}
 */
export async function headersFile(folder, { fileKinds, headersFor }) {
  const headersOf = (/** @type {string} */ path) => withFramersApart(headersFor(path));
  const everywhere = Object.entries(headersOf('/')).filter(([name]) => !differing.includes(name));
  const common = Object.fromEntries(everywhere);
  const rules = (await disjoint(folder, '/', fileKinds)).map((paths) => {
    const own = Object.entries(headersOf(paths)).filter(([name, value]) => common[name] !== value);
    return rule(paths, Object.fromEntries(own));
  });
  const names = await readdir(folder, { recursive: true });
  const types = names
    .filter((name) => rare.test(name))
    .sort()
    .map((name) =>
      rule(`/${name}`, { 'Content-Type': { ...textTypes, ...binaryTypes }[rare.exec(name)?.[0] ?? ''] }),
    );
  return [
    '# Made by `npm run build` from serve/headers.mjs. Scripts carry the whole set here, too: it cannot be taken away.\n',
    rule('/*', { ...common, ...overHttps }),
    ...rules,
    ...types,
  ].join('');
}

/**
 * The addresses of a folder as rules of which no two fit one address.
 * @param {string} folder @param {string} address of the folder, with its slash
 * @param {import('../headers.mjs').HeaderSet['fileKinds']} fileKinds
 * @returns {Promise<string[]>}
 */
async function disjoint(folder, address, fileKinds) {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const rules = await Promise.all(
    entries.map((entry) => {
      const path = address + entry.name;
      if (!entry.isDirectory()) return /^(index\.html|_headers)$|\.(br|gz)$/.test(entry.name) ? [] : [path];
      const divided = fileKinds.some(({ paths }) => paths.startsWith(`${path}/`) && paths !== `${path}/*`);
      return divided ? disjoint(join(folder, entry.name), `${path}/`, fileKinds) : [`${path}/*`];
    }),
  );
  return [address, ...rules.flat()];
}
