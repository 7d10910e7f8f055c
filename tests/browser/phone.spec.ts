// A phone in the hand: nothing scrolls sideways, the popup is whole, and fingers find their targets.
import { draw, phones } from './finger';
import { listOf, mapOf, markOf, open, popupOf, rest, timelineOf } from './screen';
import { expect, test } from './site';

for (const viewport of phones) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    for (const address of [
      '/en/',
      '/en/places/belaz/',
      '/en/sources/rt-2020-08-13/',
      '/en/days/2020-08-13/',
      '/en/about/',
      '/en/data/',
      '/en/?from=2020-08-15&to=2020-08-15&action=march',
    ]) {
      test(`${address} does not scroll sideways`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const wide = await page.evaluate(() =>
          [document.documentElement, document.querySelector('main')?.parentElement].map(
            (box) => (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
          ),
        );
        expect(wide).toEqual([0, 0]);
      });
    }

    test('the popup of a place fits the map, its end can be read, and it closes', async ({ page }) => {
      await open(page, '/en/places/belaz/');
      const popup = popupOf(page, 'BelAZ');
      const close = popup.getByRole('button', { name: 'Close' });
      const heading = popup.getByRole('heading', { level: 2 });
      await expect(close).toBeInViewport({ ratio: 1 });
      await expect(heading).toBeInViewport({ ratio: 1 });
      await popup.getByRole('link', { name: 'Read the page' }).scrollIntoViewIfNeeded();
      await expect(popup.getByRole('link', { name: 'Read the page' })).toBeInViewport({ ratio: 1 });
      await popup.getByRole('button', { name: 'Copy link' }).tap();
      await expect(popup.getByRole('status')).toHaveText('Link copied');
      await heading.scrollIntoViewIfNeeded();
      await close.tap();
      await expect(popup).toHaveCount(0);
    });

    test('a tap on a mark opens its page in the sheet, and the mark is still seen', async ({ page }) => {
      await open(page, '/en/');
      await markOf(page, 'Mahilyow').tap();
      await expect(listOf(page).getByRole('heading', { level: 1, name: 'Mahilyow' })).toBeInViewport();
      await expect(popupOf(page, 'Mahilyow')).toBeVisible();
      await rest(page);
      await expect(markOf(page, 'Mahilyow')).toBeInViewport({ ratio: 0.9 });
    });

    test('nothing lies over the mark of the place that a link opens', async ({ page }) => {
      await open(page, '/en/places/belaz/');
      const covered = await markOf(page, 'BelAZ').evaluate((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return !mark.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
      expect(covered).toBe(false);
    });

    test('what a finger presses in the sheet and the timeline is at least 44 pixels wide and high', async ({
      page,
    }) => {
      await open(page, '/en/days/2020-08-13/');
      const sizes = await page
        .getByRole('button')
        .and(page.locator(':visible'))
        .evaluateAll((buttons) =>
          buttons
            .filter((button) => !button.closest('[aria-label="Map"]'))
            .map((button) => {
              const { width, height } = button.getBoundingClientRect();
              const name = button.getAttribute('aria-label') ?? button.textContent;
              return { name, width: Math.round(width), height: Math.round(height) };
            }),
        );
      expect(sizes.length).toBeGreaterThan(12);
      expect(sizes.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
    });

    test('the handles are dragged with a finger', async ({ page }) => {
      await open(page, '/en/');
      const chart = await timelineOf(page).getByRole('img').boundingBox();
      if (!chart) throw new Error('the columns are not on the screen');
      const [y, column] = [chart.y + chart.height / 2, chart.width / 9];
      await draw(page, { x: chart.x, y }, { x: chart.x + 4 * column, y });
      await expect(page).toHaveURL(/\?from=2020-08-13#/);
    });
  });
}

for (const viewport of [
  { width: 844, height: 390 },
  { width: 667, height: 375 },
  { width: 320, height: 568 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });
    test('held sideways or small, map and popup still have room: heading, close button and mark are seen', async ({
      page,
    }) => {
      await open(page, '/en/places/mahilyow/');
      const popup = popupOf(page, 'Mahilyow');
      await expect(popup.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
      await expect(popup.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
      await expect(markOf(page, 'Mahilyow')).toBeInViewport({ ratio: 0.9 });
      expect((await mapOf(page).boundingBox())?.height).toBeGreaterThan(150);
    });
  });
}
