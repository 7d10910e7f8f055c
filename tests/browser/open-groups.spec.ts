// The numbers on the map of a file: each can be read, and one event is one, also where a ring stands for it and others.
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const towns = [
  [40.7, -74],
  [42.3, -71],
  [38.9, -77],
  [41.9, -87.6],
  [34, -118.2],
  [51.5, -0.1],
  [48.9, 2.4],
  [52.5, 13.4],
  [35.7, 139.7],
  [34.7, 135.5],
  [37.6, 127],
  [39.9, 116.4],
  [31.2, 121.5],
  [-23.5, -46.6],
  [-34.6, -58.4],
];

const open = async (page: Page, rows: string[]) => {
  const csv = ['date,latitude,longitude,title', ...rows].join('\n');
  await page.goto('/en/open/');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByRole('status').filter({ hasText: 'events' })).toBeVisible();
};

test('the numbers of a file with events all over the world do not lie on each other', async ({ page }) => {
  // Around towns of which some are near each other.
  const rows = Array.from({ length: 6000 }, (_, at) => {
    const [lat = 0, lon = 0] = towns[at % towns.length] ?? [];
    const [up, along] = [((at * 7) % 13) - 6, ((at * 11) % 17) - 8];
    return `2021-03-${10 + (at % 20)},${lat + up / 2},${lon + along / 2},Event ${at}`;
  });
  await open(page, rows);
  const rings = page.locator('.group-ring');
  await expect.poll(() => rings.count()).toBeGreaterThan(8);
  const boxes = await rings.evaluateAll((all) =>
    all.map((ring) => {
      const { left, right, top, bottom } = ring.getBoundingClientRect();
      return { number: ring.textContent ?? '', left, right, top, bottom };
    }),
  );
  const over = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.number} and ${b.number}`),
  );
  expect(over).toEqual([]);
});

test('an event opened from the list is one event, where it is, although a ring stands for two there', async ({
  page,
}) => {
  await open(page, [
    '2021-03-04,50.450,30.52,Walk-out',
    '2021-03-05,50.453,30.52,Rally',
    '2021-03-06,-26.2,28.04,Far away',
  ]);
  await page.getByRole('link', { name: 'line 2' }).click();
  const popup = page.getByRole('region', { name: '1 event', exact: true });
  await expect(popup).toContainText('Walk-out');
  await expect(popup).not.toContainText('5 March');
  const ring = page.getByRole('button', { name: /^2 events/ });
  await expect(ring).toBeAttached();
  const [box, middle] = [await page.locator('.leaflet-popup').boundingBox(), await ring.boundingBox()];
  const foot = (box?.y ?? 0) + (box?.height ?? 0);
  expect(Math.abs(foot - (middle?.y ?? 0) - (middle?.height ?? 0) / 2)).toBeLessThan(40);
});
