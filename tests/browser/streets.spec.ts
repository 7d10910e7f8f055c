// City streets from the site's own host, in a real browser: they come when they are near, in the reader's language and
// light, and when they fail the map is what it was.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Lang, langs } from '../../geo/langs';
import { madeTile, town } from '../basemap/made-tile';
import { mapOf, open } from './screen';
import { expect, test as siteTest } from './site';
import { archive, lake, test, tilesHost } from './streets-site';

// One build for all of them.
test.describe.configure({ mode: 'default', timeout: 60_000 });

const file = '/basemap/streets.pmtiles';
const at = (zoom: number, { lat, lon } = lake) => `#map=${zoom}/${lat}/${lon}`;
const failure = 'The streets could not be loaded.';
const noStreets = 'No streets here';

/** How the archive is asked for, from now on. */
function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === file) asked.push(request.headers().range ?? 'the whole');
  });
  return asked;
}

/** The colour in the middle of the map, as a canvas of the streets has it; undefined where none is drawn. */
const colourInTheMiddle = (page: Page) =>
  page.evaluate(() => {
    const middle = document.querySelector('.leaflet-container')?.getBoundingClientRect();
    if (!middle) return;
    const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2];
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.leaflet-streets-pane canvas')) {
      const { left, top, right, bottom, width, height } = canvas.getBoundingClientRect();
      if (x < left || x >= right || y < top || y >= bottom || canvas.width === 0) continue;
      const [inX, inY] = [((x - left) / width) * canvas.width, ((y - top) / height) * canvas.height];
      // A copy: a canvas that is read often is drawn in another way.
      const copy = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      copy?.drawImage(canvas, -Math.floor(inX), -Math.floor(inY));
      const pixel = copy?.getImageData(0, 0, 1, 1).data;
      return `#${[...(pixel ?? [])]
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')}`;
    }
    return;
  });

const water = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--water').trim());

async function expectLake(page: Page): Promise<void> {
  const colour = await water(page);
  await expect.poll(() => colourInTheMiddle(page)).toBe(colour);
}

test('above the country nothing of them is asked for; nearer, ranges of the archive', async ({ page }) => {
  const asked = questionsOf(page);
  await open(page, `/en/${at(8.75)}`);
  expect(asked).toEqual([]);
  await expect(page.locator('canvas')).toHaveCount(0);
  await mapOf(page).getByTitle('Zoom in', { exact: true }).click();
  await expectLake(page);
  expect(asked.length).toBeGreaterThan(1);
  for (const range of asked) expect(range).toMatch(/^bytes=\d+-\d+$/);
});

