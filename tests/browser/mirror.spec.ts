// A mirror, unpacked and given to a server of plain files that knows nothing of this site.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { plainHost } from './plain-host';
import { listOf, markOf, open, popupOf } from './screen';
import { expect, test as siteTest } from './site';

const test = siteTest.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  baseURL: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-mirror-'));
    execFileSync(process.execPath, ['serve/mirror.mjs', folder]);
    const [zip = ''] = await readdir(folder);
    for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(folder, zip))))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const { server, address } = await plainHost(join(folder, zip.replace(/\.zip$/, '')));
    await use(address);
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  },
});

test('a mirror shows the map, and a step inside it loads no new document', async ({ page }) => {
  await open(page, '/');
  await expect(page).toHaveURL(/\/en\//);
  await expect(markOf(page, 'BelAZ')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('link', { name: /^Workers of BelAZ march/ }).click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await listOf(page).getByRole('link', { name: 'All events' }).click();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('a mirror can be kept on the device, too', async ({ page, context }) => {
  await page.goto('/en/about/');
  await page.getByRole('button', { name: 'Keep these pages on this device' }).click();
  await expect(page.getByText('The pages are kept on this device.')).toBeVisible();
  await context.setOffline(true);
  await open(page, '/en/days/2020-08-13/');
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Thursday, 13 August 2020');
});
