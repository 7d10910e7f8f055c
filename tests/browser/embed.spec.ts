// The map of a place in a page of somebody else, and no other page of ours there.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { open } from './screen';
import { expect, test as siteTest } from './site';

/** A page of another origin that shows what it is given. */
const test = siteTest.extend<{ showFramed: (page: Page, frame: string) => Promise<void> }>({
  showFramed: async ({ complaints }, use) => {
    let body = '';
    const desk = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end(`<!DOCTYPE html><title>A desk</title>${body}`),
    );
    await new Promise<void>((ready) => desk.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`;
    await use(async (page, frame) => {
      body = frame;
      complaints.expect(/^asked another host: http:\/\/127\.0\.0\.1:/);
      await page.goto(address);
    });
    desk.close();
    desk.closeAllConnections();
  },
});

const frameOf = (address: string) => `<iframe src="${address}" width="320" height="300"></iframe>`;

test('a page of another site shows the marked place in a frame of 320 pixels, and a mark opens its page', async ({
  page,
  context,
  showFramed,
  baseURL,
}) => {
  await showFramed(page, frameOf(`${baseURL}/embed/en/places/belaz/`));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('BelAZ');
  await expect(frame.getByText('Protests and strikes, ')).toContainText('August 2020');
  await expect(frame.getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible();
  const mark = frame.getByRole('link', { name: /^BelAZ,/ }).filter({ visible: true });
  await expect(mark).toBeInViewport();
  const width = await frame.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(width).toEqual([320, 320]);
  const opened = context.waitForEvent('page');
  await mark.locator('.pin-box').click();
  const fresh = await opened;
  await expect(fresh).toHaveURL(`${baseURL}/en/places/belaz/`);
  expect(await fresh.evaluate(() => window.opener)).toBeNull();
  await expect(page.locator('iframe')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('no other page can be framed', async ({ page, showFramed, complaints, baseURL }) => {
  complaints.expect(/frame-ancestors 'none'/);
  complaints.expect(/404/);
  const heard = (words: string) => page.waitForEvent('console', (message) => message.text().includes(words));
  for (const path of ['/', '/en/', '/en/places/belaz/', '/en/data/', '/nowhere/']) {
    const said = [heard('frame-ancestors'), ...(path === '/nowhere/' ? [heard('404')] : [])];
    await showFramed(page, frameOf(baseURL + path));
    await Promise.all(said);
  }
});

for (const width of [320, 800]) {
  test(`axe finds nothing in an embed ${width} pixels wide, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 420 });
    for (const path of ['/embed/en/', '/embed/en/places/belaz/', '/embed/en/places/minsk/']) {
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  });
}

test('an embed runs no script and asks only for its style sheet', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/embed/en/');
  // The icon of its tab is asked for by the browser, when it likes.
  expect(asked.filter((path) => path !== '/icon.svg')).toEqual(['/embed/en/', '/embed/embed.css']);
  await expect(page.locator('script')).toHaveCount(0);
});

test('the page of a place gives the code, with the address where the reader is', async ({
  page,
  baseURL,
}) => {
  await open(page, '/en/places/belaz/');
  await page.getByText('Embed this map').click();
  await expect(page.getByRole('textbox', { name: /^For the HTML of your page/ })).toHaveValue(
    `<iframe src="${baseURL}/embed/en/places/belaz/" title="BelAZ · Dateline" width="600" height="420" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
  );
});
