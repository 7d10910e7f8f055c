// One box over places, events and sources: by any spelling, by keyboard, in the link, and nothing before somebody asks.
import type { Page } from '@playwright/test';
import { expectNoViolations, wideAndPhone } from './axe';
import { countOf, listOf, open, popupOf, queryOf, tabTo } from './screen';
import { expect, test } from './site';

const fieldOf = (page: Page) => page.getByRole('search').getByLabel('Search places, events and sources');
const resultsOf = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');
const saysOf = (page: Page) => page.getByRole('banner').getByRole('status');
const index = '**/search.json';

test('every spelling finds the same, also one that changes its script in the middle', async ({ page }) => {
  await open(page, '/en/');
  for (const [first, ...spellings] of [
    [/^Place Grodno Azot/, 'Grodno', 'Hrodna', 'Гродно', 'Гродна', 'Grodnа', 'grodmo'],
    [/^Place Mahilyow/, 'Mahilyow', 'Mogilev', 'Магілёў', 'Могилев', 'Mahilioŭ'],
    [
      /^Event Protests in Minsk/,
      'Tikhanovskaya',
      'Tsikhanouskaya',
      'Ціханоўская',
      'Тихановская',
      'Tikhановская',
    ],
  ] as const) {
    for (const spelling of spellings) {
      await fieldOf(page).fill('');
      await expect(resultsOf(page)).toHaveCount(0);
      await fieldOf(page).fill(spelling);
      await expect(resultsOf(page).first(), spelling).toHaveAccessibleName(first);
    }
  }
});

test('a person is found where the claims tell of the office', async ({ page }) => {
  await open(page, '/en/?q=Тихановская');
  await expect(saysOf(page)).toHaveText('Found: 9');
  await expect(resultsOf(page).filter({ hasText: 'opposition candidate at Grodnozhilstroy' })).toHaveCount(1);
});

test('a result says what it is, what it is called, where and when', async ({ page }) => {
  await open(page, '/en/?q=strike%20BelAZ');
  await expect(resultsOf(page).filter({ hasText: 'Posts say' })).toHaveAccessibleName(
    'Event Posts say that workers at BelAZ are on strike Strike · Zhodzina · BelAZ · Thursday, 13 August 2020',
  );
});

test('by keyboard alone: there, down, up, first, last, open, and Back to the results', async ({ page }) => {
  await open(page, '/en/');
  await tabTo(page, /^Search places/);
  await page.keyboard.type('Grodno');
  await expect(resultsOf(page)).toHaveCount(4);
  const active = (nth: number) =>
    expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', nth < 0 ? '' : `found-${nth}`);
  await active(-1);
  for (const [key, nth] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', 3],
    ['ArrowDown', -1],
    ['ArrowUp', 3],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await active(nth);
  }
  await expect(resultsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(popupOf(page, 'Grodno Azot')).toBeVisible();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toBeFocused();
  await expect(fieldOf(page)).toHaveValue('');
  await expect(resultsOf(page)).toHaveCount(0);
  expect(queryOf(page)).toEqual({});
  // Opened is one step.
  await page.goBack();
  await expect(fieldOf(page)).toHaveValue('Grodno');
  await expect(resultsOf(page)).toHaveCount(4);
  expect(queryOf(page)).toEqual({ q: 'Grodno' });
});

test('Enter opens the first result, before the link has caught up, and Back shows what was asked', async ({
  page,
}) => {
  await open(page, '/en/');
  await fieldOf(page).click();
  await page.keyboard.type('Keramin');
  await expect(resultsOf(page).first()).toHaveAccessibleName(/^Place Keramin/);
  await page.keyboard.press('Enter');
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Keramin');
  await page.goBack();
  await expect(fieldOf(page)).toHaveValue('Keramin');
  await expect(resultsOf(page).first()).toHaveAccessibleName(/^Place Keramin/);
});

test('Escape and the button empty the field, the list and the link', async ({ page }) => {
  for (const empty of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Clear' }).click(),
  ]) {
    await open(page, '/en/?from=2020-08-13&q=minsk');
    await expect(resultsOf(page).first()).toBeVisible();
    await fieldOf(page).focus();
    await empty();
    await expect(fieldOf(page)).toHaveValue('');
    await expect(fieldOf(page)).toBeFocused();
    await expect(resultsOf(page)).toHaveCount(0);
    await expect.poll(() => queryOf(page)).toEqual({ from: '2020-08-13' });
  }
});

