// A reader's file whose first rows do not say which number is the day: it is read on until a row does.
import { gzipSync } from 'node:zlib';
import { expect, test } from './site';

test('while the order of days is looked for, it is said how far that is; it waits, goes on and ends', async ({
  page,
}) => {
  const rows = '1/2/2021,53.9,27.5\n'.repeat(3_000_000);
  await page.goto('/en/open/');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'events.csv.gz',
    mimeType: 'application/gzip',
    buffer: gzipSync(`date,latitude,longitude\n${rows}`),
  });
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Pause' }).click();
  await expect(main.getByRole('status')).toHaveText('Looking at events.csv.gz');
  await expect(main.getByRole('progressbar')).toBeVisible();
  await expect(main).toContainText(/[\d,]+ rows, \d+ % of the file/);
  await main.getByRole('button', { name: 'Go on' }).click();
  await main.getByRole('button', { name: 'Cancel' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Your file on the map' })).toBeVisible();
});
