// Filters by action and by contested, and what is said where nothing is left.
import { counted, events, keptBy, titles } from './atlas';
import { countOf, eventsOnMap, filtersOf, listed, mapOf, markOf, open, queryOf, rest } from './screen';
import { expect, test } from './site';

test('an action is chosen and let go by its button, and a second one is added', async ({ page }) => {
  await open(page, '/en/');
  const strike = filtersOf(page).getByRole('button', { name: /^Strike/ });
  const march = filtersOf(page).getByRole('button', { name: /^March/ });
  await strike.click();
  await expect(strike).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => queryOf(page)).toEqual({ action: 'strike' });
  await expect.poll(() => listed(page)).toEqual(titles(keptBy({ action: ['strike'] })));
  await march.click();
  await expect.poll(() => queryOf(page)).toEqual({ action: 'strike,march' });
  await expect.poll(() => listed(page)).toEqual(titles(keptBy({ action: ['strike', 'march'] })));
  await strike.click();
  await march.click();
  await expect.poll(() => queryOf(page)).toEqual({});
  await expect.poll(() => listed(page)).toEqual(titles(events));
});

test('each button says how many events it would leave', async ({ page }) => {
  await open(page, '/en/?from=2020-08-14');
  for (const [name, action] of [
    ['Strike', 'strike'],
    ['Rally', 'rally'],
    ['Rally for the government', 'government-rally'],
    ['Human chain', 'human-chain'],
  ] as const) {
    const left = keptBy({ from: '2020-08-14', action: [action] }, counted).length;
    await expect(filtersOf(page).getByRole('button', { name: `${name} ${left}`, exact: true })).toBeVisible();
  }
});

test('contested only leaves what somebody denies or disputes, on the map and in the list', async ({
  page,
}) => {
  await open(page, '/en/');
  await filtersOf(page)
    .getByRole('button', { name: /^Contested only/ })
    .click();
  await expect.poll(() => queryOf(page)).toEqual({ contested: 'true' });
  await expect.poll(() => listed(page)).toEqual(titles(keptBy({ contested: true })));
  await expect.poll(() => eventsOnMap(page)).toBe(keptBy({ contested: true }, counted).length);
  await expect(markOf(page, 'BelAZ')).toHaveAccessibleName(/, contested$/);
});

test('where nothing matches, the page says so and offers to show everything', async ({ page }) => {
  await open(page, '/en/?from=2020-08-15&to=2020-08-15&action=human-chain');
  await expect(page.getByRole('heading', { name: 'No event matches.' })).toBeVisible();
  await expect(countOf(page)).toHaveText(`0 of ${counted.length} events`);
  await expect.poll(() => eventsOnMap(page)).toBe(0);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => queryOf(page)).toEqual({});
  await expect.poll(() => listed(page)).toEqual(titles(events));
  await expect.poll(() => eventsOnMap(page)).toBe(counted.length);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'No event matches.' })).toBeVisible();
});

test('a change of the filters leaves the camera and the focus where they are', async ({ page }) => {
  await open(page, '/en/#map=8/53.9/27.6');
  const strike = filtersOf(page).getByRole('button', { name: /^Strike/ });
  await strike.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => queryOf(page)).toEqual({ action: 'strike' });
  await rest(page);
  expect(new URL(page.url()).hash).toMatch(/^#map=8\/53\.90*\/27\.60*$/);
  await expect(strike).toBeFocused();
});

test('the filters go along to the page of a place and back, which says what they leave out', async ({
  page,
}) => {
  await open(page, '/en/?action=march');
  await page
    .getByRole('link', { name: 'Workers of BelAZ march to the offices of the local government' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'BelAZ' })).toBeVisible();
  expect(queryOf(page)).toEqual({ action: 'march' });
  const others = events.filter(({ place, action }) => place === 'belaz' && action !== 'march').length;
  await expect(page.getByText(`${others} events at this place lie outside what you chose.`)).toBeVisible();
  await page.getByRole('link', { name: 'All events' }).click();
  await expect.poll(() => listed(page)).toEqual(titles(keptBy({ action: ['march'] })));
  await expect(mapOf(page).getByRole('region')).toHaveCount(0);
});
