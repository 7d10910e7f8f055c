// The site below the root of its host, at an address that the build was told. One build serves all that is looked at.
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy } from '../../serve/build-copy.mjs';
import { plainHost } from './plain-host';
import { countOf, listOf, markOf, open, popupOf, rest } from './screen';
import { expect, test as siteTest } from './site';

const base = '/some/where';

const test = siteTest.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  baseURL: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-below-'));
    const { out, remove } = await buildCopy(process.cwd(), { BASE_PATH: base });
    await cp(out, join(folder, base), { recursive: true });
    await remove();
    // Of whoever has the host. A browser may ask for it beside the icon that a page names.
    await copyFile('public/favicon.ico', join(folder, 'favicon.ico'));
    const { server, address } = await plainHost(folder);
    await use(address);
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  },
});

// A whole build, on a machine that may be busy with other tests.
test.describe.configure({ timeout: 900_000 });

test('below the root everything is found: map, steps, links, data, ground, what is lost, what is kept', async ({
  page,
  context,
  baseURL,
  complaints,
}) => {
  const outside: string[] = [];
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === baseURL && !pathname.startsWith(`${base}/`)) outside.push(pathname);
  });
  await open(page, `${base}/?from=2020-08-13`);
  await expect(page).toHaveURL(/\/some\/where\/en\/\?from=2020-08-13/);
  await expect(countOf(page)).not.toHaveText('');
  await open(page, `${base}/en/`);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await markOf(page, 'BelAZ').click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await expect(page).toHaveURL(/\/some\/where\/en\/places\/belaz\//);
  await listOf(page).getByRole('region', { name: 'Sources of this page' }).getByRole('link').first().click();
  await expect(listOf(page).getByRole('region', { name: /^What it tells/ })).toBeVisible();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);

  // Every address that a page writes, not only those that were followed.
  for (const path of [
    '/',
    '/en/',
    '/en/places/belaz/',
    '/en/about/',
    '/en/data/',
    '/embed/en/',
    '/404.html',
  ]) {
    const html = await (await page.request.get(base + path)).text();
    expect(html, path).toContain(`rel="icon" href="${base}/`);
    const addresses = [...html.matchAll(/(?:src|href|content)="(?:0; url=)?(\/[^"]*)"/g)].map(([, to]) => to);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((to) => !to?.startsWith(`${base}/`))).toEqual([]);
    for (const to of new Set(addresses)) {
      const answer = await page.request.get(to ?? '');
      expect(answer.status(), to).toBe(200);
    }
  }

  await page.goto(`${base}/en/about/`);
  await page.getByRole('button', { name: 'Keep these pages on this device' }).click();
  await expect(page.getByText('The pages are kept on this device.')).toBeVisible();
  await context.setOffline(true);
  await open(page, `${base}/en/places/belaz/`);
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  complaints.expect(/404.*minks/);
  await page.goto(`${base}/en/places/minks/`);
  await expect(page.getByText('There is no place “minks” in this atlas.')).toBeVisible();
  await page.getByRole('listitem').getByRole('link', { name: 'Minsk', exact: true }).click();
  await rest(page);
  await expect(page).toHaveURL(/\/some\/where\/en\/places\/minsk\//);
  expect(outside).toEqual([]);
});
