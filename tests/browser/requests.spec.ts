// What a step costs on a slow line: one request a click, none for a filter, none for what is only in sight.
import type { Page } from '@playwright/test';
import { filtersOf, listOf, markOf, open, popupOf, queryOf, timelineOf } from './screen';
import { expect, test } from './site';

/** The requests from now on, as method and path. A headless browser asks for the icon after each change of the address. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // A kind of page brings its code the first time, which is not asked of the reader's choice.
    const code = pathname.startsWith('/_next/static/chunks/');
    if (!code && !/\.(svg|ico)$/.test(pathname)) requests.push(`${request.method()} ${pathname}`);
  });
  return requests;
}

test('a click in the list, on a mark and in a popup makes one request each, for the page that it opens', async ({
  page,
}) => {
  await open(page, '/en/');
  const requests = requestsOf(page);
  await page.getByRole('link', { name: /^Workers of BelAZ march/ }).click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  expect(requests).toEqual(['GET /en/places/belaz/index.txt']);

  await markOf(page, 'BelAZ').waitFor();
  await listOf(page).getByRole('link', { name: 'All events' }).click();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
  expect(requests.slice(1)).toEqual(['GET /en/index.txt']);

  await listOf(page).getByRole('link', { name: 'Thursday, 13 August' }).click();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Thursday, 13 August 2020');
  expect(requests.slice(2)).toEqual(['GET /en/days/2020-08-13/index.txt']);
});

test('filters, days, play and the camera ask for nothing', async ({ page }) => {
  await open(page, '/en/');
  const requests = requestsOf(page);
  await filtersOf(page)
    .getByRole('button', { name: /^Strike/ })
    .click();
  await timelineOf(page).getByRole('button', { name: 'Only Thursday, 13 August' }).click();
  await timelineOf(page).getByLabel('to', { exact: true }).fill('2020-08-14');
  await filtersOf(page)
    .getByRole('button', { name: /^Contested only/ })
    .click();
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await page.getByRole('link', { name: /^Posts say that workers at BelAZ/ }).hover();
  await page.goBack();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2020-08-13', to: '2020-08-14', action: 'strike' });
  // What the changes before had asked for would stand in front of this.
  await page.getByRole('link', { name: /^Posts say that workers at BelAZ/ }).click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  expect(requests).toEqual(['GET /en/places/belaz/index.txt']);
});

test('Back and Forward to what was read before ask for nothing again', async ({ page }) => {
  await open(page, '/en/');
  await page.getByRole('link', { name: /^Workers of BelAZ march/ }).click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  const requests = requestsOf(page);
  await page.goBack();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
  await page.goForward();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  expect(requests).toEqual([]);
});

test('opening the map asks for each file once', async ({ page }) => {
  const requests = requestsOf(page);
  await open(page, '/en/places/belaz/');
  expect(requests.filter((request, index) => requests.indexOf(request) !== index)).toEqual([]);
});

// A sheet that only the next page has is loaded ahead of it; on a slow machine the browser then complains that it lies unused.
test('pages that a step leads to have the sheets of the page before, and bring none', async ({ request }) => {
  const sheetsOf = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/"stylesheet" href="([^"]+)"/g)]
      .map(([, href]) => href)
      .sort();
  const sheets = await sheetsOf('/en/');
  expect(sheets.length).toBeGreaterThan(0);
  for (const path of ['places/belaz/', 'days/2020-08-13/', 'sources/rt-2020-08-13/', 'about/', 'data/'])
    expect(await sheetsOf(`/en/${path}`), path).toEqual(sheets);
});

test('the page of a reader’s own file loads one script, its own', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/en/open/');
  await page.getByLabel('Choose a file').waitFor();
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([expect.stringMatching(/^\/open-page\/\w+\.js$/)]);
});
