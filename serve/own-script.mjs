// Some pages are filled by a script of their own, which brings its React (app/open/own-page.tsx). What Next would run in
// them finds nothing to do, is nearly as much to load, and its router writes an older address over that of the reader.
import { base } from './base-path.mjs';
import { tagsOf, withEdits } from './html.mjs';
import { isInlineCode } from './policy-faults.mjs';

/** Part of Next's own: a script of its folder, one that stands in the page, or the link that fetches one ahead. */
const ofNext = (/** @type {import('./html.mjs').Tag} */ tag) => {
  const { name, attributes } = tag;
  if (name === 'link') return attributes.get('rel') === 'preload' && attributes.get('as') === 'script';
  return isInlineCode(tag) || (name === 'script' && attributes.get('src')?.startsWith(`${base}/_next/`));
};

/**
 * @param {string} html a page as `next build` exports it
 * @returns {string} the same; without all that Next would run, if one of its scripts says `data-alone`
 */
export function withOwnScriptAlone(html) {
  const tags = [...tagsOf(html)];
  if (!tags.some(({ attributes }) => attributes.has('data-alone'))) return html;
  return withEdits(
    html,
    tags.filter(ofNext).map(({ name, start, inside, content = '' }) => ({
      from: start,
      to: inside + (name === 'script' ? content.length + '</script>'.length : 0),
      text: '',
    })),
  );
}
