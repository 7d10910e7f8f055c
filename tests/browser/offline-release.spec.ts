// A new release comes while pages of the one before are open and kept on the device.
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { headingAfter, headingBefore, releaseNext } from './next-release';
import { expect, test } from './own-host';
import { listOf, open, popupOf } from './screen';

const caches = (page: Page) => page.evaluate(() => window.caches.keys());
const isWaiting = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

/** As a reader sees it five minutes later, when the browser asks for the page again. */
async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.reload();
}

/** What a browser does by itself some time after each page that it opens. */
const lookForNext = (page: Page) =>
  page.evaluate(async () => {
    // It is refused where not everything can be fetched.
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => {});
  });

// Each is two releases of the whole site.
test.slow();

async function keepPages(page: Page): Promise<void> {
  await page.goto('/en/about/');
  await page.getByRole('button', { name: 'Keep these pages on this device' }).click();
  await expect(page.getByText('The pages are kept on this device.')).toBeVisible();
}

test('a page that is open goes on, with its own files, and the new release takes over once it is closed', async ({
  page,
  context,
  host,
}) => {
  await keepPages(page);
  await open(page, '/en/');
  const [before] = await caches(page);
  const gone = await releaseNext(host.folder);
  // Another page finds the new release, which is fetched and waits.
  const other = await context.newPage();
  await openAnew(other, '/en/about/');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(headingAfter);
  await lookForNext(other);
  await expect.poll(() => isWaiting(other)).toBe(true);
  expect(await caches(page)).toHaveLength(2);

  // The host has nothing of the old release any more; what the open page may still ask for is there.
  expect(await page.evaluate(async (address) => (await fetch(address)).status, gone)).toBe(200);
  await page.getByRole('link', { name: /^Workers of BelAZ march/ }).click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingAfter);

  await page.close();
  await other.close();
  const later = await context.newPage();
  await expect
    .poll(async () => {
      await later.goto('/en/about/');
      return caches(later);
    })
    .not.toContain(before);
  expect(await caches(later)).toHaveLength(1);
  await host.end();
  await open(later, '/en/places/belaz/');
  await expect(popupOf(later, 'BelAZ')).toBeVisible();
  await later.goto('/en/about/');
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(headingAfter);
});

test('an open page goes on without a network while a new release waits', async ({ page, context, host }) => {
  await keepPages(page);
  await open(page, '/en/');
  await releaseNext(host.folder);
  const other = await context.newPage();
  await other.goto('/en/about/');
  await lookForNext(other);
  await expect.poll(() => isWaiting(other)).toBe(true);
  await host.end();
  await page.getByRole('link', { name: /^Workers of BelAZ march/ }).click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  // The page of the new release, too: it comes from what was kept before.
  await other.getByRole('link', { name: 'Dateline' }).click();
  await expect(listOf(other).getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
  await other.getByRole('link', { name: 'Method' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(headingBefore);
});

test('a release that cannot be fetched whole is not kept, and the one before stays', async ({
  page,
  host,
}) => {
  await keepPages(page);
  const before = await caches(page);
  await releaseNext(host.folder);
  await rm(`${host.folder}/data/claims.csv`);
  await openAnew(page, '/en/about/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingAfter);
  await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}),
  );
  await expect.poll(() => caches(page)).toEqual(before);
  expect(await isWaiting(page)).toBe(false);
  await host.end();
  await open(page, '/en/places/belaz/');
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
});

test('what cannot be fetched whole at first is said, and nothing is left', async ({
  page,
  host,
  complaints,
}) => {
  for (const name of ['', '.br', '.gz']) await rm(`${host.folder}/data/claims.csv${name}`);
  await page.goto('/en/about/');
  await page.getByRole('button', { name: 'Keep these pages on this device' }).click();
  await expect(page.getByText('Not everything could be fetched, so nothing is kept.')).toBeVisible();
  expect(await caches(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  complaints.clear();
});
