// The keyboard alone, in the panel and the timeline: everything is reached by Tab, and the focus is never lost.
import {
  filtersOf,
  firstDayOf,
  listOf,
  markOf,
  open,
  popupOf,
  queryOf,
  rest,
  tabTo,
  timelineOf,
} from './screen';
import { expect, test } from './site';

test('the first Tab is a link that skips to the list, and leaves filters and camera in the address', async ({
  page,
}) => {
  await open(page, '/en/?action=march#map=8/53.9/27.6');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the list' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(listOf(page).locator(':focus')).toHaveCount(1);
  await rest(page);
  expect(queryOf(page)).toEqual({ action: 'march' });
  expect(new URL(page.url()).hash).toMatch(/^#map=8\/53\.90*\/27\.60*$/);
});

test('a place is chosen in the list with Enter, and the focus goes to its heading', async ({ page }) => {
  await open(page, '/en/');
  await tabTo(page, /^Workers of BelAZ march/);
  await page.keyboard.press('Enter');
  await expect(listOf(page).getByRole('heading', { level: 1, name: 'BelAZ' })).toBeFocused();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
});

test('filters, typed days, play, presets and both handles are reached by Tab', async ({ page }) => {
  await open(page, '/en/');
  for (const name of [
    /^Strike/,
    /^Contested only/,
    /^Zoom in/,
    /Play/,
    /^Only Thursday/,
    /^First day/,
    /^Last day/,
  ])
    await tabTo(page, name, 300);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => queryOf(page)).toEqual({ to: '2020-08-16' });
});

test('days are typed digit by digit, as on paper', async ({ page }) => {
  await open(page, '/en/');
  await timelineOf(page).getByLabel('From', { exact: true }).focus();
  // Month first: the browser is started in American English (playwright.config.ts).
  await page.keyboard.type('08142020', { delay: 30 });
  await timelineOf(page).getByLabel('to', { exact: true }).focus();
  await page.keyboard.type('08162020', { delay: 30 });
  await page.keyboard.press('Tab');
  await expect.poll(() => queryOf(page)).toEqual({ from: '2020-08-14', to: '2020-08-16' });
});

test('a filter is pressed with Space and keeps the focus', async ({ page }) => {
  await open(page, '/en/');
  await tabTo(page, /^Labour protest/);
  await page.keyboard.press('Space');
  const chip = filtersOf(page).getByRole('button', { name: /^Labour protest/ });
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(chip).toBeFocused();
});

test('what has the focus is seen: no focus ring is taken away', async ({ page }) => {
  await open(page, '/en/');
  const plain = async () =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement) return 'nothing';
      const { outlineStyle, outlineWidth } = getComputedStyle(
        activeElement.firstElementChild ?? activeElement,
      );
      const own = getComputedStyle(activeElement);
      const ringed = outlineStyle !== 'none' && outlineWidth !== '0px';
      return ringed || (own.outlineStyle !== 'none' && own.outlineWidth !== '0px')
        ? ''
        : activeElement.outerHTML.slice(0, 90);
    });
  const bare: string[] = [];
  for (const where of [
    listOf(page).getByRole('link').first(),
    markOf(page, 'BelAZ'),
    timelineOf(page).getByLabel('From', { exact: true }),
  ]) {
    await where.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    bare.push(await plain());
  }
  expect(bare.filter(Boolean)).toEqual([]);
  await expect(firstDayOf(page)).toBeVisible();
});
