// `next dev`, where React mounts everything twice and warns of what is wrong: not one error or warning on a journey.
import { filtersOf, listOf, mapOf, markOf, open, popupOf, rest, timelineOf } from './screen';
import { expect, test } from './site';

test('a whole journey in StrictMode leaves the console clean', async ({ page }) => {
  // Each kind of page is built when it is first asked for.
  test.setTimeout(180_000);
  page.setDefaultTimeout(60_000);
  await page.goto('/en/', { timeout: 90_000 });
  await expect(markOf(page, 'BelAZ')).toBeVisible({ timeout: 60_000 });
  await rest(page);
  await timelineOf(page).getByRole('button', { name: 'Only Thursday, 13 August' }).click();
  await filtersOf(page)
    .getByRole('button', { name: /^Strike/ })
    .click();
  await timelineOf(page).getByRole('slider', { name: 'Last day' }).press('ArrowRight');
  await timelineOf(page).getByLabel('From', { exact: true }).fill('2020-08-12');
  await markOf(page, 'BelAZ').click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible({ timeout: 60_000 });
  await expect(listOf(page).getByRole('heading', { level: 1, name: 'BelAZ' })).toBeVisible({
    timeout: 60_000,
  });
  await popupOf(page, 'BelAZ').getByRole('button', { name: 'Copy link' }).click();
  await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  await popupOf(page, 'BelAZ').getByRole('button', { name: 'Close' }).click();
  await expect(popupOf(page, 'BelAZ')).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/\?/, { timeout: 60_000 });
  await page.goBack();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await listOf(page).getByRole('region', { name: 'Sources of this page' }).getByRole('link').first().click();
  await expect(listOf(page).getByRole('region', { name: /^What it tells/ })).toBeVisible({ timeout: 60_000 });
  await open(page, '/en/days/2020-08-14/');
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How this map is made' })).toBeVisible({
    timeout: 60_000,
  });
  await page.goBack();
  await expect(listOf(page).getByRole('heading', { level: 1, name: 'Friday, 14 August 2020' })).toBeVisible();
  await page.goto('/en/data/');
  await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible({ timeout: 60_000 });
});
