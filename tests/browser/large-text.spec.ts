// A reader whose browser has letters of twice the usual size: all of it is there, nothing is cut, and nothing lies on another.
import type { Page } from '@playwright/test';
import { countOf, filtersOf, listOf, mapOf, timelineOf } from './screen';
import { expect, test } from './site';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [
      '--lang=en-US',
      '--blink-settings=defaultFontSize=32',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
});

const file = {
  name: 'events.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'date,latitude,longitude,title\n2021-03-04,50.45,30.52,Walk-out\n2021-03-06,48.85,2.35,Rally\n',
  ),
};

const pages: { address: string; open: (page: Page) => Promise<void> }[] = [
  { address: '/en/', open: async (page) => void (await page.goto('/en/')) },
  {
    address: '/en/open/',
    open: async (page) => {
      await page.goto('/en/open/');
      await page.getByLabel('Choose a file').setInputFiles(file);
    },
  },
];

for (const { address, open } of pages)
  test(`the timeline of ${address} is whole: play, days and count are in sight`, async ({ page }) => {
    await open(page);
    await expect(countOf(page)).toBeInViewport({ ratio: 1 });
    for (const name of ['Play', 'All days'])
      await expect(timelineOf(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    const beyond = await timelineOf(page)
      .getByRole('status')
      .evaluate(({ parentElement: row }) => (row?.scrollWidth ?? 0) - (row?.clientWidth ?? 0));
    expect(beyond).toBe(0);
    expect(
      (
        await mapOf(page)
          .or(page.getByRole('region', { name: 'Map of the file' }))
          .boundingBox()
      )?.height,
    )
      // Half of the screen.
      .toBeGreaterThan(400);
  });

test('the names of the days do not lie on each other', async ({ page }) => {
  await page.goto('/en/');
  await expect(countOf(page)).toBeVisible();
  const names = await timelineOf(page)
    .locator('foreignObject')
    .evaluateAll((days) =>
      days.map((day) => {
        const words = document.createRange();
        words.selectNodeContents(day);
        const { left, right } = words.getBoundingClientRect();
        return { left, right, height: day.getBoundingClientRect().height };
      }),
    );
  expect(names.length).toBe(9);
  expect(names.filter(({ left }, index) => left < (names[index - 1]?.right ?? 0))).toEqual([]);
});

test('what a column holds is read in its field', async ({ page }) => {
  await page.goto('/en/open/');
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByText('What the columns hold').click();
  const field = page.getByRole('combobox', { name: /latitude/i });
  await expect(field).toBeVisible();
  expect((await field.boundingBox())?.width).toBeGreaterThan(250);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the page does not scroll sideways, and each filter holds its number', async ({ page }) => {
    await page.goto('/en/');
    await expect(filtersOf(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const jutting = await filtersOf(page)
      .getByRole('button')
      .evaluateAll((chips) => chips.filter((chip) => chip.scrollWidth > chip.clientWidth).length);
    expect(jutting).toBe(0);
    await expect(listOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('the credit of the map is whole words, and not under the buttons', async ({ page }) => {
    await page.goto('/en/');
    const zoom = await mapOf(page).locator('.leaflet-control-zoom').boundingBox();
    const credit = await mapOf(page).locator('.credit').boundingBox();
    expect((zoom?.y ?? 0) + (zoom?.height ?? 0)).toBeLessThan(credit?.y ?? 0);
    const wide = await mapOf(page)
      .locator('.credit')
      .evaluate((line) => {
        line.style.overflowWrap = 'normal';
        return line.scrollWidth - line.clientWidth;
      });
    expect(wide).toBe(0);
  });
});
