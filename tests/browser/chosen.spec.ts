// Who comes to the data page with filters takes away what they keep.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { events, keptBy } from './atlas';
import { expect, test } from './site';

const kept = keptBy({ from: '2020-08-16', action: ['rally'] });

for (const kind of ['GeoJSON', 'CSV']) {
  test(`the filters of the list go along, and ${kind} holds what they keep`, async ({ page }) => {
    await page.goto('/en/?from=2020-08-16&action=rally');
    await page.getByRole('link', { name: 'Data', exact: true }).first().click();
    const chosen = page.getByRole('region', { name: 'What you have chosen' });
    const coming = page.waitForEvent('download');
    await chosen.getByRole('button', { name: kind }).click();
    const download = await coming;
    const text = readFileSync(await download.path(), 'utf8');
    const ids =
      kind === 'CSV'
        ? Papa.parse<{ id: string }>(text, { header: true }).data.map(({ id }) => id)
        : JSON.parse(text).features.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(kept.map(({ id }) => id));
    await expect(chosen.getByRole('status')).toHaveText(`${kept.length} of ${events.length} events`);
  });
}

test('without filters there is nothing to choose from: the whole files are all', async ({ page }) => {
  await page.goto('/en/data/');
  await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toHaveCount(0);
});
