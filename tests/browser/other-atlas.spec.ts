// The atlas of another desk, really built: ATLAS=tests/fixtures/other-atlas npm run build. One build serves all of it.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildCopy } from '../../serve/build-copy.mjs';
import { filesIn } from '../../serve/files-in.mjs';
import { serveFolder } from '../../serve/site.mjs';
import { listOf, open } from './screen';
import { expect, test as siteTest } from './site';

const test = siteTest.extend<object, { other: { home: string; out: string } }>({
  other: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const environment = { ATLAS: 'tests/fixtures/other-atlas', SITE_URL: 'https://harbour.example' };
      // Nothing can come from where the atlas of this repository lies.
      const { out, remove } = await buildCopy(process.cwd(), environment, (copy) => {
        rmSync(join(copy, 'geo/data'), { recursive: true });
      });
      const server = await serveFolder(out, 0);
      await use({ home: `http://localhost:${(server.address() as AddressInfo).port}`, out });
      server.close();
      await remove();
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  baseURL: async ({ other }, use) => use(other.home),
});

test.describe.configure({ mode: 'default' });

/** Files that hold text as text. */
const isText = (path: string) => !/\.(br|gz|png|ico|zip|parquet|fgb|woff2?)$/.test(path);

test('its pages are in its languages and in no other, and the first of them is for everybody else', async ({
  other,
}) => {
  const paths = (await filesIn(other.out)).filter(isText);
  for (const lang of ['en', 'ru'])
    for (const page of ['', 'about/', 'data/', 'places/north-quay/', 'sources/harbour-register/'])
      expect(existsSync(join(other.out, lang, page, 'index.html')), `/${lang}/${page}`).toBe(true);
  expect(paths.filter((path) => /(^|\/)be\//.test(path))).toEqual([]);
  for (const path of paths) expect(readFileSync(join(other.out, path), 'utf8'), path).not.toContain('/be/');
  const html = readFileSync(join(other.out, 'en/places/north-quay/index.html'), 'utf8');
  const translations = [...html.matchAll(/hrefLang="([^"]+)" href="https:\/\/harbour\.example\/(\w+)\//g)];
  expect(translations.map(([, lang, path]) => [lang, path])).toEqual([
    ['ru', 'ru'],
    ['en', 'en'],
    ['x-default', 'ru'],
  ]);
});

test('seven months have a column each, and a page has each day on which something happened', async ({
  page,
  other,
}) => {
  expect(readdirSync(join(other.out, 'en/days'))).toEqual(['1998-03-03', '1998-03-20']);
  await open(page, '/en/');
  const columns = page.getByRole('region', { name: 'Days', exact: true }).getByRole('img');
  await expect(columns).toHaveAccessibleName(/^1–31 March 1998: 2 events; .+1–30 September 1998: 0 events$/);
  await page.goto('/en/days/1998-03-03/');
  await page.getByRole('link', { name: '20 March 1998' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friday, 20 March 1998');
});

test('no file of it has a word of the atlas of this repository', async ({ other }) => {
  const words = /belarus|minsk|zhodz|hrodna|беларус(?!кая")|белорус|мінск|минск|the dateline developers/i;
  const found = (await filesIn(other.out))
    .filter(isText)
    .filter((path) => words.test(readFileSync(join(other.out, path), 'utf8')));
  expect(found).toEqual([]);
});

test('its name, its list and a row that is cited, with what the row cites', async ({ page }) => {
  await open(page, '/en/');
  await expect(page).toHaveTitle('Port Heron, spring 1998 · Harbour Watch');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Harbour Watch' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pages' }).locator('a[hreflang]')).toHaveText(['Рус']);
  const strike = listOf(page).locator('[data-event="north-quay-strike-1998-03-03"]');
  await expect(strike).toContainText('Register row 17');
  const gulls = strike.getByRole('link', { name: 'gulls.example' });
  await expect(gulls).toHaveAttribute('href', 'https://www.gulls.example/1998/quay');
  await expect(gulls).toHaveAttribute('rel', 'noopener noreferrer');

  await page.goto('/ru/sources/harbour-register/');
  await expect(page.getByText('строка 17')).toBeVisible();
  await expect(listOf(page).getByRole('link', { name: 'tides.example' })).toBeVisible();
});