for (const lang of langs) {
  test(`names are in the reader's language: ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      const drawn = new Set<string>();
      Object.assign(globalThis, { drawn });
      CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        drawn.add(text);
        fillText.call(this, text, ...rest);
      };
    });
    await page.goto(`/${lang}/${at(11)}`);
    const names = () => page.evaluate(() => [...(Reflect.get(globalThis, 'drawn') as Set<string>)]);
    const known: Partial<Record<Lang, string>> = town;
    await expect.poll(names).toEqual([known[lang] ?? town.en]);
    // Our own would stand beside them.
    await expect(page.locator('.label.town')).toHaveCount(0);
  });
}

test('they follow the light, also when it changes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, `/en/${at(11)}`);
  await expectLake(page);
  const light = await water(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => water(page)).not.toBe(light);
  await expectLake(page);
});

for (const zoom of [13, 15, 17]) {
  test(`where the archive has no tile at zoom ${zoom}, the larger one is drawn`, async ({ page }) => {
    await open(page, `/en/${at(zoom)}`);
    await expectLake(page);
  });
}

test('the map says no longer that it has none, and whose they are', async ({ page }) => {
  await open(page, `/en/${at(12)}`);
  await expectLake(page);
  await expect(mapOf(page).getByText(noStreets)).toHaveCount(0);
  await expect(mapOf(page).getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible();
});

test.describe('an archive that is', () => {
  test.afterEach(({ streets }) => streets.put());

  /** The map is what it is without streets, and says why. */
  async function expectWithout(page: Page): Promise<void> {
    await expect(mapOf(page).getByRole('status')).toContainText(failure);
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect(mapOf(page).locator('.leaflet-ground-pane .ground-country')).toBeAttached();
  }

  test('missing leaves the map as it was', async ({ page, streets, complaints }) => {
    rmSync(join(streets.out, file));
    complaints.expect(/404.*streets\.pmtiles/);
    await open(page, `/en/${at(11)}`);
    await expectWithout(page);
  });

  test('something else leaves the map as it was', async ({ page, streets }) => {
    streets.put(Buffer.from('<!DOCTYPE html>'.repeat(2000)));
    await open(page, `/en/${at(11)}`);
    await expectWithout(page);
  });

  test('cut off leaves the map as it was', async ({ page, streets, complaints }) => {
    streets.put(archive.subarray(0, -madeTile.length));
    complaints.expect(/416.*streets\.pmtiles/);
    await open(page, `/en/${at(11)}`);
    await expectWithout(page);
  });

  test('too slow leaves the map as it was', async ({ page }) => {
    await page.clock.install();
    // An answer that never comes. Nothing here waits for it.
    await page.route(`**${file}`, () => {});
    await page.goto(`/en/${at(11)}`);
    await page.waitForRequest(`**${file}`);
    await page.clock.runFor(20_000);
    await expectWithout(page);
  });

  test('there again is drawn when the reader comes back', async ({ page, streets, complaints }) => {
    rmSync(join(streets.out, file));
    complaints.expect(/404.*streets\.pmtiles/);
    await open(page, `/en/${at(9)}`);
    await expectWithout(page);
    streets.put();
    await mapOf(page).getByTitle('Zoom out', { exact: true }).click();
    await expect(mapOf(page).getByRole('status')).toHaveCount(0);
    await mapOf(page).getByTitle('Zoom in', { exact: true }).click();
    await expectLake(page);
  });
});

test.describe("another host's map", () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const questionOf = (page: Page) =>
    mapOf(page).getByRole('button', { name: 'Show the map of tiles.example: it then sees' });
  const pictures = (page: Page) => mapOf(page).locator('img[src^="https:"]');

  test('is not asked for before the reader has said so, and no longer than they want', async ({
    page,
    complaints,
  }) => {
    await page.route(`${tilesHost}/**`, (route) =>
      route.fulfill({ body: picture, contentType: 'image/png' }),
    );
    await open(page, '/en/');
    await expect(questionOf(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(pictures(page)).toHaveCount(0);
    await expect(mapOf(page).getByText('Surveyors')).toHaveCount(0);
    complaints.expect(/^asked another host: https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/);
    const asked = page.waitForRequest(`${tilesHost}/**`);
    await questionOf(page).click();
    expect((await asked).headers().referer).toBeUndefined();
    await expect(pictures(page).first()).toBeVisible();
    await expect(mapOf(page).getByText('Surveyors')).toBeVisible();
    await questionOf(page).click();
    await expect(pictures(page)).toHaveCount(0);
    // Nothing is remembered.
    await page.reload();
    await expect(questionOf(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(pictures(page)).toHaveCount(0);
  });

  test('is the only other host that the policy allows, and for pictures alone', async ({ page, request }) => {
    const policy = (await request.get('/en/')).headers()['content-security-policy'] ?? '';
    expect(policy.split('; ').filter((part) => part.includes('https:'))).toEqual([
      `img-src 'self' data: ${tilesHost}`,
    ]);
    await page.goto('/en/');
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await meta.getAttribute('content')).toContain(`img-src 'self' data: ${tilesHost};`);
  });
});

siteTest('a site without an archive asks for none, however near', async ({ page }) => {
  const asked = questionsOf(page);
  await open(page, `/en/${at(14)}`);
  expect(asked).toEqual([]);
  await expect(mapOf(page).getByText(noStreets)).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});
