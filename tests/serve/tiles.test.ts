// Another host's map: what the policy of a build allows is read from its own pages by whoever serves them.
import { afterAll, expect, test } from 'vitest';
import { pagePolicy } from '../../serve/headers.mjs';
import { tilesOriginIn } from '../../serve/tiles.mjs';
import { folderOf, siteOf } from './small-site';

const host = 'https://tiles.example:8443';
const pageWith = (origin?: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${pagePolicy([], origin)}"/>`;

const folder = folderOf({ '404.html': pageWith(host) });
afterAll(() => folder.remove());

test.each([
  ['a page that was built with one', pageWith(host), host],
  ['a page that was built without', pageWith(), ''],
  ['a page without a policy', '<!DOCTYPE html>', ''],
])('%s says so', (_, page, origin) => {
  expect(tilesOriginIn(page)).toBe(origin);
});

test('the server sends the policy of the pages', async () => {
  const site = await siteOf(folder.root);
  const { headers } = await site.ask('/nowhere');
  site.close();
  expect(headers['content-security-policy']).toContain(`img-src 'self' data: ${host};`);
});
