// Play: the days go by one after the other, on the page's own clock, and stop at the last.
import type { Page } from '@playwright/test';
import { counted, keptBy } from './atlas';
import { countOf, eventsOnMap, open, queryOf, timelineOf } from './screen';
import { expect, test } from './site';

const button = (page: Page, name: string) => timelineOf(page).getByRole('button', { name, exact: true });

async function expectDay(page: Page, day: string) {
  const left = keptBy({ from: day, to: day }, counted).length;
  await expect(countOf(page)).toHaveText(`${left} of ${counted.length} events`);
  await expect.poll(() => eventsOnMap(page)).toBe(left);
}

test('play shows day after day, stops at the last, and is one step back', async ({ page }) => {
  await page.clock.install();
  await open(page, '/en/');
  await button(page, 'Play').click();
  for (let day = 9; day <= 17; day++) {
    await expectDay(page, `2020-08-${String(day).padStart(2, '0')}`);
    await page.clock.runFor(1400);
  }
  await expect(button(page, 'Play')).toBeVisible();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2020-08-17' });
  await page.goBack();
  await expect(countOf(page)).toHaveText(`${counted.length} of ${counted.length} events`);
});

test('stop leaves the day that is shown, and play goes on from there', async ({ page }) => {
  await page.clock.install();
  await open(page, '/en/?from=2020-08-13&to=2020-08-13');
  await button(page, 'Play').click();
  await page.clock.runFor(1400);
  await expectDay(page, '2020-08-14');
  await button(page, 'Stop').click();
  await page.clock.runFor(5000);
  await expectDay(page, '2020-08-14');
  await button(page, 'Play').click();
  await page.clock.runFor(1400);
  await expectDay(page, '2020-08-15');
});
