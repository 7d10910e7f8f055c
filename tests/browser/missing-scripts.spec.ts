// Each script of the page fails in turn: the list stays whole, and instead of a blank there is a map, the drawing of
// the page or a word.
import { readFileSync } from 'node:fs';
import { events, titles } from './atlas';
import { listed, listOf, mapOf } from './screen';
import { expect, test } from './site';

/** What the home page asks for, in its markup. A browser of today leaves out what is for old ones. */
const scripts = [
  ...new Set(
    [
      ...readFileSync('out/en/index.html', 'utf8')
        .replace(/<script[^>]* noModule[^>]*>/g, '')
        .matchAll(/(?:src|href)="(\/[^"]+\.js)"/g),
    ].map(([, address = '']) => address),
  ),
];

test('there are scripts that can fail', () => {
  expect(scripts.filter((script) => script.startsWith('/first-map/'))).toHaveLength(1);
  expect(scripts.length).toBeGreaterThan(8);
});

// By their number: the names are new with each build.
for (const [index, script] of scripts.entries()) {
  test(`without script ${index + 1} of the page, the list is whole, and the stage is not blank`, async ({
    page,
    complaints,
  }) => {
    // React's own word for the data that one of them reads out of the page, and the loader's for the code of the page
    // that is shown when one fails.
    complaints.expect(/Failed to load resource|Minified React error #412|Failed to load chunk/);
    await page.route(`**${script}`, (route) => route.abort());
    await page.goto('/en/');
    // What is there until the failure has been noticed proves nothing.
    await page.waitForLoadState('networkidle');
    await expect(listOf(page).getByRole('heading', { level: 1 })).toBeVisible();
    expect(await listed(page)).toEqual(titles(events));
    const marks = mapOf(page).getByRole('button', { name: /event/ });
    const drawing = mapOf(page).locator('.drawing:visible');
    await expect(marks.or(drawing).or(mapOf(page).getByRole('alert')).first()).toBeVisible();
    await listOf(page).getByRole('article').last().scrollIntoViewIfNeeded();
    await expect(listOf(page).getByRole('article').last()).toBeInViewport();
  });
}

// Where React has begun meanwhile, it would be told of the failure, and put a word of it in place of the page.
for (const [index, script] of scripts.entries()) {
  if (!script.includes('/chunks/')) continue;
  test(`nor is the page lost where script ${index + 1} fails late`, async ({ page, complaints }) => {
    complaints.expect(/Failed to load resource|was preloaded using link preload but not used/);
    let fail = () => {};
    const late = new Promise<void>((resolve) => {
      fail = resolve;
    });
    await page.route(`**${script}`, async (route) => {
      await late;
      await route.abort();
    });
    await page.goto('/en/', { waitUntil: 'commit' });
    const hasBegun = () => Object.keys(document).some((key) => key.startsWith('__reactContainer'));
    // Without some of them it never begins.
    await page.waitForFunction(hasBegun, null, { timeout: 3000 }).catch(() => {});
    fail();
    const said = mapOf(page).getByText('Part of this page could not be loaded');
    await expect(said.or(mapOf(page).getByRole('alert')).first()).toBeVisible();
    expect(await listed(page)).toEqual(titles(events));
  });
}

/** Without any one of these React does not start. */
const needed = scripts.filter((script) => script.includes('turbopack'));

test('when the code of the page never comes, the map says what does not answer, and its marks lead on', async ({
  page,
  complaints,
}) => {
  expect(needed.length).toBeGreaterThan(0);
  complaints.expect(/Failed to load resource|was preloaded using link preload but not used/);
  await page.clock.install();
  for (const script of needed) await page.route(`**${script}`, (route) => route.abort());
  await page.goto('/en/');
  await expect(mapOf(page).getByRole('status')).toHaveCount(0);
  await page.clock.fastForward(6000);
  await expect(mapOf(page).getByRole('status')).toHaveText(
    'Part of this page could not be loaded: filters, days and popups do not answer. Load it again.',
  );
  await page.getByRole('button', { name: /^BelAZ, / }).press('Enter');
  await page.clock.fastForward(6000);
  await expect(page.getByRole('heading', { level: 1, name: 'BelAZ' })).toBeVisible();
});

test('a page that is whole never says that it is not', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en/');
  await expect(page.getByTitle('Zoom in', { exact: true })).toBeAttached();
  await page.clock.fastForward(60_000);
  await expect(mapOf(page).getByRole('status')).toHaveCount(0);
});
