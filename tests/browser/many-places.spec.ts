// A made-up atlas of 2,000 places, one event each, in a real browser: it opens, it answers, and nothing of it is out of reach.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { places, placesWithPage, test } from './many-places-site';
import { countOf, listOf, mapOf, markOf, popupOf, rest } from './screen';
import { expect } from './site';

// One build for all of them.
test.describe.configure({ mode: 'default', timeout: 120_000 });

/** React takes seconds for 2,000 entries, on a busy machine many. */
const patience = { timeout: 60_000 };

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(mapOf(page).getByTitle('Zoom in', { exact: true })).toBeAttached(patience);
  await rest(page);
}

// What is slow is not wrong: the browser warns of code that came long before it was run.
test.afterEach(({ complaints }) => {
  const faults = complaints.all.filter((complaint) => !/was preloaded using link preload/.test(complaint));
  complaints.clear();
  complaints.all.push(...faults);
});

const marksOf = (page: Page) => mapOf(page).getByRole('button', { name: /\d events?/ });

/** How many events the names of marks, rings or links say. */
const eventsIn = (names: string[]): number =>
  names.reduce(
    (sum, name) => sum + Number(/(?:^|, )([\d,]+) events?/.exec(name)?.[1]?.replace(',', '') ?? 0),
    0,
  );

test('the home page says how many events there are, and has each of them in its list and on its map', async ({
  page,
}) => {
  await open(page, '/en/');
  await expect(page.getByText('2,000 events at 2,000 places')).toBeVisible();
  await expect(countOf(page)).toContainText('2,000 events');
  const titles = listOf(page).getByRole('article').getByRole('heading', { level: 3 });
  expect(new Set(await titles.allTextContents())).toEqual(new Set(places.map(({ title }) => title)));
  const names = await marksOf(page).evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute('title') ?? ''),
  );
  expect(eventsIn(names)).toBe(2000);
  expect(names.length).toBeLessThan(200);
  expect(Math.max(...names.map(({ length }) => length)), 'no name is read out for minutes').toBeLessThan(700);
});

test('a ring opens into nearer ones, by pointer and by key', async ({ page }) => {
  await open(page, '/en/');
  const zoomOf = () => Number(/#map=([\d.]+)/.exec(page.url())?.[1]);
  const before = zoomOf();
  await mapOf(page)
    .getByRole('button', { name: /^\d{2,} events at \d{2,} places/ })
    .first()
    .click();
  await rest(page);
  const nearer = zoomOf();
  expect(nearer).toBeGreaterThan(before);
  await mapOf(page)
    .getByRole('button', { name: /^\d+ events at \d+ places/ })
    .first()
    .press('Enter');
  await rest(page);
  expect(zoomOf()).toBeGreaterThan(nearer);
});

test('a place opens from the list, with its page, its popup and its mark', async ({ page }) => {
  await open(page, '/en/');
  for (const { name, title } of placesWithPage) {
    await listOf(page).getByRole('link', { name: title }).click();
    await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText(name, patience);
    await expect(popupOf(page, name)).toBeVisible(patience);
    await expect(markOf(page, name)).toHaveClass(/pin-open/);
    await page.goBack();
    await expect(listOf(page).getByRole('article')).toHaveCount(2000, patience);
  }
});

test('a filter answers: the events of one day, in the list, on the map and in their number', async ({
  page,
}) => {
  await open(page, '/en/?from=2020-08-11&to=2020-08-11');
  const onDay = places.filter(({ day }) => day === '2020-08-11');
  await expect(listOf(page).getByRole('article')).toHaveCount(onDay.length);
  await expect(countOf(page)).toContainText(`${onDay.length} of 2,000 events`);
});

test('the drawing in the page weighs at most 14 kB gzipped, whatever page', async ({ request }) => {
  const paths = ['/en/', '/en/places/works-0/', '/en/sources/article-0/', '/en/days/2020-08-11/'];
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    const drawing = /<svg class="drawing".*?<\/svg><\/div>/s.exec(html)?.[0] ?? '';
    expect(drawing).toMatch(/<a href=.* events?/);
    expect(gzipSync(drawing).length, path).toBeLessThan(14_000);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing counts every event, and its rings lead to the list, which links to every place', async ({
    page,
  }) => {
    await page.goto('/en/');
    const links = mapOf(page).getByRole('link', { name: /\d events?/ });
    const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(eventsIn(names)).toBe(2000);
    await links
      .and(page.getByRole('link', { name: /In the list$/ }))
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/#list$/);
    const hrefs = await listOf(page)
      .getByRole('article')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(places.filter(({ id }) => !hrefs.includes(`/en/places/${id}/`))).toEqual([]);
  });
});
