// The style sheets of a page as its header `Link`: a browser asks for them when the answer begins, not when the page has
// come, and the first picture waits for them.
// Promise: only pages have it, and each names just what it links; whoever drops the header loses speed alone.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { tagsOf } from './html.mjs';

/** @param {string} html @returns {string} the header's value; empty where the page has no style sheet */
export function earlyStyles(html) {
  const addresses = [];
  for (const { name, attributes } of tagsOf(html)) {
    if (name === 'body') break;
    if (name === 'link' && attributes.get('rel') === 'stylesheet') addresses.push(attributes.get('href'));
  }
  return addresses.map((address) => `<${address}>; rel=preload; as=style`).join(', ');
}

/**
 * @param {string} folder the export
 * @returns {Promise<Map<string, string[]>>} the files of pages by the value of their header, as `/en/index.html`, sorted
 */
export async function earlyStylesIn(folder) {
  const names = (await readdir(folder, { recursive: true })).sort();
  /** @type {Map<string, string[]>} */
  const pages = new Map();
  // What is sent instead of a missing file says nothing early: no two servers answer that alike.
  for (const name of names.filter((name) => name.endsWith('.html') && name !== '404.html')) {
    const value = earlyStyles(await readFile(join(folder, name), 'utf8'));
    if (value) pages.set(value, [...(pages.get(value) ?? []), `/${name.replaceAll(sep, '/')}`]);
  }
  return pages;
}

/** The address of a page's file as readers have it. @param {string} file */
export const addressOf = (file) => file.replace(/index\.html$/, '');
