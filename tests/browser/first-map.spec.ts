// The map before React: a reader on a slow network sees, moves and chooses before the page's own code has come.
import type { Page } from '@playwright/test';
import { counted } from './atlas';
import { eventsOnMap, hold, mapOf, markOf, popupOf, rest } from './screen';
import { expect, test } from './site';

/** Next and React. */
const holdReact = (page: Page) => hold(page, '**/_next/static/chunks/*.js');

const ringOf = (page: Page) => mapOf(page).getByRole('button', { name: /at \d+ places: .*MTZ/ });
const zoomIn = (page: Page) => page.getByTitle('Zoom in', { exact: true });
const placesOfMarks = (page: Page) =>
  mapOf(page)
    .getByRole('button', { name: /event/ })
    .evaluateAll((marks) =>
      marks.map((mark) => `${mark.getAttribute('title')} ${mark.getBoundingClientRect().x}`).sort(),
    );

test('before React the map has every mark, says nothing of loading, moves, and opens its rings', async ({
  page,
}) => {
  await holdReact(page);
  await page.goto('/en/', { waitUntil: 'commit' });
  await expect.poll(() => eventsOnMap(page)).toBe(counted.length);
  await expect(page.getByText('The map is loading.')).toBeHidden();
  const before = await markOf(page, 'BelAZ').boundingBox();
  await mapOf(page)
    .getByLabel('Map')
    .or(mapOf(page))
    .first()
    .hover({ position: { x: 200, y: 100 } });
  await page.mouse.down();
  await page.mouse.move(600, 160, { steps: 5 });
  await page.mouse.up();
  expect((await markOf(page, 'BelAZ').boundingBox())?.x).not.toBe(before?.x);
  await ringOf(page).press('Enter');
  await expect(markOf(page, 'Minsk Tractor Works (MTZ)')).toBeVisible();
});

test('a place that is chosen before React opens when React has come', async ({ page }) => {
  const release = await holdReact(page);
  await page.goto('/en/', { waitUntil: 'commit' });
  await markOf(page, 'BelAZ').click();
  await expect(popupOf(page, 'BelAZ')).toBeHidden();
  release();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await expect(page).toHaveURL(/\/places\/belaz\//);
});

test('a place that is chosen opens as a whole page when React never comes', async ({ page, complaints }) => {
  complaints.expect(/Failed to load resource|was preloaded using link preload but not used/);
  await page.route('**/_next/static/chunks/*.js', (route) => route.abort());
  await page.goto('/en/', { waitUntil: 'commit' });
  await markOf(page, 'BelAZ').click();
  await expect(page.getByRole('heading', { level: 1, name: 'BelAZ' })).toBeVisible({ timeout: 10_000 });
});

test('React draws the same marks at the same spots, and no frame is without them', async ({ page }) => {
  const release = await holdReact(page);
  await page.goto('/en/', { waitUntil: 'commit' });
  await expect.poll(() => eventsOnMap(page)).toBe(counted.length);
  const first = await placesOfMarks(page);
  await page.evaluate(() => {
    const seen: number[] = [];
    const look = () => {
      seen.push(document.querySelectorAll('.leaflet-marker-icon[title]').length);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { seen });
  });
  release();
  await expect(zoomIn(page)).toBeVisible();
  await rest(page);
  expect(await placesOfMarks(page)).toEqual(first);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  expect(new Set(seen)).toEqual(new Set([first.length]));
});

test('where the reader has moved the map, and the mark that has the focus, stay when React comes', async ({
  page,
}) => {
  const release = await holdReact(page);
  await page.goto('/en/', { waitUntil: 'commit' });
  await markOf(page, 'BelAZ').focus();
  const before = await placesOfMarks(page);
  await page.mouse.move(900, 300);
  await page.mouse.wheel(0, -240);
  await expect.poll(async () => (await placesOfMarks(page)).join()).not.toBe(before.join());
  await expect(markOf(page, 'BelAZ')).toBeFocused();
  const first = await placesOfMarks(page);
  release();
  await expect(zoomIn(page)).toBeVisible();
  await expect(markOf(page, 'BelAZ')).toBeFocused();
  expect(await placesOfMarks(page)).toEqual(first);
});

test('a link with a camera is obeyed before React', async ({ page }) => {
  await holdReact(page);
  await page.goto('/en/places/belaz/#map=12/54.1/28.34', { waitUntil: 'commit' });
  const mark = mapOf(page).locator('.leaflet-marker-icon.pin-open');
  await expect(mark).toHaveAttribute('title', /^BelAZ/);
  await expect(mark).toBeInViewport();
});

test('a link with filters shows no mark before it is known which are kept', async ({ page }) => {
  const release = await holdReact(page);
  const script = page.waitForResponse('**/first-map/*.js');
  await page.goto('/en/?action=march', { waitUntil: 'commit' });
  await (await script).finished();
  await expect(mapOf(page)).toBeVisible();
  expect(await mapOf(page).getByRole('button').count()).toBe(0);
  release();
  await expect(markOf(page, 'BelAZ')).toBeVisible();
});
