// Narrowing the days by handle, by typing and by preset: each time the map, the list, the count and the link agree.
import type { Page } from '@playwright/test';
import { counted, events, keptBy, titles } from './atlas';
import { countOf, eventsOnMap, firstDayOf, lastDayOf, listed, open, queryOf, timelineOf } from './screen';
import { expect, test } from './site';

const from = (page: Page) => timelineOf(page).getByLabel('From', { exact: true });
const to = (page: Page) => timelineOf(page).getByLabel('to', { exact: true });
const preset = (page: Page, name: string) =>
  timelineOf(page).getByRole('group', { name: 'Choose days' }).getByRole('button', { name, exact: true });

/** That everything on the screen tells of these days; `written` is what the link says of them. */
async function expectDays(page: Page, first: string, last: string, written: Record<string, string>) {
  const period = { from: first, to: last };
  await expect.poll(() => queryOf(page)).toEqual(written);
  await expect.poll(() => listed(page)).toEqual(titles(keptBy(period, events)));
  const left = keptBy(period, counted).length;
  await expect(countOf(page)).toHaveText(`${left} of ${counted.length} events`);
  await expect.poll(() => eventsOnMap(page)).toBe(left);
  await expect(from(page)).toHaveValue(first);
  await expect(to(page)).toHaveValue(last);
  await expect(firstDayOf(page)).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`\\b${Number(first.slice(8))} August`),
  );
  await expect(lastDayOf(page)).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`\\b${Number(last.slice(8))} August`),
  );
}

/** Where the handle of a day is: the first at the left edge of its column, the last at the right edge of its own. */
async function edge(page: Page, column: number): Promise<{ x: number; y: number }> {
  const chart = await timelineOf(page).getByRole('img').boundingBox();
  if (!chart) throw new Error('the columns are not on the screen');
  return { x: chart.x + (chart.width / 9) * column, y: chart.y + chart.height / 2 };
}

test('the whole atlas is nine days, all events, and an address without a query', async ({ page }) => {
  await open(page, '/en/');
  await expectDays(page, '2020-08-09', '2020-08-17', {});
});

test('the first handle goes day by day with the arrow keys, and says the day', async ({ page }) => {
  await open(page, '/en/');
  await firstDayOf(page).focus();
  for (let day = 10; day <= 14; day++) await page.keyboard.press('ArrowRight');
  await expect(firstDayOf(page)).toHaveAttribute('aria-valuetext', 'Friday, 14 August');
  await expectDays(page, '2020-08-14', '2020-08-17', { from: '2020-08-14' });
});

test('a run of key presses is one step back', async ({ page }) => {
  await open(page, '/en/');
  await lastDayOf(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expectDays(page, '2020-08-09', '2020-08-15', { to: '2020-08-15' });
  await page.goBack();
  await expectDays(page, '2020-08-09', '2020-08-17', {});
});

test('neither handle goes past the other', async ({ page }) => {
  await open(page, '/en/?from=2020-08-14&to=2020-08-14');
  await firstDayOf(page).focus();
  await page.keyboard.press('End');
  await expectDays(page, '2020-08-14', '2020-08-14', { from: '2020-08-14', to: '2020-08-14' });
  await lastDayOf(page).focus();
  await page.keyboard.press('Home');
  await expectDays(page, '2020-08-14', '2020-08-14', { from: '2020-08-14', to: '2020-08-14' });
});

test('the handles are dragged with the mouse, and a drag is one step back', async ({ page }) => {
  await open(page, '/en/');
  const [left, thirteenth] = [await edge(page, 0), await edge(page, 4)];
  await page.mouse.move(left.x, left.y);
  await page.mouse.down();
  await page.mouse.move(thirteenth.x, thirteenth.y, { steps: 12 });
  await page.mouse.up();
  await expectDays(page, '2020-08-13', '2020-08-17', { from: '2020-08-13' });

  const [right, fourteenth] = [await edge(page, 9), await edge(page, 6)];
  await page.mouse.move(right.x, right.y);
  await page.mouse.down();
  await page.mouse.move(fourteenth.x, fourteenth.y, { steps: 12 });
  await page.mouse.up();
  await expectDays(page, '2020-08-13', '2020-08-14', { from: '2020-08-13', to: '2020-08-14' });

  await page.goBack();
  await expectDays(page, '2020-08-13', '2020-08-17', { from: '2020-08-13' });
  await page.goBack();
  await expectDays(page, '2020-08-09', '2020-08-17', {});
});

test('typed days narrow the atlas, and a typed end before the beginning takes it along', async ({ page }) => {
  await open(page, '/en/');
  await from(page).fill('2020-08-14');
  await expectDays(page, '2020-08-14', '2020-08-17', { from: '2020-08-14' });
  await to(page).fill('2020-08-16');
  await expectDays(page, '2020-08-14', '2020-08-16', { from: '2020-08-14', to: '2020-08-16' });
  await to(page).fill('2020-08-13');
  await expectDays(page, '2020-08-13', '2020-08-13', { from: '2020-08-13', to: '2020-08-13' });
});

test('presets choose one day, the week, and all days, and the chosen one is pressed', async ({ page }) => {
  await open(page, '/en/');
  await expect(preset(page, 'All days')).toHaveAttribute('aria-pressed', 'true');
  await preset(page, 'Only Thursday, 13 August').click();
  await expect(preset(page, 'Only Thursday, 13 August')).toHaveAttribute('aria-pressed', 'true');
  await expect(preset(page, 'All days')).toHaveAttribute('aria-pressed', 'false');
  await expectDays(page, '2020-08-13', '2020-08-13', { from: '2020-08-13', to: '2020-08-13' });
  await preset(page, 'The week').click();
  await expectDays(page, '2020-08-11', '2020-08-17', { from: '2020-08-11' });
  await preset(page, 'All days').click();
  await expectDays(page, '2020-08-09', '2020-08-17', {});
});

test('an event whose day is not exactly known is kept, and marked as possible', async ({ page }) => {
  await open(page, '/en/?from=2020-08-13&to=2020-08-13');
  const possible = page.getByRole('article').filter({ hasText: 'Possibly in the chosen days' });
  const about = keptBy({ from: '2020-08-13', to: '2020-08-13' }).filter((event) => event.about);
  expect(about.length).toBeGreaterThan(0);
  await expect
    .poll(async () => (await possible.getByRole('heading').allTextContents()).sort())
    .toEqual(titles(about));
  await preset(page, 'All days').click();
  await expect(possible).toHaveCount(0);
});

test('on the page of a day, other days lead to the list of everything', async ({ page }) => {
  await open(page, '/en/days/2020-08-13/');
  await timelineOf(page).getByRole('button', { name: 'Only Friday, 14 August' }).click();
  await expect(page).toHaveURL(/\/en\/\?from=2020-08-14&to=2020-08-14#/);
  await expect.poll(() => listed(page)).toEqual(titles(keptBy({ from: '2020-08-14', to: '2020-08-14' })));
});
