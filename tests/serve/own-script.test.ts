// A page that a script of its own fills, as Next writes it and as the last step of the build leaves it.
import { expect, test } from 'vitest';
import { tagsOf } from '../../serve/html.mjs';
import { withOwnScriptAlone } from '../../serve/own-script.mjs';

const own = '<script type="module" async="" data-alone="" src="/open-page/1.js"></script>';
const data = '<script type="application/ld+json">{"@type":"WebPage"}</script>';

/** With each kind of script that Next writes, around what the page has itself. */
const page = (script: string) =>
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
  '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/><link rel="preload" as="style" href="/open-page/1.css"/>' +
  '<script src="/_next/static/chunks/b.js" noModule=""></script></head>' +
  `<body>${script}<main><p>1 &lt; 2</p></main>` +
  '<script id="_R_">requestAnimationFrame(() => 1);</script><script src="/_next/static/chunks/c.js" async=""></script>' +
  `<script>self.__next_f.push([1,"<\\/p>"])</script>${data}</body></html>`;

test('it runs nothing but that script, and keeps its words, its styles and its data', () => {
  const html = withOwnScriptAlone(page(own));
  expect(html).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preload" as="style" href="/open-page/1.css"/></head>' +
      `<body>${own}<main><p>1 &lt; 2</p></main>${data}</body></html>`,
  );
  expect([...tagsOf(html)].filter(({ name }) => name === 'script')).toHaveLength(2);
  expect(withOwnScriptAlone(html)).toBe(html);
});

test('a page whose own script only helps Next’s is left as it is', () => {
  const helped = page('<script type="module" src="/first-map/1.js"></script>');
  expect(withOwnScriptAlone(helped)).toBe(helped);
});
