// Networks that hang and files that arrive damaged: the page stays readable, and the rest of it goes on. What is
// refused at once is in blocked.spec.ts, and scripts one by one in missing-scripts.spec.ts.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { counted, events, keptBy, titles } from './atlas';
import { eventsOnMap, filtersOf, listed, mapOf, markOf, open, popupOf } from './screen';
import { expect, test } from './site';

/** An answer that never comes. Nothing here waits for it. */
const never = () => {};

for (const file of ['basemap/country.geojson', 'data/footprints.geojson']) {
  test(`while ${file} does not come, the map answers`, async ({ page }) => {
    await page.route(`**/${file}`, never);
    await open(page, '/en/');
    expect(await eventsOnMap(page)).toBe(counted.length);
    await expect(mapOf(page).getByRole('status')).toHaveCount(0);
    await markOf(page, 'BelAZ').click();
    await expect(popupOf(page, 'BelAZ')).toBeVisible();
  });
}

test('while the script of the map does not come, list and filters go on, and the drawing stands', async ({
  page,
}) => {
  await page.route('**/first-map/*.js', never);
  // What React asks for when it is there: a button that is pressed before does nothing yet.
  const react = page.waitForRequest('**/data/footprints.geojson');
  await page.goto('/en/', { waitUntil: 'commit' });
  await react;
  await filtersOf(page)
    .getByRole('button', { name: /^March/ })
    .click();
  await expect.poll(() => listed(page)).toEqual(titles(keptBy({ action: ['march'] })));
  await drawn(page);
});

test('while no script comes, the list is whole, and the drawing leads on', async ({ page }) => {
  await page.route('**/*.js', never);
  await page.goto('/en/', { waitUntil: 'commit' });
  await expect.poll(() => listed(page)).toEqual(titles(events));
  await drawn(page);
  await mapOf(page)
    .getByRole('link', { name: /^BelAZ, / })
    .and(page.locator(':visible'))
    .press('Enter');
  await expect(page).toHaveURL(/\/places\/belaz\/$/, { timeout: 5000 });
});

/** The page's own drawing is seen. */
async function drawn(page: Page): Promise<void> {
  await expect(mapOf(page).locator('.drawing')).toBeVisible();
  await expect(page.getByText('The map is loading.')).toBeHidden();
}

type Json = Record<string, unknown>;
type Damage = (feature: Json, index: number) => unknown;

const damages: Array<[string, Damage]> = [
  ['a feature that is null', (feature, index) => (index === 0 ? null : feature)],
  ['features without geometry', (feature, index) => (index % 2 ? { ...feature, geometry: null } : feature)],
  [
    'positions that are null or text',
    (feature, index) => {
      const numbers = JSON.stringify(feature).replace(/-?\d+\.\d+/, index % 2 ? 'null' : '"27.5"');
      return index < 4 ? JSON.parse(numbers) : feature;
    },
  ],
];

for (const [what, damage] of damages) {
  test(`with ${what} in the published files, the map shows the others`, async ({ page }) => {
    for (const file of ['basemap/country.geojson', 'data/footprints.geojson']) {
      const { features, ...rest } = JSON.parse(readFileSync(`out/${file}`, 'utf8'));
      await page.route(`**/${file}`, (route) =>
        route.fulfill({ json: { ...rest, features: features.map(damage) } }),
      );
    }
    await open(page, '/en/');
    expect(await eventsOnMap(page)).toBe(counted.length);
    await expect.poll(() => mapOf(page).locator('.ground path').count()).toBeGreaterThan(0);
    await markOf(page, 'BelAZ').click();
    await expect(popupOf(page, 'BelAZ')).toBeVisible();
  });
}

test('a file of outlines that is cut off leaves circles of uncertainty and every mark', async ({ page }) => {
  const whole = readFileSync('out/data/footprints.geojson', 'utf8');
  await page.route('**/data/footprints.geojson', (route) =>
    route.fulfill({ contentType: 'application/geo+json', body: whole.slice(0, whole.length / 2) }),
  );
  await open(page, '/en/');
  expect(await eventsOnMap(page)).toBe(counted.length);
});

for (const [lang, title, again] of [
  ['en', 'This page has failed', 'Open the map again'],
  ['be', 'На гэтай старонцы здарылася памылка', 'Адкрыць карту нанова'],
  ['ru', 'На этой странице произошла ошибка', 'Открыть карту заново'],
] as const)
  test(`a page in ${lang} that fails in the browser says so in its language, and leads on`, async ({
    page,
    complaints,
  }) => {
    complaints.expect(/cannot count/);
    await page.addInitScript(() => {
      const value = class {
        constructor() {
          throw new Error('cannot count');
        }
      };
      Object.defineProperty(Intl, 'PluralRules', { value });
    });
    await page.goto(`/${lang}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('link', { name: again })).toHaveAttribute('href', `/${lang}/`);
  });
