// Readers in other zones and languages, and readers who forbid their browser to store: the page is the same.
import type { Page } from '@playwright/test';
import { mapOf, markOf, open, popupOf } from './screen';
import { expect, test } from './site';

const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Minsk', 'Asia/Kolkata'];
const locales = ['en-US', 'ar-EG'];

/** All that is said, and the values of what can be chosen. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    document.body.innerText,
    ...[...document.querySelectorAll('input')].map(({ value, ariaValueText }) => `${value} ${ariaValueText}`),
    ...[...document.querySelectorAll('[title], [aria-label]')].map(
      (element) => `${element.getAttribute('title')} ${element.getAttribute('aria-label')}`,
    ),
  ]);

test('four time zones and two languages of the browser read the same days and the same words', async ({
  otherReader,
}) => {
  test.slow();
  let first: string[] | undefined;
  for (const timezoneId of zones)
    for (const locale of locales)
      await test.step(`${timezoneId} ${locale}`, async () => {
        const page = await otherReader({ timezoneId, locale });
        await page.goto('/en/places/belaz/?from=2020-08-13&to=2020-08-14#map=9/54.1/28.3');
        await expect(popupOf(page, 'BelAZ')).toBeVisible();
        // The map has drawn all of its own.
        await expect(mapOf(page).locator('.leaflet-drawing-pane .drawing')).toHaveCount(0);
        await expect(mapOf(page).locator('.leaflet-labels-pane .label')).not.toHaveCount(0);
        const words = await said(page);
        first ??= words;
        expect(words).toEqual(first);
        await page.close();
      });
  expect(first?.join()).toContain('13 August 2020');
});

test('a storage that is forbidden does not matter', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (owner: object, name: string) =>
      Object.defineProperty(owner, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      refuse(window, storage);
    refuse(Document.prototype, 'cookie');
    refuse(Navigator.prototype, 'serviceWorker');
    refuse(Navigator.prototype, 'storage');
  });
  await open(page, '/en/');
  await markOf(page, 'BelAZ').click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How this map is made' })).toBeVisible();
  await page.goBack();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  for (const path of ['/en/data/', '/']) expect((await page.goto(path))?.ok(), path).toBe(true);
  await expect(markOf(page, 'BelAZ')).toBeVisible();
});
