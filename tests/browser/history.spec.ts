// Back and Forward walk through what was opened and chosen, and the map is one and the same all along.
// A step is compared with its whole address, so a camera that drifts by a pixel is seen.
import type { Page } from '@playwright/test';
import { countOf, filtersOf, listOf, mapOf, markOf, open, popupOf, rest, timelineOf } from './screen';
import { expect, test } from './site';

/** What a reader sees of a step: the whole address, the heading, the popups, the count. */
async function stepOf(page: Page) {
  await rest(page);
  return {
    address: page.url(),
    heading: await listOf(page).getByRole('heading', { level: 1 }).textContent(),
    popups: await mapOf(page).getByRole('region').getByRole('heading', { level: 2 }).allTextContents(),
    count: await countOf(page).textContent(),
  };
}

test('five steps there, five back and five forward show the same each time, on the same map', async ({
  page,
}) => {
  test.slow();
  await open(page, '/en/');
  // A map that is made anew has another button.
  const map = await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).elementHandle();
  const steps = [await stepOf(page)];
  const walk: Array<() => Promise<void>> = [
    () => timelineOf(page).getByRole('button', { name: 'Only Thursday, 13 August' }).click(),
    () => markOf(page, 'BelAZ').click(),
    () =>
      listOf(page).getByRole('region', { name: 'Sources of this page' }).getByRole('link').first().click(),
    () => listOf(page).getByRole('link', { name: 'All events' }).click(),
    () =>
      filtersOf(page)
        .getByRole('button', { name: /^Contested only/ })
        .click(),
  ];
  for (const [index, go] of walk.entries()) {
    const before = page.url();
    await go();
    await expect.poll(() => page.url().replace(/#.*/, '')).not.toBe(before.replace(/#.*/, ''));
    steps.push(await stepOf(page));
    expect(steps[index + 1]?.address).not.toBe(steps[index]?.address);
  }
  expect(steps.map(({ heading }) => heading)).toEqual([
    'Belarus, August 2020',
    'Belarus, August 2020',
    'BelAZ',
    expect.stringMatching(/./),
    'Belarus, August 2020',
    'Belarus, August 2020',
  ]);
  expect(steps.map(({ popups }) => popups)).toEqual([[], [], ['BelAZ'], [], [], []]);

  for (const step of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => page.url()).toBe(step.address);
    await expect.poll(() => stepOf(page)).toEqual(step);
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    await expect.poll(() => page.url()).toBe(step.address);
    await expect.poll(() => stepOf(page)).toEqual(step);
  }
  const now = await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).elementHandle();
  expect(await page.evaluate(([before, after]) => before === after, [map, now])).toBe(true);
});

test('a hash edited by hand moves the map, and Back and Forward still show what the address says', async ({
  page,
}) => {
  await open(page, '/en/places/belaz/');
  const arrived = await stepOf(page);
  const before = await markOf(page, 'BelAZ').boundingBox();
  // What a reader does in the address bar; its entry of the history carries nothing of the router's.
  await page.evaluate(() => location.assign('#map=11/54.1/28.4'));
  await rest(page);
  expect(new URL(page.url()).hash).toMatch(/^#map=11\/54\.10*\/28\.40*$/);
  const edited = await stepOf(page);
  expect(edited.heading).toBe('BelAZ');
  expect(edited.popups).toEqual(['BelAZ']);
  expect(await markOf(page, 'BelAZ').boundingBox()).not.toEqual(before);

  await listOf(page).getByRole('link', { name: 'All events' }).click();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
  const away = await stepOf(page);

  await page.goBack();
  await expect.poll(() => stepOf(page)).toEqual(edited);
  await page.goBack();
  await expect.poll(() => stepOf(page)).toEqual(arrived);
  await page.goForward();
  await expect.poll(() => stepOf(page)).toEqual(edited);
  await page.goForward();
  await expect.poll(() => stepOf(page)).toEqual(away);
});

test('moving the map is no step: one Back leaves the place', async ({ page }) => {
  await open(page, '/en/');
  const start = await stepOf(page);
  await markOf(page, 'BelAZ').click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  for (let i = 0; i < 2; i++) {
    await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
    await rest(page);
  }
  await page.goBack();
  await expect.poll(() => stepOf(page)).toEqual(start);
});

test('while the page of a place is on its way, what moves in the map is not written to the page before', async ({
  page,
}) => {
  await open(page, '/en/');
  const start = await stepOf(page);
  let answer = () => {};
  const letGo = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/places/belaz/**.txt*', async (route) => {
    await letGo;
    await route.continue();
  });
  await markOf(page, 'BelAZ').click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  // Moved, so that the popup is seen, and looked at for longer than a report waits.
  expect((await stepOf(page)).address).toBe(start.address);
  const lookedAt = await markOf(page, 'BelAZ').boundingBox();

  answer();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('BelAZ');
  await expect.poll(() => page.url().replace(/.*#/, '')).not.toBe(start.address.replace(/.*#/, ''));
  expect(await markOf(page, 'BelAZ').boundingBox()).toEqual(lookedAt);
  await page.goBack();
  await expect.poll(() => stepOf(page)).toEqual(start);
});

test('a popup closed before its page came leaves the map where it is looked at', async ({ page }) => {
  await open(page, '/en/');
  await page.route('**/places/belaz/**.txt*', () => {});
  await markOf(page, 'BelAZ').click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await rest(page);
  const lookedAt = await markOf(page, 'BelAZ').boundingBox();
  await popupOf(page, 'BelAZ').getByRole('button', { name: 'Close' }).click();
  await expect(popupOf(page, 'BelAZ')).toHaveCount(0);
  await rest(page);
  expect(await markOf(page, 'BelAZ').boundingBox()).toEqual(lookedAt);
});

test('closing a popup is a step, and Back opens it again', async ({ page }) => {
  await open(page, '/en/');
  await markOf(page, 'BelAZ').click();
  const opened = await stepOf(page);
  await popupOf(page, 'BelAZ').getByRole('button', { name: 'Close' }).click();
  await expect(popupOf(page, 'BelAZ')).toHaveCount(0);
  expect((await stepOf(page)).heading).toBe('Belarus, August 2020');
  await page.goBack();
  await expect.poll(() => stepOf(page)).toEqual(opened);
});

test('reading the method and coming back finds the list and the map again', async ({ page }) => {
  await open(page, '/en/?from=2020-08-14');
  const before = await stepOf(page);
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How this map is made' })).toBeVisible();
  await page.goBack();
  await expect.poll(() => stepOf(page)).toEqual(before);
});

test('leaving the map while it zooms breaks nothing', async ({ page }) => {
  await open(page, '/en/');
  for (let times = 0; times < 3; times++) {
    await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.getByRole('link', { name: 'Method' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How this map is made' })).toBeVisible();
    await page.goBack();
    await rest(page);
  }
});

test('a reload shows the same', async ({ page }) => {
  await open(page, '/en/places/belaz/?from=2020-08-13#map=10/54.1/28.4');
  const before = await stepOf(page);
  await page.reload();
  await expect.poll(() => stepOf(page)).toEqual(before);
});
