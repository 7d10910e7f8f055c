// axe on every kind of page, light and dark, wide and on a phone: no violation at all.
import type { Page } from '@playwright/test';
import { expectNoViolations, wideAndPhone } from './axe';
import { mapOf, open, popupOf, timelineOf } from './screen';
import { type Complaints, expect, test } from './site';

const kinds: Record<string, (page: Page, complaints: Complaints) => Promise<void>> = {
  'the list and the map': (page) => open(page, '/en/'),
  'an empty choice': (page) => open(page, '/en/?from=2020-08-15&to=2020-08-15&action=march'),
  'contested events in a city': (page) =>
    open(page, '/en/?from=2020-08-13&contested=true#map=11/53.89/27.58'),
  'a place with its popup': async (page) => {
    await open(page, '/en/places/belaz/');
    await expect(popupOf(page, 'BelAZ')).toBeAttached();
  },
  'a place outside the chosen days': (page) => open(page, '/en/places/minsk/?to=2020-08-10'),
  'an article': (page) => open(page, '/en/sources/rt-2020-08-13/'),
  'a day': (page) => open(page, '/en/days/2020-08-13/'),
  'a day without events': (page) => open(page, '/en/days/2020-08-15/'),
  'the method': async (page) => {
    await page.goto('/en/about/');
  },
  'the data': async (page) => {
    await page.goto('/en/data/');
  },
  'a dead link': async (page, complaints) => {
    complaints.expect(/404.*\/en\/places\/minks\//);
    await page.goto('/en/places/minks/');
    await expect(page.getByRole('link', { name: 'Minsk', exact: true })).toBeVisible();
  },
  'the bare address, which leads on at once': async (page) => {
    // No content: the browser stays where it is.
    await page.route('**/en/', (route) => route.fulfill({ status: 204 }));
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
  },
  'a map without its background': async (page, complaints) => {
    complaints.expect(/country\.geojson/);
    await page.route('**/basemap/country.geojson', (route) => route.abort());
    await open(page, '/en/');
    await expect(mapOf(page).getByRole('status')).toBeVisible();
  },
  'days that are playing, after a link was copied': async (page) => {
    await open(page, '/en/places/mahilyow/');
    await page.getByRole('main').getByRole('button', { name: 'Copy link' }).click();
    await timelineOf(page).getByRole('button', { name: 'Play' }).click();
    await expect(timelineOf(page).getByRole('button', { name: 'Stop' })).toBeVisible();
  },
};

for (const viewport of wideAndPhone) {
  test.describe(`${viewport.width} pixels wide`, () => {
    // Half-faded popups have half the contrast.
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const [kind, go] of Object.entries(kinds)) {
      test(`axe finds nothing on ${kind}, light and dark`, async ({ page, complaints }) => {
        await go(page, complaints);
        await expectNoViolations(page);
      });
    }
  });
}
