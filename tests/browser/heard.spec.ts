// What is heard instead of seen: the structure of a page, the names of marks and rings, and what high contrast keeps.
import { firstDayOf, lastDayOf, mapOf, markOf, open } from './screen';
import { expect, test } from './site';

test('a page is one main, headings without a leap, and named regions', async ({ page }) => {
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

test('a mark says its place, its events, and what is contested or inferred', async ({ page }) => {
  await open(page, '/en/#map=12/53.9/27.55');
  await expect(markOf(page, 'Minsk Hero City Obelisk')).toHaveAccessibleName(
    'Minsk Hero City Obelisk, 1 event, place inferred',
  );
  await expect(markOf(page, 'Minsk Tractor Works (MTZ)')).toHaveAccessibleName(
    'Minsk Tractor Works (MTZ), 2 events, contested',
  );
});

test('a ring says how many events it stands for, at which places', async ({ page }) => {
  await open(page, '/en/');
  await expect(
    mapOf(page).getByRole('button', { name: /^2 events at 2 places: .*Grodno Azot/ }),
  ).toBeVisible();
});

test('names of towns on the map are for the eye only: whoever listens has the names of the marks', async ({
  page,
}) => {
  await open(page, '/en/');
  expect(await mapOf(page).ariaSnapshot()).not.toMatch(/Babruysk|Vilnius/);
});

test('the title of the tab follows what is open', async ({ page }) => {
  await open(page, '/en/');
  await expect(page).toHaveTitle('Belarus, August 2020 · Dateline');
  await markOf(page, 'Mahilyow').click();
  await expect(page).toHaveTitle('Mahilyow · Belarus, August 2020 · Dateline');
  await page.goBack();
  await expect(page).toHaveTitle('Belarus, August 2020 · Dateline');
});

test('in high contrast the handles of the timeline are still drawn', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/en/');
  const timeline = page.getByRole('region', { name: 'Days', exact: true });
  const drawn = await timeline.screenshot();
  for (const handle of [firstDayOf(page), lastDayOf(page)])
    await handle.evaluate((slider) => slider.remove());
  expect(drawn.equals(await timeline.screenshot()), 'nothing changes when the handles are taken away').toBe(
    false,
  );
});

for (const [name, address] of [
  ['home', '/en/'],
  ['place', '/en/places/minsk-tractor-works/'],
] as const)
  test(`what a screen reader finds on the page of ${name} is what tests/browser/heard/${name}.aria.yml says`, async ({
    page,
  }) => {
    await open(page, address);
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
