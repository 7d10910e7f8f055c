// Who reads this may be in danger for it: nobody else is asked, nothing is stored, and the policy holds.
import { createHash } from 'node:crypto';
import { filtersOf, listOf, mapOf, markOf, open, popupOf, rest, timelineOf } from './screen';
import { expect, test } from './site';

test('a whole journey stores nothing and asks nobody else', async ({ page, context }) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  await open(page, '/en/');
  await timelineOf(page).getByRole('button', { name: 'Only Thursday, 13 August' }).click();
  await filtersOf(page)
    .getByRole('button', { name: /^Labour protest/ })
    .click();
  await markOf(page, 'Mahilyow').click();
  await expect(popupOf(page, 'Mahilyow')).toBeVisible();
  await popupOf(page, 'Mahilyow').getByRole('button', { name: 'Copy link' }).click();
  await listOf(page).getByRole('region', { name: 'Sources of this page' }).getByRole('link').first().click();
  await expect(listOf(page).getByRole('region', { name: /^What it tells/ })).toBeVisible();
  await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  await rest(page);
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How this map is made' })).toBeVisible();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(listOf(page).getByRole('region', { name: /^What it tells/ })).toBeVisible();

  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(await context.cookies()).toEqual([]);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: '' });
});

test('every page carries the policy, as a header and in itself, and no script of its own', async ({
  request,
}) => {
  for (const path of ['/', '/en/', '/en/places/belaz/', '/en/about/', '/nowhere/']) {
    const answer = await request.get(path);
    const header = answer.headers()['content-security-policy'] ?? '';
    expect(header).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'( 'sha256-[\w+/]{43}=')+; img-src/,
    );
    expect(header).not.toContain('unsafe');
    expect(answer.headers()['referrer-policy']).toBe('no-referrer');
    const html = await answer.text();
    expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\';');
    expect(html).toContain('name="referrer" content="no-referrer"');
    // A style in the page is a sheet of ours, word by word, or the browser would not heed it.
    for (const [, css = ''] of html.matchAll(/<style>(.*?)<\/style>/gs))
      expect(header).toContain(createHash('sha256').update(css).digest('base64'));
    expect(html).not.toMatch(/<style[^>]|\sstyle="|\son[a-z]+="|javascript:/i);
    // Data is no code: no browser runs it, and no policy has to allow it.
    expect([...html.matchAll(/<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>/g)]).toEqual(
      [],
    );
    for (const [, address = ''] of html.matchAll(
      /<(?:script|link|img|source|iframe)[^>]*?(?:src|href)="([^"]*)"/g,
    ))
      expect(address).toMatch(/^(\/(?!\/)|#|data:image)/);
  }
});

test('what leads to another site says where, and hands over neither window nor address', async ({ page }) => {
  await open(page, '/en/places/belaz/');
  const outward = await page.locator('a[href^="http"]').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      rel: link.getAttribute('rel') ?? '',
      target: link.getAttribute('target'),
    })),
  );
  expect(outward.length).toBeGreaterThan(5);
  for (const { href, rel, target } of outward) {
    expect(href).toMatch(/^https:/);
    expect(rel, href).toContain('noreferrer');
    if (target) expect(rel, href).toContain('noopener');
  }
});
