// Makes one exported page fit for the strict policy: inline scripts become files, the policy goes into the head.
// Promise: a page that the policy would break comes back with every reason; whoever calls can refuse it.
import { createHash } from 'node:crypto';
import { pagePolicy } from './headers.mjs';
import { excerpt, tagsOf } from './html.mjs';
import { faultsOf, isInlineCode } from './policy-faults.mjs';

const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}"/>`;

/**
 * @param {string} html a page as `next build` exports it, or as this function gave it back
 * @returns {{ html: string, scripts: Map<string, string>, problems: string[] }}
 *   the page, the script files it needs by their address, and what the policy would break
 */
export function strictPage(html) {
  const tags = [...tagsOf(html)];
  const problems = tags.flatMap((tag) =>
    faultsOf(tag).map((fault) => `${fault}: ${excerpt(html, tag.start)}`),
  );
  /** @type {Map<string, string>} */
  const scripts = new Map();
  /** @type {{ from: number, to: number, text: string }[]} */
  const edits = [];

  // A policy in a meta element holds only for what stands after it, and the charset has to be within the first 1 kB.
  const charset = tags[2];
  if (tags[1]?.name !== 'head' || !charset?.attributes.has('charset')) {
    problems.push(
      `the head has to begin with the charset, so that the policy can be next: ${excerpt(html, 0)}`,
    );
  } else if (!html.startsWith(meta, charset.inside)) {
    edits.push({ from: charset.inside, to: charset.inside, text: meta });
  }
  for (const [first, ...others] of runsOfCode(tags)) {
    const code = [first, ...others].map(({ content = '' }) => content).join(';\n');
    const address = `/_next/static/inline/${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`;
    scripts.set(address, code);
    edits.push({ from: first.inside - 1, to: endOf(first), text: ` src="${address}">` });
    for (const other of others)
      edits.push({ from: other.start, to: endOf(other) + '</script>'.length, text: '' });
  }
  return { html: edited(html, edits), scripts, problems };
}

/** @param {import('./html.mjs').Tag} tag of a script */
const endOf = ({ inside, content = '' }) => inside + content.length;

/**
 * Inline scripts that run directly after one another; between them stand only scripts that come when they come. Each
 * run becomes one file: a page waits for each file of its own until it asks for the next.
 * @param {import('./html.mjs').Tag[]} tags
 */
function runsOfCode(tags) {
  /** @type {[import('./html.mjs').Tag, ...import('./html.mjs').Tag[]][]} */
  const runs = [];
  let goesOn = false;
  for (const tag of tags) {
    const run = runs.at(-1);
    if (isInlineCode(tag) && tag.content) {
      if (goesOn && run) run.push(tag);
      else runs.push([tag]);
      goesOn = true;
    } else goesOn &&= tag.name === 'script' && tag.attributes.has('async');
  }
  return runs;
}

/** @param {string} html @param {{ from: number, to: number, text: string }[]} edits in order, none over another */
function edited(html, edits) {
  const kept = edits.map(({ from, text }, order) => html.slice(edits[order - 1]?.to ?? 0, from) + text);
  return kept.join('') + html.slice(edits.at(-1)?.to ?? 0);
}
