// What does not arrive: the places are shown all the same, the list stays, and the reader is told.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { counted, events, keptBy, titles } from './atlas';
import { eventsOnMap, filtersOf, listed, mapOf, markOf, open, popupOf } from './screen';
import { expect, test } from './site';

const whole = readFileSync('out/basemap/country.geojson', 'utf8');

const faults: Array<[string, (route: Route) => Promise<void>]> = [
  ['is blocked', (route) => route.abort()],
  ['answers 500', (route) => route.fulfill({ status: 500, body: 'broken' })],
  [
    'is cut off',
    (route) => route.fulfill({ contentType: 'application/geo+json', body: whole.slice(0, whole.length / 2) }),
  ],
  [
    'is a login page',
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Free Wi-Fi</title>' }),
  ],
  ['is not GeoJSON', (route) => route.fulfill({ contentType: 'application/json', body: '{"error":"gone"}' })],
];

/** What the browser itself says of such a file, which no page can prevent. */
const unloaded = /^console error: Failed to load resource.*\/(basemap\/country|data\/footprints)\.geojson\)$/;

for (const [what, answer] of faults) {
  test(`when the background map ${what}, the places stand on plain ground, and the map says so`, async ({
    page,
    complaints,
  }) => {
    if (what === 'is blocked' || what === 'answers 500') complaints.expect(unloaded);
    await page.route('**/basemap/country.geojson', answer);
    await open(page, '/en/');
    await expect(mapOf(page).getByRole('status')).toHaveText(
      'The background map could not be loaded. The places are shown on plain ground.',
    );
    expect(await eventsOnMap(page)).toBe(counted.length);
    await markOf(page, 'BelAZ').click();
    await expect(popupOf(page, 'BelAZ')).toBeVisible();
  });
}

/** The shapes on the map that Leaflet draws as circles: their paths are made of arcs. */
const circles = (page: Page) =>
  mapOf(page)
    .locator('path')
    .evaluateAll((paths) => paths.filter((path) => /a\d/.test(path.getAttribute('d') ?? '')).length);

for (const [what, answer] of faults.slice(0, 2)) {
  test(`when the file of outlines ${what}, circles of uncertainty are drawn instead`, async ({
    page,
    complaints,
  }) => {
    await open(page, '/en/places/belaz/');
    const before = await circles(page);
    complaints.expect(unloaded);
    await page.route('**/data/footprints.geojson', answer);
    await page.reload();
    await expect(popupOf(page, 'BelAZ')).toBeVisible();
    await expect.poll(() => circles(page)).toBeGreaterThan(before);
  });
}

/** React's part of the map: only there is the word that react-leaflet complains with. */
const layers = readdirSync('out/_next/static/chunks').filter(
  (name) =>
    name.endsWith('.js') &&
    readFileSync(`out/_next/static/chunks/${name}`, 'utf8').includes('useLeafletContext()'),
);

for (const [part, files] of [
  ['first map', ['first-map/*.js']],
  ['layers of the map', layers],
] as const) {
  test(`when the code of the ${part} is blocked, the page says so, and list and filters go on`, async ({
    page,
    complaints,
  }) => {
    complaints.expect(/Failed to load resource|Refused to execute|ChunkLoadError|Failed to load chunk/);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) await page.route(`**/${file}`, (route) => route.abort());
    await page.goto('/en/');
    await expect(mapOf(page).getByRole('alert')).toHaveText(
      'The map could not be loaded. Everything it shows is in the list.',
    );
    await expect(page.getByText('The map is loading.')).toBeHidden();
    await expect(mapOf(page).getByRole('button')).toHaveCount(0);
    // What is seen without a script is still there, and where it was.
    await expect(mapOf(page).locator('.drawing')).toBeVisible();
    await expect(
      mapOf(page)
        .getByRole('link', { name: /^BelAZ, / })
        .and(page.locator(':visible')),
    ).toBeInViewport();
    await expect.poll(() => listed(page)).toEqual(titles(events));
    await filtersOf(page)
      .getByRole('button', { name: /^March/ })
      .click();
    await expect.poll(() => listed(page)).toEqual(titles(keptBy({ action: ['march'] })));
    await page
      .getByRole('link', { name: 'Workers of BelAZ march to the offices of the local government' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'BelAZ' })).toBeVisible();
  });
}

test('when a page cannot be fetched inside the site, the step is made all the same', async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource|Failed to fetch RSC payload/);
  await open(page, '/en/');
  await page.route('**/places/belaz/**.txt*', (route) => route.abort());
  await markOf(page, 'BelAZ').click();
  await expect(page.getByRole('heading', { level: 1, name: 'BelAZ' })).toBeVisible();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
});

test('once the map is there, nothing says any more that it is loading', async ({ page }) => {
  await open(page, '/en/');
  await expect(page.getByText('The map is loading.')).toBeHidden();
});
