// The map in the page's HTML: there before any script, exactly where Leaflet will draw, and the map where no script runs.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { places } from './atlas';
import { onScreen } from './mercator';
import { hold, mapOf, rest } from './screen';
import { expect, test } from './site';

/** The page is there as far as its map: of the drawings of a wide and of a narrow map, one is shown. */
async function styled(page: Page): Promise<void> {
  await expect(page.locator('[data-drawn-place="belaz"]:visible')).toHaveCount(1);
}

/** The middle of each place that the drawing shows on the map's part of the screen, by its id. */
const drawnPlaces = (page: Page) =>
  page.locator('[data-drawn-place]:visible').evaluateAll((links) => {
    const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
    return links
      .map((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        return { id: link.getAttribute('data-drawn-place') ?? '', x: x + width / 2, y: y + height / 2 };
      })
      .filter(({ x, y }) => x > map.left && x < map.right && y > map.top && y < map.bottom);
  });

for (const [width, height] of [
  [390, 844],
  [1280, 800],
  [1920, 1080],
] as const)
  for (const address of ['/en/', '/en/places/belaz/', '/en/sources/rt-2020-08-13/'])
    test(`${width} pixels wide: the places of ${address} stand in the drawing where Leaflet puts them`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const release = await hold(page, '**/*.js');
      await page.goto(address, { waitUntil: 'commit' });
      await styled(page);
      const drawn = await drawnPlaces(page);
      release();
      await expect(mapOf(page).getByTitle('Zoom in', { exact: true })).toBeAttached();
      await rest(page);
      expect(drawn.map(({ id }) => id)).toContain('belaz');
      for (const { id, x, y } of drawn) {
        const place = places.find((candidate) => candidate.id === id);
        if (!place) throw new Error(`there is no place ${id}`);
        const truth = await onScreen(page, place.lon, place.lat);
        expect(Math.hypot(x - truth.x, y - truth.y), id).toBeLessThan(2);
      }
    });

test('Leaflet takes over without an empty frame and without a shift', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: { marks: number; shift: number } = { marks: 99, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    let started = false;
    const look = () => {
      const visible = [
        ...document.querySelectorAll('[data-drawn-place], .leaflet-marker-icon[title]'),
      ].filter((mark) => mark.checkVisibility()).length;
      started ||= visible > 0;
      if (started) seen.marks = Math.min(seen.marks, visible);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/en/');
  await expect(mapOf(page).getByTitle('Zoom in', { exact: true })).toBeAttached();
  await expect(mapOf(page).locator('.drawing')).toBeHidden();
  await rest(page);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: { marks: number; shift: number } }).seen,
  );
  expect(seen.marks).toBeGreaterThan(4);
  expect(seen.shift).toBe(0);
});

test('the drawing goes when the land of the living map is drawn, and no frame before', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const drawing = document.querySelector('.leaflet-container > .drawing');
      if (!drawing) return;
      observer.disconnect();
      const land = document.querySelectorAll('.leaflet-ground-pane .ground-country').length;
      Object.assign(globalThis, { land });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/en/');
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'land'))).toBeGreaterThan(0);
});

test('a reader who stands on a place of the drawing stands on its mark when Leaflet comes', async ({
  page,
}) => {
  const release = await hold(page, '**/*.js');
  await page.goto('/en/', { waitUntil: 'commit' });
  await styled(page);
  await page.locator('[data-drawn-place="belaz"]:visible').focus();
  release();
  await expect(mapOf(page).getByRole('button', { name: /^BelAZ, 4 events/ })).toBeFocused();
});

test('the drawing weighs at most 14 kB gzipped on every page', async ({ request }) => {
  for (const path of ['/en/', '/en/places/minsk/', '/en/sources/rt-2020-08-13/', '/en/days/2020-08-13/']) {
    const html = await (await request.get(path)).text();
    const drawing = /<svg class="drawing".*?<\/svg><\/div>/s.exec(html)?.[0] ?? '';
    expect(drawing).toContain('ground-country');
    expect(gzipSync(drawing).length, path).toBeLessThan(14_000);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing is the map: each place is a link that says its name and leads to its page', async ({
    page,
  }) => {
    await page.goto('/en/');
    const links = mapOf(page).getByRole('link', { name: /, \d+ events?/ });
    await expect(links).toHaveCount(places.length);
    for (const { id, name } of places)
      await expect(mapOf(page).locator(`[data-drawn-place="${id}"]:visible`)).toHaveAccessibleName(
        new RegExp(`^${name.replace(/[()]/g, '\\$&')}, \\d+ event`),
      );
    await mapOf(page)
      .getByRole('link', { name: /^BelAZ, 4 events, contested$/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/places\/belaz\/$/);
  });

  test('the page of a place shows its own place marked', async ({ page }) => {
    await page.goto('/en/places/mahilyow/');
    await expect(mapOf(page).locator('[data-drawn-place="mahilyow"] .pin-open').first()).toBeVisible();
  });

  test('it says that the map stands still, and whose data it is', async ({ page }) => {
    await page.goto('/en/');
    await expect(mapOf(page).getByText('Without JavaScript the map stands still')).toBeVisible();
    await expect(mapOf(page).getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible();
  });
});
