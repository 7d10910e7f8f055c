// Makes one exported page fit for the strict policy: inline scripts become files, style sheets stand in the page, the
// policy goes into the head. What Next hands to the browser in scripts is data, and stays in the page as data: it repeats
// the page's words, so that it compresses to little beside them.
// Promise: a page that the policy would break comes back with every reason; whoever calls can refuse it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { base } from './base-path.mjs';
import { pagePolicy } from './headers.mjs';
import { excerpt, tagsOf, withEdits } from './html.mjs';
import { faultsOf, isInlineCode } from './policy-faults.mjs';
import { styleSumsOf, unfitForPages } from './style-sheets.mjs';
import { tilesOriginOf } from './tiles.mjs';

const tilesOrigin = tilesOriginOf(process.cwd());

/** @param {string} policy */
const metaOf = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;

/** How Next pushes a part of the payload; what it escapes for a script is valid JSON, too. */
const nextPushes = /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\((\[.*\])\)$/s;

/** Stands after the payload and not deferred: the router takes what is not there when the page is parsed for lost. */
const readPayload = readFileSync(new URL('read-payload.js', import.meta.url), 'utf8');

/**
 * @param {string} html a page as `next build` exports it, or as this function gave it back
 * @param {Map<string, string>} [sheets] the export's style sheets by their address
 * @param {"'self'" | "'none'"} [connect] what it may connect to
 * @returns {{ html: string, scripts: Map<string, string>, problems: string[] }}
 *   the page, the script files it needs by their address, and what the policy would break
 */
export function strictPage(html, sheets = new Map(), connect = "'self'") {
  const tags = [...tagsOf(html)];
  const standing = new Set(sheets.values());
  const problems = tags
    .filter(({ name, content = '' }) => name !== 'style' || !standing.has(content))
    .flatMap((tag) => faultsOf(tag).map((fault) => `${fault}: ${excerpt(html, tag.start)}`));
  /** @type {Map<string, string>} */
  const scripts = new Map();
  /** @type {import('./html.mjs').Edit[]} */
  const edits = [];

  const linked = tags.filter(
    ({ name, attributes }) => name === 'link' && sheets.has(attributes.get('href') ?? ''),
  );
  const css = linked.map(({ attributes }) => sheets.get(attributes.get('href') ?? '') ?? '');
  // A policy in a meta element holds only for what stands after it, and the charset has to be within the first 1 kB.
  const charset = tags[2];
  const meta = metaOf(pagePolicy(styleSumsOf(css), connect === "'none'" ? '' : tilesOrigin, connect));
  if (tags[1]?.name !== 'head' || !charset?.attributes.has('charset')) {
    problems.push(
      `the head has to begin with the charset, so that the policy can be next: ${excerpt(html, 0)}`,
    );
  } else if (!html.startsWith(meta, charset.inside)) {
    edits.push({ from: charset.inside, to: charset.inside, text: meta });
  }
  for (const [order, { start, inside, attributes }] of linked.entries()) {
    const text = css[order] ?? '';
    const unfit = unfitForPages(text);
    if (unfit)
      problems.push(`this style sheet cannot stand in the page, for ${unfit}: ${excerpt(html, start)}`);
    // React looks for the link before it shows a page that needs the sheet; a browser does not fetch it.
    if (!attributes.has('disabled'))
      edits.push({
        from: start,
        to: inside,
        text: `<style>${text}</style>${html.slice(start, inside).replace('<link', '<link disabled=""')}`,
      });
  }

  const file = (/** @type {string} */ code) => {
    const address = `/_next/static/inline/${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`;
    scripts.set(address, code);
    return address;
  };
  let payloadEnd = 0;
  for (const { start, inside, content = '' } of tags.filter((tag) => isInlineCode(tag) && tag.content)) {
    const [, payload] = nextPushes.exec(content) ?? [];
    const end = inside + content.length;
    if (payload) {
      edits.push({
        from: start,
        to: end,
        text: `<script type="application/json" data-payload="">${payload}`,
      });
      payloadEnd = end + '</script>'.length;
    } else edits.push({ from: inside - 1, to: end, text: ` src="${base}${file(content)}">` });
  }
  if (payloadEnd > 0)
    edits.push({
      from: payloadEnd,
      to: payloadEnd,
      text: `<script src="${base}${file(readPayload)}"></script>`,
    });
  return { html: withEdits(html, edits), scripts, problems };
}
