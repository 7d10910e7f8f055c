// Play on the map of a file: it stays in the days that are chosen, and stopped it goes on from there.
import type { Page } from '@playwright/test';
import { queryOf, timelineOf } from './screen';
import { expect, test } from './site';

/** Thirty years: a column is a year. */
const csv = [
  'date,latitude,longitude,title',
  '1995-01-01,50.45,30.52,The first',
  ...Array.from({ length: 9 }, (_, day) => `2020-05-0${day + 1},50.45,30.52,Day ${day + 1}`),
  '2024-12-31,50.45,30.52,The last',
].join('\n');

const button = (page: Page, name: string) => timelineOf(page).getByRole('button', { name, exact: true });

async function open(page: Page, query: string) {
  await page.clock.install();
  await page.goto(`/en/open/${query}`);
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(button(page, 'Play')).toBeVisible();
}

test('a chosen week is played day by day, stop leaves the day that is shown, and back is the week', async ({
  page,
}) => {
  await open(page, '?from=2020-05-01&to=2020-05-07');
  await button(page, 'Play').click();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2020-05-01', to: '2020-05-01' });
  await page.clock.runFor(1400);
  await expect.poll(() => queryOf(page)).toEqual({ from: '2020-05-02', to: '2020-05-02' });
  await button(page, 'Stop').click();
  await page.clock.runFor(5000);
  await expect.poll(() => queryOf(page)).toEqual({ from: '2020-05-02', to: '2020-05-02' });
  await page.goBack();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2020-05-01', to: '2020-05-07' });
  await page.goForward();
  await button(page, 'Play').click();
  for (let day = 3; day <= 7; day++) {
    await page.clock.runFor(1400);
    await expect.poll(() => queryOf(page)).toEqual({ from: `2020-05-0${day}`, to: `2020-05-0${day}` });
  }
  await expect(button(page, 'Play')).toBeVisible();
});

test('without a choice the columns of the file are played from the first', async ({ page }) => {
  await open(page, '');
  await button(page, 'Play').click();
  await expect.poll(() => queryOf(page)).toEqual({ to: '1995-12-31' });
  await page.clock.runFor(1400);
  await expect.poll(() => queryOf(page)).toEqual({ from: '1996-01-01', to: '1996-12-31' });
});
