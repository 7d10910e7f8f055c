// Finds what the strict policy would block in a page: code and style inside the markup, and foreign hosts.
// Promise: what passes here runs under the policy; a link that a reader may follow is never a fault.

/** @typedef {import('./html.mjs').Tag} Tag */

// These types are data: no browser runs them, so no policy stops them.
const data = /^application\/(ld\+)?json$/i;
const code = /^((text|application)\/javascript)?$/i;
// The kinds of <link> that fetch or connect. The others (canonical, license, cite-as …) only name something.
const fetching =
  /\b(stylesheet|(module)?preload|prefetch|prerender|preconnect|dns-prefetch|(mask-|apple-touch-)?icon|manifest)\b/i;
const fetches = new Set([
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'background',
  'xlink:href',
  'ping',
]);

/** A script that stands in the page itself and runs. @param {Tag} tag */
export function isInlineCode({ name, attributes }) {
  return name === 'script' && !attributes.has('src') && !data.test(attributes.get('type') ?? '');
}

/** @param {Tag} tag @returns {string[]} what is wrong with it, in words; mostly nothing */
export function faultsOf(tag) {
  const faults = [...tag.attributes].flatMap(([name, value]) => faultsOfAttribute(tag, name, value));
  if (tag.name === 'style') faults.push('a <style> element is blocked; put the rules into a CSS file');
  if (isInlineCode(tag) && !isMovable(tag))
    faults.push('this inline script cannot become a file and do the same');
  return faults;
}

/** In a file of its own, `async`, `defer` and `module` would change when a script runs; `<!--` changes where it ends. @param {Tag} tag */
function isMovable({ attributes, content }) {
  const late = attributes.has('async') || attributes.has('defer');
  return !late && code.test(attributes.get('type') ?? '') && !content?.includes('<!--');
}

/** @param {Tag} tag @param {string} name @param {string} value @returns {string[]} */
function faultsOfAttribute(tag, name, value) {
  if (name.startsWith('on')) return [`the handler ${name}= is blocked; listen from a script`];
  if (name === 'style') return ['style= is blocked; use a class'];
  if (/^\s*javascript:/i.test(value)) return [`${name}="javascript:" is blocked; use a button and a script`];
  return isFetched(tag, name) && isForeign(tag, name, value) ? [`${name}= asks a foreign host`] : [];
}

/** @param {Tag} tag @param {string} name of the attribute */
function isFetched(tag, name) {
  if (name !== 'href') return fetches.has(name);
  return tag.name === 'link' ? fetching.test(tag.attributes.get('rel') ?? '') : !/^(a|area)$/.test(tag.name);
}

/** @param {Tag} tag @param {string} name @param {string} value */
function isForeign(tag, name, value) {
  const addresses = name.endsWith('srcset') ? value.split(/,\s+/) : [value];
  // The policy lets only images stand in the page itself.
  const allowed = tag.name === 'img' ? /^data:/i : /^$/;
  return addresses.some(
    (address) => /^\s*([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address) && !allowed.test(address),
  );
}
