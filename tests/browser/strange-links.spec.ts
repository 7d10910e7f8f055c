// Hostile, mistyped and old links: what is not understood is ignored, and the rest still opens.
import type { Page } from '@playwright/test';
import { counted, events, type Filters, keptBy, titles } from './atlas';
import { countOf, eventsOnMap, listed, listOf, open, rest } from './screen';
import { expect, test } from './site';

const wholeAtlas: Record<string, string[]> = {
  'days that are none': [
    '?from=yesterday',
    '?from=2020-02-31&to=2020-13-01',
    '?from=&to=&action=&contested=',
    `?from=${'9'.repeat(4000)}`,
  ],
  'days that leave nothing out': ['?from=2020-08-09&to=2020-08-17', '?from=1900-01-01&to=2100-12-31'],
  'words that mean nothing here': [
    '?action=evil',
    '?action=Strike',
    '?action=,,,',
    '?contested=false',
    '?contested=perhaps',
    '?q=zavod',
    '?utm_source=mail&fbclid=1',
  ],
  'malformed and hostile text': [
    '?from=%E0%A4%A',
    '?action=%00%ff',
    '?constructor=1&__proto__[from]=2020-08-15&toString=1',
    '?from[]=2020-08-15&from[$gt]=1',
    '?from=<script>alert(1)</script>&to="><img src=x onerror=alert(1)>',
    '?&&&===&?',
  ],
  'cameras that are none': [
    '#',
    '#map=',
    '#map=NaN/NaN/NaN',
    '#map=8/53.9',
    '#map=8/53.9/27.6/extra',
    '#map=99/53.9/27.6',
    '#map=-3/53.9/27.6',
    '#map=1e1/53.9/27.6',
    '#map=8/91/181',
  ],
  'cameras far away or between two zooms': [
    '#map=8/-53.9/-27.6',
    '#map=8/27.6/53.9',
    '#map=17/53.902330001/27.561880001',
    '#map=8.4999/53.9/27.6',
  ],
  'hashes of other sites': [
    '#list',
    '#zoom=8&lat=53.9',
    '#/en/places/minsk',
    '#<img src=x onerror=alert(1)>',
    '#%E0%A4%A',
  ],
};

/** Opens a link as if it were the first page of a tab: from one hash to another the browser would load nothing. */
async function openFresh(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await open(page, `/en/${link}`);
}

for (const [kind, links] of Object.entries(wholeAtlas)) {
  test(`links with ${kind} open the whole atlas`, async ({ page }) => {
    test.setTimeout(20_000 + 10_000 * links.length);
    for (const link of links) {
      await test.step(link.slice(0, 80), async () => {
        await openFresh(page, link);
        await expect(countOf(page), link).toHaveText(`${counted.length} of ${counted.length} events`);
        expect(await listed(page), link).toEqual(titles(events));
        expect(await eventsOnMap(page), link).toBe(counted.length);
        await expect(listOf(page).getByRole('img'), link).toHaveCount(0);
        if (!link.startsWith('#')) return;
        // The camera that the map writes back opens the same again.
        const address = page.url();
        await page.reload();
        await rest(page);
        expect(page.url(), link).toBe(address);
      });
    }
  });
}

const understood: Array<[string, Filters]> = [
  ['?action=strike,evil,march', { action: ['strike', 'march'] }],
  ['?action=strike%2Cmarch', { action: ['strike', 'march'] }],
  ['?action=strike&from=nonsense', { action: ['strike'] }],
  ['?from=2020-08-14&to=2020-02-31', { from: '2020-08-14' }],
  ['?from=2020-08-14&from=2020-08-16', { from: '2020-08-14' }],
  ['?contested=true&action=evil', { contested: true }],
];

test('of a link that is understood in part, that part is kept', async ({ page }) => {
  test.slow();
  for (const [link, filters] of understood) {
    await openFresh(page, link);
    expect(await listed(page), link).toEqual(titles(keptBy(filters)));
  }
});

test('a link whose last day is before its first holds no event, says why, and offers to show everything', async ({
  page,
}) => {
  await open(page, '/en/?from=2020-08-17&to=2020-08-09');
  await expect(page.getByRole('heading', { name: 'No event matches.' })).toBeVisible();
  await expect(page.getByText('The last day that the link chooses comes before the first.')).toBeVisible();
  expect(await listed(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => listed(page)).toEqual(titles(events));
});

const nowhere: Array<[string, string]> = [
  ['/en/places/%3Csvg%20onload=alert(1)%3E/', '<svg onload=alert(1)>'],
  ['/en/places/%22%3E%3Ca%20href=javascript:alert(1)%3E/', '"><a href=javascript:alert(1)>'],
  ['/en/sources/%E2%80%AEgnihton%1B/', '\u202egnihton\x1b'],
  ['/en/days/%7B%7B7*7%7D%7D/', '{{7*7}}'],
  ['/en/places/__proto__/', '__proto__'],
  [`/en/places/${'a'.repeat(4000)}/`, 'a'.repeat(4000)],
];

test('a hostile path is said as the text that it is, and its query and hash lead to nothing but the map', async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource: the server responded with a status of 404/);
  const rest = '?from=%22%3E%3Cscript%3E&x=javascript:alert(1)#%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E';
  for (const [path, text] of nowhere) {
    await page.goto(path + rest);
    await expect(page.getByText(`“${text}”`)).toBeVisible();
    await expect(page.locator('img, svg, main script, a:not([href^="/en/"])')).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, 'nothing makes the page wider than the screen').toBeLessThanOrEqual(0);
  }
});

test('an address that names another host inside the path leads to none', async ({
  page,
  complaints,
  baseURL,
}) => {
  complaints.expect(/Failed to load resource: the server responded with a status of 404/);
  for (const path of [
    '//evil.example/',
    '//evil.example',
    '/en//evil.example/',
    '/%5Cevil.example',
    '/en/..//evil.example/',
  ]) {
    await page.goto(baseURL + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address');
    expect(new URL(page.url()).origin).toBe(baseURL);
    for (const link of await page.getByRole('link').all())
      expect(await link.evaluate((a: HTMLAnchorElement) => a.origin)).toBe(baseURL);
  }
});

test('the bare address leads on with the filters and the camera of the link', async ({ page }) => {
  await page.goto('/?from=2020-08-14&action=strike#map=9/53.9/27.6');
  await expect(page).toHaveURL(/\/en\/\?from=2020-08-14&action=strike#map=9\/53\.90*\/27\.60*$/);
  await expect.poll(() => listed(page)).toEqual(titles(keptBy({ from: '2020-08-14', action: ['strike'] })));
});

test('an address without its last slash is led to the page, with its query', async ({ page }) => {
  await page.goto('/en/places/belaz?from=2020-08-13#map=9/54.1/28.4');
  await expect(page).toHaveURL(/\/en\/places\/belaz\/\?from=2020-08-13#map=9\/54\.10*\/28\.40*$/);
});
