// The popup and the page of a place: every claim with who says it, work, day, paragraph and a link that works.
import type { Locator } from '@playwright/test';
import { events, sources } from './atlas';
import { listOf, markOf, open, popupOf } from './screen';
import { expect, test } from './site';

const sourceOf = (id: string) => sources.find((source) => source.id === id);

/** What each claim on the screen says, with the address that it cites. */
const claimsIn = (where: Locator) =>
  where
    .getByRole('listitem')
    .filter({ has: where.page().getByRole('link', { name: /¶\d/ }) })
    .evaluateAll((items) =>
      items
        // An event of the list is an item that holds items.
        .filter((item) => !item.querySelector('li'))
        .map((item) => ({
          text: item.textContent ?? '',
          // The work that it cites; where in it is asked below.
          url: (item.querySelector('a')?.href ?? '').replace(/#:~:.*/, ''),
        })),
    );

test('a click on a mark opens its page beside the map and its popup over it', async ({ page }) => {
  await open(page, '/en/');
  await markOf(page, 'BelAZ').click();
  await expect(page).toHaveURL(/\/en\/places\/belaz\//);
  await expect(listOf(page).getByRole('heading', { level: 1, name: 'BelAZ' })).toBeVisible();
  await expect(popupOf(page, 'BelAZ').getByRole('heading', { level: 2, name: 'BelAZ' })).toBeVisible();
  await expect(page).toHaveTitle(/^BelAZ/);
});

for (const place of ['BelAZ', 'Minsk Tractor Works (MTZ)']) {
  test(`the popup of ${place} tells every claim, each with its work, day, paragraph and link`, async ({
    page,
  }) => {
    const id = place === 'BelAZ' ? 'belaz' : 'minsk-tractor-works';
    await open(page, `/en/places/${id}/`);
    const told = events.filter((event) => event.place === id);
    const shown = await claimsIn(popupOf(page, place));
    expect(shown).toHaveLength(told.flatMap(({ claims }) => claims).length);
    for (const claim of told.flatMap(({ claims }) => claims)) {
      const source = sourceOf(claim.source);
      const found = shown.find(({ text }) => text.includes(claim.text.trim()));
      expect(found?.url).toBe(source?.url);
      expect(found?.url).toMatch(/^https:\/\//);
      expect(found?.text).toMatch(new RegExp(`\\d{1,2} Aug 2020, ¶${claim.paragraph}\\b`));
    }
  });
}

test('a denial stands directly under what it denies, and says who denies it', async ({ page }) => {
  await open(page, '/en/places/minsk-tractor-works/?to=2020-08-13');
  for (const where of [popupOf(page, 'Minsk Tractor Works (MTZ)'), listOf(page)]) {
    const [report, denial] = await claimsIn(where);
    expect(report?.text).toMatch(/^The Daily Telegraph: Workers stop work/);
    expect(denial?.text).toMatch(
      /^Denied (by the )?plant management: The plant's managers say that no such walkout/,
    );
    expect(denial?.text).toContain('14 Aug 2020, ¶7');
  }
});

test('a dispute is told as a dispute, below what is reported', async ({ page }) => {
  await open(page, '/en/places/belaz/?action=labour-protest');
  const claims = await claimsIn(popupOf(page, 'BelAZ'));
  expect(claims.at(-1)?.text).toMatch(/^Disputed (by the )?plant management: /);
  expect(claims.filter(({ text }) => /^(Denied|Disputed)/.test(text))).toHaveLength(1);
});

test('state media are named as such beside every claim that they carry, and nowhere else', async ({
  page,
}) => {
  const ofState = new Map(sources.map(({ url, stateMedia }) => [url, stateMedia?.en]));
  for (const address of ['/en/', '/en/places/belaz/', '/en/days/2020-08-13/']) {
    await open(page, address);
    const claims = await claimsIn(page.locator('body'));
    expect(claims.length).toBeGreaterThan(5);
    for (const { text, url } of claims) {
      const named = ofState.get(url);
      expect(text.includes(named ?? 'state media'), text).toBe(Boolean(named));
    }
  }
});

test('numbers keep their wording and say what they count', async ({ page }) => {
  await open(page, '/en/places/hero-city-obelisk/');
  for (const where of [popupOf(page, 'Minsk Hero City Obelisk'), listOf(page)]) {
    await expect(where.getByText('between 100,000 and 220,000 (taking part)')).toBeVisible();
    await expect(where.getByText('more than 100,000 (taking part)')).toBeVisible();
    const figure = where.getByRole('listitem').filter({ hasText: 'more than 100,000 (taking part)' });
    await expect(figure.getByRole('link', { name: /¶6/ }).last()).toHaveAttribute(
      'href',
      /belarus-workers-chant.*#:~:text=More%20than%20100%2C000$/,
    );
  }
});

test('a citation leads to the article, and does not tell it where the reader comes from', async ({
  page,
  context,
  complaints,
}) => {
  const url = sourceOf('independent-ie-2020-08-14')?.url ?? '';
  complaints.expect(/^asked another host: https:\/\/www\.independent\.ie\//);
  let referrer: string | undefined = 'never asked';
  await context.route(url, async (route) => {
    referrer = (await route.request().allHeaders()).referer;
    await route.fulfill({ contentType: 'text/html', body: '<title>The article</title>' });
  });
  await open(page, '/en/places/minsk-tractor-works/?to=2020-08-13');
  await popupOf(page, 'Minsk Tractor Works (MTZ)').getByRole('link', { name: /¶7/ }).first().click();
  await expect(page).toHaveTitle('The article');
  // Its passage is found in the browser; the fragment is not sent.
  expect(page.url()).toMatch(new RegExp(`^${url}#:~:text=`));
  expect(referrer).toBeUndefined();
});

test('the popup tells only what the chosen days hold, and says so where that is nothing', async ({
  page,
}) => {
  await open(page, '/en/places/minsk-tractor-works/?from=2020-08-14');
  const popup = popupOf(page, 'Minsk Tractor Works (MTZ)');
  await expect(popup.getByRole('heading', { level: 3 })).toHaveText(['Friday, 14 August 2020: Strike']);
  await open(page, '/en/places/minsk-tractor-works/?from=2020-08-16');
  await expect(popup.getByText('The articles tell of nothing here that matches your choice.')).toBeVisible();
});

test('the page of a place says how its position was found, how sure it is, and what is near', async ({
  page,
}) => {
  await open(page, '/en/places/hero-city-obelisk/');
  const position = listOf(page).getByRole('region', { name: 'How the place was found' });
  await expect(position).toContainText('No article names this place. It is our conclusion.');
  await expect(position).toContainText('The true site lies within');
  const near = listOf(page).getByRole('region', { name: 'Nearby' }).getByRole('listitem');
  await expect(near.first()).toHaveText('Minsk this place may lie in its area · 13 Aug, 14 Aug, 16 Aug');
  await expect(near.filter({ hasText: 'MTZ' })).toHaveText(/\d(\.\d)? km away · 13 Aug, 14 Aug$/);
  await listOf(page).getByRole('link', { name: 'Source 2 of this page' }).first().click();
  await expect(page.locator('li:target')).toContainText('Belarus Workers Chant');
  await expect(
    listOf(page).getByRole('region', { name: 'Sources of this page' }).getByRole('link'),
  ).toHaveCount(2);
});
