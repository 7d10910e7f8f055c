// Readers who enlarge, who print, who set their own colours, who touch: nothing is lost, nothing is cut off.
import type { Page } from '@playwright/test';
import { phones } from './finger';
import { filtersOf, listOf, mapOf, markOf, open, popupOf, timelineOf } from './screen';
import { expect, test } from './site';

/** How far the page or one of its parts runs out of the window to the side, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of [
  '/en/',
  '/en/places/belaz/',
  '/en/sources/rt-2020-08-13/',
  '/en/days/2020-08-13/',
  '/en/about/',
  '/en/data/',
]) {
  test(`enlarged four times, ${address} is read by scrolling down alone, to its end`, async ({ page }) => {
    // 1280 × 1024 at 400 %, which is what WCAG 1.4.10 names.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const last = page.getByRole('main').locator('p, li, button, summary').filter({ visible: true }).last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
  });

  test(`with letters twice as large, nothing of ${address} runs out of the window`, async ({ page }) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sideways(page), `${width} pixels wide`).toBeLessThanOrEqual(0);
      for (const link of await page.getByRole('navigation').getByRole('link').all()) {
        await link.scrollIntoViewIfNeeded();
        await expect(link).toBeInViewport({ ratio: 0.99 });
      }
    }
  });
}

test('enlarged four times, map and timeline still work', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, '/en/places/mahilyow/');
  await expect(popupOf(page, 'Mahilyow').getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await timelineOf(page).getByRole('button', { name: 'Only Monday, 17 August' }).click();
  await expect(page).toHaveURL(/from=2020-08-17#/);
});

test.describe('on paper', () => {
  test('a place has its map with its mark, its claims and its footnotes with addresses, and no controls', async ({
    page,
  }) => {
    await open(page, '/en/places/belaz/');
    await page.emulateMedia({ media: 'print' });
    await expect(mapOf(page).locator('.drawing')).toBeVisible();
    await expect(mapOf(page).locator('.drawing [data-drawn-place="belaz"]:visible')).toHaveCount(1);
    await expect(mapOf(page).locator('.drawing .area-open')).toBeVisible();
    await expect(popupOf(page, 'BelAZ')).toBeHidden();
    await expect(timelineOf(page)).toBeHidden();
    await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
    await expect(listOf(page).getByText('https://www.independent.ie/')).toBeVisible();
    await expect(mapOf(page).getByText('© OpenStreetMap contributors')).toBeVisible();
    const { height } = (await listOf(page).boundingBox()) ?? { height: 0 };
    expect(height, 'the list is printed whole').toBeGreaterThan(1500);
  });

  test('a place that was reached by a step inside the site prints the map that is on the screen', async ({
    page,
  }) => {
    await open(page, '/en/');
    await markOf(page, 'Mahilyow').click();
    await expect(page).toHaveURL(/mahilyow/);
    await page.emulateMedia({ media: 'print' });
    await expect(mapOf(page).locator('.drawing')).toHaveCount(0);
    await expect(markOf(page, 'Mahilyow')).toBeVisible();
  });
});

test('in the reader’s own colours a hollow mark is still told from a full one, and every control has a border', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/en/');
  const fillOf = (selector: string) =>
    mapOf(page)
      .locator(selector)
      .first()
      .evaluate((mark) => getComputedStyle(mark).fill);
  expect(await fillOf('.leaflet-marker-icon .mark-hollow')).not.toBe(
    await fillOf('.leaflet-marker-icon .mark:not(.mark-hollow)'),
  );
  for (const chip of await filtersOf(page).getByRole('button').all())
    expect(await chip.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe('solid');
});

for (const viewport of [...phones, { width: 430, height: 932 }])
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('what is touched is at least 44 pixels wide and high, or is a line of text', async ({ page }) => {
      for (const address of ['/en/', '/en/places/mahilyow/']) {
        await open(page, address);
        const small = await page
          .locator(
            'button:visible, input[type=date]:visible, [role=button]:not(.pin-open):visible, nav a:visible',
          )
          .evaluateAll((targets) =>
            targets.flatMap((target) => {
              const { x, y, width, height } = target.getBoundingClientRect();
              const [middleX, middleY] = [x + width / 2, y + height / 2];
              const inside =
                middleX > 0 && middleX < innerWidth && middleY > 22 && middleY < innerHeight - 22;
              // What catches the finger can be larger than what is drawn.
              const caught =
                (width >= 44 && height >= 44) ||
                [-21.5, 21.5].every(
                  (aside) =>
                    target.contains(document.elementFromPoint(middleX + aside, middleY)) &&
                    target.contains(document.elementFromPoint(middleX, middleY + aside)),
                );
              return inside && !caught
                ? [
                    `${target.getAttribute('aria-label') ?? target.getAttribute('title') ?? target.textContent} ${Math.round(width)}×${Math.round(height)}`,
                  ]
                : [];
            }),
          );
        expect(small, address).toEqual([]);
      }
    });

    test('nothing runs out of the window, and no meta element forbids enlarging', async ({ page }) => {
      await open(page, '/en/');
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      const meta = await page.locator('meta[name=viewport]').getAttribute('content');
      expect(meta).not.toMatch(/maximum-scale|user-scalable/);
    });
  });
