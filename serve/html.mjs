// Reads the HTML that React writes, tag by tag.
// Promise: it reads all of a page or throws; it never guesses where a tag ends.

/**
 * @typedef {object} Tag one opening tag
 * @property {string} name in lower case
 * @property {Map<string, string>} attributes names in lower case, values as they stand in the page
 * @property {number} start where the tag begins in the page
 * @property {number} inside where it ends and its content begins
 * @property {string} [content] of script, style, textarea and title, which hold text and no tags
 */

const tagOrText =
  /<!--.*?-->|<!doctype html>|<\/[a-z][\w:-]*>|<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*')?)*)\s*\/?>|[^<]+/gisy;
const attribute = /([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)')?/g;
const holdsText = /^(script|style|textarea|title)$/;

/**
 * The opening tags of a page, in order.
 * @param {string} html
 * @returns {Generator<Tag, void>}
 */
export function* tagsOf(html) {
  for (let at = 0; at < html.length; ) {
    tagOrText.lastIndex = at;
    const found = tagOrText.exec(html);
    if (!found) throw new Error(`this is not HTML as React writes it: ${excerpt(html, at)}`);
    const start = at;
    at = tagOrText.lastIndex;
    const name = found[1]?.toLowerCase();
    if (!name) continue;
    const attributes = new Map(
      [...(found[2] ?? '').matchAll(attribute)].map(([, key = '', double, single]) => [
        key.toLowerCase(),
        double ?? single ?? '',
      ]),
    );
    /** @type {Tag} */
    const tag = { name, attributes, start, inside: at };
    if (holdsText.test(name)) {
      const end = html.slice(at).search(new RegExp(`</${name}[\\s/>]`, 'i'));
      if (end < 0) throw new Error(`this element has no end: ${excerpt(html, start)}`);
      tag.content = html.slice(at, at + end);
      at += end;
    }
    yield tag;
  }
}

/** @param {string} html @param {number} at */
export const excerpt = (html, at) => html.slice(at, at + 100).replace(/\s+/g, ' ');

/** @typedef {{ from: number, to: number, text: string }} Edit what is to stand in place of a part of a page */

/** @param {string} html @param {Edit[]} edits in any order, none over another */
export function withEdits(html, edits) {
  const inOrder = edits.toSorted((one, other) => one.from - other.from);
  const kept = inOrder.map(({ from, text }, order) => html.slice(inOrder[order - 1]?.to ?? 0, from) + text);
  return kept.join('') + html.slice(inOrder.at(-1)?.to ?? 0);
}
