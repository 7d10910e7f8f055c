// The keyboard alone, on the map: marks and rings are buttons in the tab order, and Enter and Escape do what they say.
import { listOf, mapOf, markOf, open, popupOf, rest, tabTo } from './screen';
import { expect, test } from './site';

test('a mark opens with Enter, the focus goes into the popup, and Escape brings it back to the mark', async ({
  page,
}) => {
  await open(page, '/en/');
  await tabTo(page, /^Mahilyow, 1 event/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/places\/mahilyow\//);
  await expect(popupOf(page, 'Mahilyow').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popupOf(page, 'Mahilyow')).toHaveCount(0);
  await expect(markOf(page, 'Mahilyow')).toBeFocused();
  await expect(page).toHaveURL(/\/en\/(#|$)/);
});

test('Space opens a mark, too, as it does every button', async ({ page }) => {
  await open(page, '/en/');
  await markOf(page, 'Mahilyow').focus();
  await page.keyboard.press('Space');
  await expect(popupOf(page, 'Mahilyow')).toBeVisible();
});

test('the popup closes by its own button, and the focus is back on the mark', async ({ page }) => {
  await open(page, '/en/');
  await markOf(page, 'BelAZ').focus();
  await page.keyboard.press('Enter');
  await expect(popupOf(page, 'BelAZ').getByRole('heading', { level: 2 })).toBeFocused();
  await popupOf(page, 'BelAZ').getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(markOf(page, 'BelAZ')).toBeFocused();
});

test('Tab goes on from the heading of the popup through its links', async ({ page }) => {
  await open(page, '/en/');
  await markOf(page, 'Mahilyow').focus();
  await page.keyboard.press('Enter');
  await expect(popupOf(page, 'Mahilyow').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(popupOf(page, 'Mahilyow').getByRole('link', { name: /¶10/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(popupOf(page, 'Mahilyow').getByRole('link', { name: 'Read the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(listOf(page).getByRole('heading', { level: 1 })).toBeFocused();
});

test('Escape in a popup that the list opened closes it, and the focus is not lost', async ({ page }) => {
  await open(page, '/en/');
  await page.getByRole('link', { name: /^Workers of BelAZ march/ }).press('Enter');
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popupOf(page, 'BelAZ')).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toBeFocused();
});

test('a ring says how many events at which places, and Enter zooms in until they stand apart', async ({
  page,
}) => {
  await open(page, '/en/');
  const ring = mapOf(page).getByRole('button', { name: /^2 events at 2 places: .*Grodno Azot.*Zoom in$/ });
  await ring.focus();
  await page.keyboard.press('Enter');
  await expect(markOf(page, 'Grodno Azot')).toBeInViewport();
  await expect(ring).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
});

test('a mark outside the map comes into view when Tab comes to it', async ({ page }) => {
  await open(page, '/en/#map=13/53.9/27.58');
  await tabTo(page, /^Mahilyow, 1 event/);
  await expect(markOf(page, 'Mahilyow')).toBeInViewport();
});

test('the arrow keys move the map, and the link follows', async ({ page }) => {
  await open(page, '/en/#map=8/53.9/27.6');
  // The map itself is the stop before its first mark.
  await mapOf(page).getByRole('button').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await rest(page);
  await page.keyboard.press('+');
  await rest(page);
  const [zoom, , lon] = new URL(page.url()).hash.replace('#map=', '').split('/').map(Number);
  expect(zoom).toBe(9);
  expect(lon).toBeGreaterThan(27.6);
});
