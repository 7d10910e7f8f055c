// Whoever goes through a list by keyboard sees where they are: what sticks to the top of the list covers no stop.
import type { Page } from '@playwright/test';
import { listOf } from './screen';
import { expect, test } from './site';

test.use({ viewport: { width: 360, height: 640 } });

/** Presses the key so many times, and names each stop in the list that something else lies on. */
async function covered(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  stops: number,
): Promise<{ seen: number; covered: string[] }> {
  const found: string[] = [];
  let seen = 0;
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press(key);
    const told = await page.evaluate(() => {
      const { activeElement: focused } = document;
      if (!focused?.closest('main')) return;
      // A link may take two lines: its first is where it begins.
      const { left, top, width, height } = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
      const on = document.elementFromPoint(left + width / 2, top + height / 2);
      return { name: focused.textContent ?? '', free: focused.contains(on) };
    });
    if (told) seen += 1;
    if (told && !told.free) found.push(told.name);
  }
  return { seen, covered: found };
}

test('Tab through the reports of the atlas stops at nothing that its headings cover', async ({ page }) => {
  await page.goto('/en/');
  await listOf(page).getByRole('heading', { level: 1 }).waitFor();
  await listOf(page).getByRole('link').first().focus();
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const { seen, covered: hidden } = await covered(page, key, 55);
    expect(seen).toBeGreaterThan(50);
    expect(hidden, key).toEqual([]);
  }
});

test('nor does it in the rows of a file', async ({ page }) => {
  const rows = Array.from({ length: 40 }, (_, at) => `2021-03-${10 + (at % 20)},50.45,30.52,Event ${at},`);
  const csv = ['date,latitude,longitude,title,url', ...rows, '2021-04-01,,,Nobody says where,'].join('\n');
  await page.goto('/en/open/');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText('40 of 40 events')).toBeAttached();
  await listOf(page)
    .getByRole('button', { name: /^Events/ })
    .focus();
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const { seen, covered: hidden } = await covered(page, key, 25);
    expect(seen).toBeGreaterThan(20);
    expect(hidden, key).toEqual([]);
  }
});
