// An atlas whose events are a table, in a real browser: thirty thousand rows of a file with the columns of Collective Action
// in Tech, imported, built and served as a desk would.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { hold } from './screen';
import { expect } from './site';
import { days, rows, test } from './table-site';

// One build for all of them.
test.describe.configure({ mode: 'default', timeout: 60_000 });

const patience = { timeout: 30_000 };
const articles = (page: Page) => page.getByRole('main').getByRole('article');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(articles(page).first().getByRole('heading')).toBeVisible(patience);
}

test('its home says how many events there are, and has them on the map, in the days and in the list', async ({
  page,
}) => {
  await open(page, '/en/');
  await expect(page).toHaveTitle(/^Collective Action in Tech/);
  await expect(page.getByRole('main')).toContainText(`33,000 events from ${rows.toLocaleString('en')} rows`);
  await expect(page.getByText('30,000 of 30,000 events')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Without a position 3,000/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^[\d,]+ events, .+Zoom in$/ }).first()).toBeAttached(
    patience,
  );
  await expect(page.getByRole('button', { name: /^strike / })).toBeVisible();
  await expectNoViolations(page);
});

test('its map opens where the events are, before they come, and stays there when they do', async ({
  page,
}) => {
  const release = await hold(page, '**/data/events.parquet');
  await page.goto('/en/');
  const scale = page.locator('.scale');
  // The events lie in one corner of Europe; of the world it would be thousands.
  await expect(scale).toHaveText(/^\d{2,3} km$/);
  const before = await scale.innerText();
  release();
  await expect(articles(page).first().getByRole('heading')).toBeVisible(patience);
  await expect(page.getByRole('button', { name: /^[\d,]+ events, .+Zoom in$/ }).first()).toBeAttached(
    patience,
  );
  await expect(scale).toHaveText(before);
});

test('a narrow choice of days reads its part of the file and no more', async ({ page, table }) => {
  const file = join(table.out, 'data/events.parquet');
  let bytes = 0;
  const whole: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('/events.parquet') || response.request().method() !== 'GET') return;
    if (response.status() !== 206) whole.push(response.url());
    bytes += Number(response.headers()['content-length']);
  });
  await open(page, '/en/?from=2019-03-04&to=2019-03-05');
  const shown = Math.round((rows / days) * 2);
  await expect(page.getByText(new RegExp(`^${shown} of 30,000 events`))).toBeVisible();
  expect(whole).toEqual([]);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(statSync(file).size / 2);
  const before = bytes;
  // Wider: what is missing is fetched, and only then.
  await page.getByRole('button', { name: 'All days' }).click();
  await expect(page.getByText('30,000 of 30,000 events')).toBeVisible(patience);
  expect(bytes).toBeGreaterThan(before);
});

test('one event has a link, which opens it on the map with its row and its source', async ({ page }) => {
  await open(page, '/en/?from=2019-03-04&to=2019-03-05');
  const first = articles(page).first();
  const link = first.getByRole('link', { name: /^row \d+$/ });
  const row = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(new RegExp(`row=${row.slice(4)}`));
  const popup = page.getByRole('region', { name: /^\d+ events?( here)?$/ });
  await expect(popup).toContainText(row);
  await expect(popup.getByRole('link', { name: 'news.example' }).first()).toHaveAttribute(
    'rel',
    'noopener noreferrer',
  );
  const address = page.url();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(popup).toHaveCount(0);
  await expect(page).not.toHaveURL(/row=/);

  await open(page, address);
  await expect(popup).toContainText(row, patience);
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
});

test('a link to a row without a position opens the list of those, and one to a row that is not there says so', async ({
  page,
}) => {
  await open(page, '/en/?row=20008');
  await expect(page.getByRole('button', { name: /^Without a position/ })).toHaveAttribute(
    'aria-pressed',
    'true',
    patience,
  );
  await expect(page.locator('li[aria-current="true"]')).toContainText('row 20008');
  await open(page, '/en/?row=99999');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    'There is no event of row 99999 here.',
    patience,
  );
});

test('where the list that was chosen goes with its actions, the list of events stands in its place', async ({
  page,
}) => {
  await page.goto('/en/?action=none');
  await page.getByRole('button', { name: 'Show everything' }).click(patience);
  const events = page.getByRole('button', { name: /^Events/ });
  const unlocated = page.getByRole('button', { name: /^Without a position/ });
  await unlocated.click();
  await page.goBack();
  await expect(page.getByText('0 of 30,000 events')).toBeVisible();
  await expect(unlocated).toHaveCount(0);
  await expect(events).toHaveAttribute('aria-pressed', 'true');
});

test('its home loads one script, its own, and is whole again after each step from the page of the method', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await open(page, '/en/');
  expect(scripts.filter((path) => !path.includes('worker'))).toEqual([
    expect.stringMatching(/^\/table\/\w+\.js$/),
  ]);
  for (const step of ['first', 'second']) {
    await page.getByRole('link', { name: 'Method' }).click();
    await expect(page.getByRole('main'), step).toContainText('actions.csv');
    await page.getByRole('banner').getByRole('link').first().click();
    // The first hundred events stand in the page itself; the count is the script's.
    await expect(page.getByText('30,000 of 30,000 events'), step).toBeVisible(patience);
  }
});

test('where the events cannot be fetched, the page says so', async ({ page, complaints }) => {
  await page.route('**/data/events.parquet', (route) => route.abort());
  await page.goto('/en/');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be fetched', patience);
  complaints.clear();
});

test('where the events are replaced on the server meanwhile, the page says so', async ({ page }) => {
  await open(page, '/en/?from=2019-03-04&to=2019-03-05');
  await page.route('**/data/events.parquet', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), etag: '"another"' } });
  });
  await page.getByRole('button', { name: 'All days' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('changed meanwhile', patience);
});

test('a map that a link opens on no event has them once days are chosen', async ({ page }) => {
  await page.goto('/en/?from=2030-01-01');
  await expect(page.getByText('No event matches.')).toBeVisible(patience);
  await page.getByRole('button', { name: 'All days' }).click();
  await expect(page.getByText('30,000 of 30,000 events')).toBeVisible(patience);
  await expect(page.getByRole('button', { name: /^[\d,]+ events, .+Zoom in$/ }).first()).toBeAttached(
    patience,
  );
});

test('method and data tell what it rests on, and everything can be taken away', async ({
  page,
  table,
  request,
}) => {
  await page.goto('/en/about/');
  await expect(page.getByRole('main')).toContainText('actions.csv');
  await expect(page.getByRole('main')).toContainText(/SHA-256.+[0-9a-f]{64}/);
  await page.goto('/en/data/');
  for (const link of await page.locator('main > dl dt a').all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status(), await link.innerText()).toBe(200);
  }
  await expect(page.locator('main > dl dt')).toHaveText(['events.parquet', 'events.csv', 'changes.atom']);
  const csv = readFileSync(join(table.out, 'data/events.csv'), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(33_001);
  for (const page of ['places', 'days', 'sources'])
    expect(existsSync(join(table.out, 'en', page))).toBe(false);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first hundred events are there, each with its row and its source', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.locator('main ol > li')).toHaveCount(100);
    await expect(page.locator('main ol > li').first()).toContainText(/row \d+ · news\.example/);
    await expect(page.locator('main ol > li').first()).toContainText('20 people, as the file says');
    await expect(page.getByText('These are the first 100.')).toBeVisible();
  });
});
