// axe on every kind of page, light and dark, wide and on a phone: no violation at all.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mapOf, markOf, open, popupOf, timelineOf } from './screen';
import { expect, test } from './site';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each violation with where it is, so that a failure reads as a list of what to mend. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} (${help}): ${target.join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`,
    ),
  );
}

const kinds: Array<[string, (page: Page) => Promise<void>]> = [
  ['the list and the map', (page) => open(page, '/en/')],
  ['an empty choice', (page) => open(page, '/en/?from=2020-08-15&to=2020-08-15&action=march')],
  [
    'a choice of days, with a city on the map',
    (page) => open(page, '/en/?from=2020-08-13&contested=true#map=11/53.89/27.58'),
  ],
  [
    'a place with its popup',
    async (page) => {
      await open(page, '/en/places/belaz/');
      await expect(popupOf(page, 'BelAZ')).toBeAttached();
    },
  ],
  ['a place outside the chosen days', (page) => open(page, '/en/places/minsk/?to=2020-08-10')],
  ['an article', (page) => open(page, '/en/sources/rt-2020-08-13/')],
  ['a day', (page) => open(page, '/en/days/2020-08-13/')],
  ['a day without events', (page) => open(page, '/en/days/2020-08-15/')],
  [
    'the method',
    async (page) => {
      await page.goto('/en/about/');
    },
  ],
  [
    'the data',
    async (page) => {
      await page.goto('/en/data/');
    },
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme}, ${viewport.width} pixels wide`, () => {
      // Half-faded popups have half the contrast.
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });

      for (const [kind, go] of kinds) {
        test(`axe finds nothing on ${kind}`, async ({ page }) => {
          await go(page);
          expect(await violations(page)).toEqual([]);
        });
      }

      test('axe finds nothing on a dead link', async ({ page, complaints }) => {
        complaints.expect(/404.*\/en\/places\/minks\//);
        await page.goto('/en/places/minks/');
        await expect(page.getByRole('link', { name: 'Minsk', exact: true })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('axe finds nothing on the bare address, for a moment the only thing on the screen', async ({
        page,
      }) => {
        // No content: the browser stays where it is.
        await page.route('**/en/', (route) => route.fulfill({ status: 204 }));
        await page.goto('/');
        await expect(page.getByRole('link', { name: 'Dateline' })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('axe finds nothing where the background map is missing', async ({ page, complaints }) => {
        complaints.expect(/country\.geojson/);
        await page.route('**/basemap/country.geojson', (route) => route.abort());
        await open(page, '/en/');
        await expect(mapOf(page).getByRole('status')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('axe finds nothing while the days are playing and after a link was copied', async ({ page }) => {
        await open(page, '/en/places/mahilyow/');
        await page.getByRole('main').getByRole('button', { name: 'Copy link' }).click();
        await timelineOf(page).getByRole('button', { name: 'Play' }).click();
        await expect(timelineOf(page).getByRole('button', { name: 'Stop' })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}

test('the structure of a page is one main, headings without a leap, and named regions', async ({ page }) => {
  await open(page, '/en/places/belaz/');
  await expect(page.getByRole('main')).toHaveCount(1);
  const levels = await page
    .getByRole('main')
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  for (const name of ['Map', 'Days', 'What happened here', 'How the place was found', 'Nearby'])
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1);
});

test('marks are told by what they are: a place says its name, its events, and what is contested or inferred', async ({
  page,
}) => {
  await open(page, '/en/#map=12/53.9/27.55');
  await expect(markOf(page, 'Minsk Hero City Obelisk')).toHaveAccessibleName(
    'Minsk Hero City Obelisk, 1 event, place inferred',
  );
  await expect(markOf(page, 'Minsk Tractor Works (MTZ)')).toHaveAccessibleName(
    'Minsk Tractor Works (MTZ), 2 events, contested',
  );
});

test('names of towns on the map are for the eye only: whoever listens has the names of the marks', async ({
  page,
}) => {
  await open(page, '/en/');
  const heard = await mapOf(page).ariaSnapshot();
  expect(heard).not.toMatch(/Babruysk|Vilnius/);
});
