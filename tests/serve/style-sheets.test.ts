// Style sheets as they stand in pages, and how the policy knows them.
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../serve/headers.mjs';
import { strictPage } from '../../serve/strict-page.mjs';
import { headerSetOf, styleSheetsIn, styleSumsOf } from '../../serve/style-sheets.mjs';
import { folderOf } from './small-site';

const page = (body: string, head: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

describe('a style sheet of the export', () => {
  const css = 'p{color:red}\n';
  const address = '/_next/static/chunks/a.css';
  const link = `<link rel="stylesheet" href="${address}" data-precedence="next"/>`;
  const styled = page('<p>a</p>', link);
  const finished = (text: string) => strictPage(styled, new Map([[address, text]]));

  test('stands in the page, where the link to it was', () => {
    expect(finished(css).html).toContain(`<style>${css}</style><link disabled="" rel="stylesheet"`);
    expect(finished(css).problems).toEqual([]);
  });

  test('is named by the policy of the page by its sum, so that no other style is heeded', () => {
    expect(finished(css).html).toContain(`content="${pagePolicy(styleSumsOf([css]))}"`);
  });

  test('does not change the page again', () => {
    const { html } = finished(css);
    expect(strictPage(html, new Map([[address, css]])).html).toBe(html);
    expect(strictPage(html, new Map([[address, css]])).problems).toEqual([]);
  });

  test.each([
    ['would end its element', 'p::after{content:"</style>"}', 'would end the element'],
    ['names a file relative to itself', 'p{background:url(../media/a.png)}', 'relative to itself'],
    ['has line ends that a browser changes', 'p{}\r\n', 'its line ends'],
  ])('that %s is refused', (_, text, reason) => {
    expect(finished(text).problems).toEqual([expect.stringContaining(reason)]);
  });
});

test('the sheets of an export are those of its pages: what they name is named from the root, and every header knows them', async () => {
  const { root, remove } = folderOf({
    '_next/static/chunks/a.css': 'p{background:url(../media/a.png)}',
    '_next/static/chunks/a.js': '',
  });
  const sheets = await styleSheetsIn(root);
  expect([...sheets]).toEqual([
    ['/_next/static/chunks/a.css', 'p{background:url(/_next/static/media/a.png)}'],
  ]);
  const { headersFor } = await headerSetOf(root);
  expect(headersFor('/en/')['Content-Security-Policy']).toContain(styleSumsOf(sheets.values()).join());
  remove();
});
