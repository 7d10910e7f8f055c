// The sheet of a phone: three heights by tap and by drag, and at each of them map, timeline and list are whole.
import type { Page } from '@playwright/test';
import { draw, middleOf, phones } from './finger';
import { drift } from './mercator';
import { listOf, markOf, open, popupOf, rest, timelineOf } from './screen';
import { expect, test } from './site';

const taller = (page: Page) => page.getByRole('button', { name: 'Show more of the list' });
const lower = (page: Page) => page.getByRole('button', { name: 'Show more of the map' });

/** Draws the handle of the sheet up (negative) or down by so many pixels. */
async function drag(page: Page, by: number): Promise<void> {
  const handle = await middleOf((await taller(page).isEnabled()) ? taller(page) : lower(page));
  await draw(page, handle, { x: handle.x, y: handle.y + by });
}

/** Pixels of the screen that the list has; the foot of the sheet must not be below the screen. */
async function listHeight(page: Page): Promise<number> {
  const { top, bottom } = await listOf(page)
    .locator('..')
    .evaluate((sheet) => sheet.getBoundingClientRect());
  expect(Math.round(bottom)).toBe(page.viewportSize()?.height);
  return Math.round(bottom - top);
}

for (const viewport of phones) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('a tap makes the sheet taller and lower again, in three heights', async ({ page }) => {
      await open(page, '/en/');
      const half = await listHeight(page);
      await taller(page).tap();
      await expect.poll(() => listHeight(page)).toBeGreaterThan(half);
      await expect(taller(page)).toBeDisabled();
      await expect(timelineOf(page).getByRole('status')).toBeInViewport();
      await lower(page).tap();
      await expect.poll(() => listHeight(page)).toBe(half);
      await lower(page).tap();
      await expect.poll(() => listHeight(page)).toBeLessThan(half);
      await expect(lower(page)).toBeDisabled();
      await expect(listOf(page).getByRole('heading', { level: 1 })).toBeInViewport();
    });

    test('a drag makes the sheet taller and lower again', async ({ page }) => {
      await open(page, '/en/');
      const half = await listHeight(page);
      await drag(page, -120);
      await expect.poll(() => listHeight(page)).toBeGreaterThan(half);
      await drag(page, 120);
      await expect.poll(() => listHeight(page)).toBe(half);
      await drag(page, 120);
      await expect.poll(() => listHeight(page)).toBeLessThan(half);
    });

    test('at every height the end of the list can be read', async ({ page }) => {
      await open(page, '/en/');
      for (const taps of [[], [taller], [lower, lower]]) {
        for (const button of taps) await button(page).tap();
        const last = listOf(page).getByRole('button', { name: 'Copy link' });
        await last.scrollIntoViewIfNeeded();
        await expect(last).toBeInViewport({ ratio: 1 });
      }
    });

    test('the map knows how large it is: marks stand true, and a popup opens inside it', async ({ page }) => {
      await open(page, '/en/');
      expect(await drift(page, 'mahilyow')).toBeLessThan(2);
      await lower(page).tap();
      await expect.poll(() => drift(page, 'mahilyow')).toBeLessThan(2);
      await markOf(page, 'Mahilyow').tap();
      await rest(page);
      await expect(popupOf(page, 'Mahilyow').getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    });

    test('no field of the timeline lies over another, and at full height nothing lies over them', async ({
      page,
    }) => {
      await open(page, '/en/');
      const boxes = await timelineOf(page)
        .locator('button, input[type=date]')
        .evaluateAll((fields) =>
          fields.map((field) => {
            const words = document.createRange();
            words.selectNodeContents(field);
            const { left, top, bottom, ...box } = field.getBoundingClientRect();
            // Words that run out of their button lie over the next one.
            const right = Math.max(box.right, words.getBoundingClientRect().right);
            const name = field.getAttribute('aria-label') ?? field.textContent?.trim();
            return { name: name || 'a date', left, right, top, bottom };
          }),
        );
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.name} and ${b.name}`),
      );
      expect(over).toEqual([]);
      await taller(page).tap();
      await expect(page.getByText('The map is loading.')).toBeHidden();
    });
  });
}
