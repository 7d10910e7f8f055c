// Who comes to the data page with filters takes away what they keep.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { events, keptBy } from './atlas';
import { choices, filtersIn } from './choices';
import { expect, test } from './site';

const chosenOf = (page: Page) => page.getByRole('region', { name: 'What you have chosen' });

/** The ids in the file that a click on its button makes. */
async function idsIn(page: Page, kind: 'GeoJSON' | 'CSV'): Promise<string[]> {
  const coming = page.waitForEvent('download');
  await chosenOf(page).getByRole('button', { name: kind }).click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  return kind === 'CSV'
    ? Papa.parse<{ id: string }>(text, { header: true }).data.map(({ id }) => id)
    : JSON.parse(text).features.map(({ id }: { id: string }) => id);
}

test('the filters of the list go along to the data page', async ({ page }) => {
  await page.goto('/en/?from=2020-08-16&action=rally');
  await page.getByRole('link', { name: 'Data', exact: true }).first().click();
  await expect(chosenOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\/en\/data\/\?from=2020-08-16&action=rally$/);
});

test('of each choice, the files hold what it keeps, and the page says how many these are', async ({
  page,
}) => {
  for (const choice of choices.filter(Boolean)) {
    // Each in a page of its own: Chromium takes the eleventh file of one page for too many.
    await page.goto(`/en/data/${choice}`);
    const kept = keptBy(filtersIn(choice)).map(({ id }) => id);
    for (const kind of ['GeoJSON', 'CSV'] as const) {
      expect(await idsIn(page, kind), `${kind} of ${choice}`).toEqual(kept);
      await expect(chosenOf(page).getByRole('status')).toHaveText(
        `${kept.length} of ${events.length} events`,
      );
    }
  }
});

test('without filters there is nothing to choose from: the whole files are all', async ({ page }) => {
  await page.goto('/en/data/');
  await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toHaveCount(0);
});