test('a link with a question shows its answers, keeps its filters, and changes no count', async ({
  page,
}) => {
  await open(page, '/en/');
  const all = await countOf(page).textContent();
  await open(page, '/en/?q=гродна');
  await expect(fieldOf(page)).toHaveValue('гродна');
  await expect(resultsOf(page)).toHaveCount(4);
  await expect(countOf(page)).toHaveText(all ?? '');
  await page.getByRole('button', { name: 'Only Thursday, 13 August' }).click();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2020-08-13', to: '2020-08-13', q: 'гродна' });
  await expect(resultsOf(page)).toHaveCount(4);
  // Links lead on without the question.
  await resultsOf(page).first().click();
  await expect(popupOf(page, 'Grodno Azot')).toBeVisible();
  expect(queryOf(page)).toEqual({ from: '2020-08-13', to: '2020-08-13' });
});

test('an event without a place leads to its day, a source to its page', async ({ page }) => {
  await open(page, '/en/?q=several%20factories');
  await resultsOf(page).first().click();
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText('Monday, 17 August 2020');
  await open(page, '/en/?q=Kalinovsky');
  await resultsOf(page).first().click();
  await expect(page).toHaveURL(/\/en\/sources\/moscow-times-2020-08-14\//);
});

test('nothing of it is asked for before somebody uses it, and then once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/en/');
  expect(asked.filter((path) => path.includes('search'))).toEqual([]);
  const before = asked.length;
  await fieldOf(page).click();
  await page.keyboard.type('BelAZ');
  await expect(resultsOf(page).first()).toHaveAccessibleName(/^Place BelAZ/);
  const since = asked.slice(before);
  expect(since.filter((path) => path === '/search.json')).toHaveLength(1);
  expect(since.filter((path) => path !== '/search.json' && !path.startsWith('/_next/static/'))).toEqual([]);
});

test('an index that does not come is said, and the next key asks again', async ({ page, complaints }) => {
  complaints.expect(/search\.json/);
  await page.route(index, (route) => route.abort());
  await open(page, '/en/');
  await fieldOf(page).click();
  await page.keyboard.type('Grodn');
  await expect(saysOf(page)).toHaveText('The search could not be loaded. Type on to try again.');
  await page.unroute(index);
  await page.keyboard.type('o');
  await expect(saysOf(page)).toHaveText('Found: 4');
});

test('code that does not come is said, and the next key asks again', async ({ page, complaints }) => {
  complaints.expect(/Failed to load resource/);
  await open(page, '/en/');
  await page.route('**/_next/static/chunks/**', (route) => route.abort());
  await fieldOf(page).click();
  await expect(saysOf(page)).toHaveText('The search could not be loaded. Type on to try again.');
  await page.unroute('**/_next/static/chunks/**');
  await page.keyboard.type('Grodno');
  await expect(saysOf(page)).toHaveText('Found: 4');
  await expect(fieldOf(page)).toHaveValue('Grodno');
});

test('an index that is none is said, too', async ({ page }) => {
  await page.route(index, (route) => route.fulfill({ body: '<!doctype html>' }));
  await open(page, '/en/?q=Grodno');
  await expect(saysOf(page)).toHaveText('The search could not be loaded. Type on to try again.');
});

test('what nobody can find is said, and markup is text', async ({ page }) => {
  await open(page, `/en/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zxqv')}`);
  await expect(fieldOf(page)).toHaveValue('<img src=x onerror=alert(1)>zxqv');
  await fieldOf(page).fill('zxqv');
  await expect(saysOf(page)).toHaveText('Nothing is found by these words.');
});

for (const viewport of wideAndPhone) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing wrong with an open list whose second result is active', async ({ page }) => {
      await open(page, '/en/?q=minsk');
      await fieldOf(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(resultsOf(page).nth(1)).toHaveAttribute('aria-selected', 'true');
      await expectNoViolations(page);
    });
  });
}

test.describe('a phone 360 pixels wide', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the field stands in the line of the masthead, and is large enough for a finger', async ({ page }) => {
    await open(page, '/en/');
    const [field, brand] = [
      await fieldOf(page).boundingBox(),
      await page.getByRole('banner').getByRole('link', { name: 'Dateline' }).boundingBox(),
    ];
    expect(field?.height).toBeGreaterThanOrEqual(44);
    expect(field?.width).toBeGreaterThanOrEqual(44);
    expect(Math.abs((field?.y ?? 0) - (brand?.y ?? 0))).toBeLessThan(30);
  });

  test('a result is tapped, and nothing scrolls sideways', async ({ page }) => {
    await open(page, '/en/');
    await fieldOf(page).tap();
    await page.keyboard.type('tractor');
    await expect(resultsOf(page).first()).toBeInViewport();
    const heights = await resultsOf(page).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const wide = await page.getByRole('banner').evaluate((banner) => {
      const sheet = banner.parentElement ?? banner;
      return sheet.scrollWidth - sheet.clientWidth;
    });
    expect(wide).toBe(0);
    await resultsOf(page).first().tap();
    await expect(listOf(page).getByRole('heading', { level: 1, name: /Tractor/ })).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no box, for it could not answer', async ({ page }) => {
    await page.goto('/en/');
    await expect(fieldOf(page)).toBeHidden();
  });
});
