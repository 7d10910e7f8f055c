// An atlas whose texts an enemy wrote: the site is built, and what it shows is exactly those texts. That nothing else
// comes of them, no request to another host and no violation of the policy, is in site.ts.
import type { Page } from '@playwright/test';
import { event, place, test, texts } from './hostile-site';
import { listOf, mapOf, markOf, open, popupOf } from './screen';
import { expect } from './site';

// One build for all of them.
test.describe.configure({ mode: 'default' });

/** Fails when the page has an element that only a text can have made, or is wider than the screen by one. */
async function onlyText(page: Page): Promise<void> {
  const made = page.locator(
    'img, iframe, object, embed, base, body style, [onload], [onerror], [onfocus], [style*="red"]',
  );
  await expect(made).toHaveCount(0);
  await expect(page.locator('link[href*="evil"], script[src*="evil"], meta[content*="evil"]')).toHaveCount(0);
  await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
  // The box that scrolls would hide what is wider.
  const cut = await page
    .locator('main, .leaflet-popup-content')
    .evaluateAll((boxes) => boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  expect(Math.max(...cut), 'no text is wider than its box').toBeLessThanOrEqual(1);
}

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog says ${dialog.message()}`);
  });
});

const host = 'xn--bnk-6cd.example';

test('the list, the map and a popup show hostile texts as they stand', async ({ page }) => {
  await open(page, '/en/');
  await expect(page).toHaveTitle(`${texts.atlas} · Dateline`);
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText(texts.atlas);
  const entry = page.locator(`[data-event="${event}"]`);
  await expect(entry.getByRole('heading')).toHaveText(texts.event);
  await expect(entry).toContainText(`${texts.town}, ${texts.place}`);
  await expect(entry).toContainText(texts.voice);
  await expect(entry).toContainText(texts.wording);
  const cited = entry.getByRole('link', { name: texts.abbr }).first();
  await expect(cited).toHaveAttribute('href', texts.url);
  await expect(cited).toHaveAttribute('title', `opens ${host}`);
  await onlyText(page);

  await markOf(page, texts.place).click();
  const popup = popupOf(page, texts.place);
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText(texts.place);
  await expect(popup).toContainText(texts.event);
  await expect(popup).toContainText(`${texts.voice}: ${texts.claim}`);
  await expect(popup).toContainText(texts.state);
  await expect(listOf(page).getByRole('heading', { level: 1 })).toHaveText(texts.place);
  await onlyText(page);
});

test('a place, near enough for its name to be on the map, and an article show hostile texts as they stand', async ({
  page,
  hostile,
}) => {
  await open(page, `/en/places/${place}/`);
  await expect(page).toHaveTitle(`${texts.place} · ${texts.atlas} · Dateline`);
  await expect(mapOf(page).locator('.leaflet-labels-pane .place-name').getByText(texts.place)).toBeAttached();
  const main = listOf(page);
  for (const text of [texts.event, texts.claim, texts.wording, texts.basis, texts.work])
    await expect(main).toContainText(text);
  await onlyText(page);

  await main.getByRole('link', { name: texts.work, exact: true }).first().click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(texts.work);
  await expect(page).toHaveURL(new RegExp(`/sources/${hostile.source}/`));
  await expect(main).toContainText(texts.note);
  await expect(main.getByRole('link', { name: /^Read the article/ })).toContainText(`(${host})`);
  await onlyText(page);
});

test('without a script the pages, with their drawings, are the same texts', async ({ otherReader }) => {
  const page = await otherReader({ javaScriptEnabled: false });
  await page.goto('/en/');
  await expect(listOf(page)).toContainText(texts.event);
  await expect(page.locator(`.drawing [data-drawn-place="${place}"] title`).first()).toContainText(
    texts.place,
  );
  await onlyText(page);
});

test('machines read hostile texts as they stand, too, and an embed shows them', async ({ page, hostile }) => {
  const said = async (path: string): Promise<string> => {
    await page.goto(path);
    const [data = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
    return JSON.stringify(Object.values(JSON.parse(data)));
  };
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  expect(await said('/en/')).toContain(inJson(texts.atlas));
  const ofPlace = await said(`/en/places/${place}/`);
  for (const text of [texts.place, texts.event, texts.claim, texts.voice])
    expect(ofPlace).toContain(inJson(text));
  expect(await said(`/en/sources/${hostile.source}/`)).toContain(inJson(texts.work));

  await page.goto(`/embed/en/places/${place}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.place);
  await expect(page.locator('script, img, iframe, [onerror], base[href]')).toHaveCount(0);
});
