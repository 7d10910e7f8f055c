// Readers who choose so keep the pages on their device, read them without a network, and remove them without a trace.
import type { Page } from '@playwright/test';
import { expect, test } from './own-host';
import { countOf, listed, listOf, markOf, open, popupOf } from './screen';

/** What this host has left on the device. */
const leftBy = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
const nothing = { workers: 0, caches: 0, local: 0, databases: 0 };

const keepButton = (page: Page) => page.getByRole('button', { name: 'Keep these pages on this device' });
const removeButton = (page: Page) => page.getByRole('button', { name: 'Stop and remove everything' });
const keptText = 'The pages are kept on this device.';

async function keepPages(page: Page): Promise<void> {
  await page.goto('/en/about/');
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
  await keepButton(page).click();
  await expect(page.getByText(keptText)).toBeVisible();
}

test('nobody who does not choose it is given a worker or asked for its file', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/en/');
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
  expect(await leftBy(page)).toEqual(nothing);
  expect(asked).not.toContain('/offline.js');
});

test('what is kept opens without a network by its address: map, place, article, day, data, method', async ({
  page,
  host,
}) => {
  await keepPages(page);
  await host.end();
  await open(page, '/en/');
  await expect(markOf(page, 'BelAZ')).toBeVisible();
  await open(page, '/en/places/belaz/');
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await open(page, '/en/sources/rt-2020-08-13/');
  await expect(listOf(page).getByRole('region', { name: /^What it tells/ })).toBeVisible();
  await open(page, '/en/days/2020-08-13/');
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Thursday, 13 August 2020');
  await page.goto('/en/data/');
  const csv = await page.evaluate(async () => (await fetch('/data/events.csv')).text());
  expect(csv.split('\n').length).toBeGreaterThan(20);
  await page.goto('/en/about/');
  await expect(page.getByText(keptText)).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
});

test('one language is kept: the others say so, and lead to it when the network is gone', async ({
  page,
  host,
}) => {
  await page.goto('/ru/about/');
  await page.getByRole('button', { name: 'Сохранить эти страницы на устройстве' }).click();
  await expect(page.getByText('Страницы сохранены на этом устройстве.')).toBeVisible();
  await page.goto('/en/about/');
  await expect(page.getByText('The pages are kept on this device in another language.')).toBeVisible();
  await expect(removeButton(page)).toBeVisible();
  await host.end();
  await page.goto('/en/places/belaz/?action=strike');
  await expect(page).toHaveURL(/\/ru\/places\/belaz\/\?action=strike/);
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('БелАЗ');
});

test('a step inside the site needs no network, and the page of the choice is kept at once', async ({
  page,
  host,
}) => {
  await keepPages(page);
  await host.end();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible();
  await page.getByRole('link', { name: 'Dateline', exact: true }).click();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('link', { name: /^Workers of BelAZ march/ }).click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await listOf(page).getByRole('region', { name: 'Sources of this page' }).getByRole('link').first().click();
  await expect(listOf(page).getByRole('region', { name: /^What it tells/ })).toBeVisible();
  await listOf(page).getByRole('link', { name: 'All events' }).click();
  await listOf(page).getByRole('link', { name: 'Thursday, 13 August' }).click();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Thursday, 13 August 2020');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('a network from which nothing comes is not waited for longer than a few seconds', async ({
  page,
  host,
}) => {
  await keepPages(page);
  host.fallSilent();
  await page.goto('/en/data/', { timeout: 8000 });
  await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible();
});

test('without a network a link with filters shows what it shows with one', async ({ page, host }) => {
  const link = '/en/?from=2020-08-13&to=2020-08-13&action=strike#map=7/53.9/27.6';
  await open(page, link);
  const [titles, count] = [await listed(page), await countOf(page).textContent()];
  expect(titles.length).toBeGreaterThan(0);
  await keepPages(page);
  await host.end();
  await open(page, link);
  expect(await listed(page)).toEqual(titles);
  await expect(countOf(page)).toHaveText(count ?? '');
});

test('without a network an address without a page says so, and one without its last slash is found', async ({
  page,
  host,
  complaints,
}) => {
  complaints.expect(/404.*minks/);
  await keepPages(page);
  await host.end();
  const answer = await page.goto('/en/places/minks/?from=2020-08-13');
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('There is no place “minks” in this atlas.')).toBeVisible();
  await page.getByRole('listitem').getByRole('link', { name: 'Minsk', exact: true }).click();
  await expect(popupOf(page, 'Minsk')).toBeVisible();
  await page.goto('/en/places/belaz?from=2020-08-13');
  await expect(page).toHaveURL(/\/en\/places\/belaz\/\?from=2020-08-13/);
});

test('removing leaves nothing on the device, also while the pages are on their way', async ({ page }) => {
  await keepPages(page);
  expect(await leftBy(page)).toEqual({ ...nothing, workers: 1, caches: 1 });
  await removeButton(page).click();
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
  await expect(keepButton(page)).toBeFocused();
  expect(await leftBy(page)).toEqual(nothing);
  // The page is still under the worker that was just removed.
  await page.getByRole('link', { name: 'Dateline' }).click();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
  expect(await leftBy(page)).toEqual(nothing);

  await page.goto('/en/about/');
  await keepButton(page).click();
  await removeButton(page).click();
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible();
  await page.goto('/en/');
  await expect.poll(() => leftBy(page)).toEqual(nothing);
});

test('what was removed can be kept again at once', async ({ page, host }) => {
  await keepPages(page);
  await removeButton(page).click();
  await keepButton(page).click();
  await expect(page.getByText(keptText)).toBeVisible();
  await host.end();
  await open(page, '/en/places/belaz/');
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
});
