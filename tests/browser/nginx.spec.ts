// The export under the system's nginx, with the configuration that the build makes: every file, and a reader's way.
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nginxOf } from '../serve/nginx-site';
import { same } from '../serve/same-answer';
import { siteOf } from '../serve/small-site';
import { expect, test } from './site';

const out = resolve('out');

test.describe('nginx', () => {
  test.describe.configure({ mode: 'default' });
  let nginx: Awaited<ReturnType<typeof nginxOf>>;
  test.beforeAll(async () => {
    nginx = await nginxOf(out);
  });
  test.afterAll(() => nginx?.close());

  test('sends every file of the export as the local server does', async () => {
    const local = await siteOf(out);
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
      (name) => statSync(join(out, name)).isFile() && !/\.(br|gz)$/.test(name),
    );
    for (const name of names) {
      const path = `/${name.replace(/index\.html$/, '')}`;
      const [answer, ours] = await Promise.all(
        [nginx, local].map(({ ask }) => ask(path, { 'Accept-Encoding': 'gzip' })),
      );
      expect([path, answer && same(answer)]).toEqual([path, ours && same(ours)]);
    }
    local.close();
    expect(names.length).toBeGreaterThan(100);
  });

  test('a link opens its page without loading another document, and Back leads back', async ({
    page,
    complaints,
  }) => {
    complaints.expect(/^asked another host: http:\/\/localhost:/);
    await page.goto(`${nginx.home}/en/`);
    await page.evaluate(() => document.body.setAttribute('data-first-document', ''));
    const payload = page.waitForResponse((response) => response.url().includes('.txt'));
    await page.locator('a[href*="/places/minsk/"]').first().click();
    expect((await payload).headers()['content-type']).toBe('text/plain; charset=utf-8');
    await expect(page).toHaveURL(/\/en\/places\/minsk\//);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/(#|$)/);
    await expect(page.locator('body[data-first-document]')).toHaveCount(1);
  });

  test('an unknown place gets the page that names the nearest one', async ({ page, complaints }) => {
    complaints.expect(/^asked another host: http:\/\/localhost:/);
    complaints.expect(/404 \(Not Found\)/);
    const answer = await page.goto(`${nginx.home}/en/places/minks/`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('a[href*="/places/minsk/"]').first()).toBeVisible();
  });
});
