// Copy link: what one reader copies opens for another at the same place, with popup, filters and camera.
import type { Page } from '@playwright/test';
import { listOf, mapOf, markOf, open, popupOf, queryOf, rest, timelineOf } from './screen';
import { expect, test } from './site';

/** The site's policy forbids reading the clipboard, so it is pasted by hand, into another page. */
async function pasted(page: Page): Promise<string> {
  const paper = await page.context().newPage();
  await paper.setContent('<textarea aria-label="Paper"></textarea>');
  await paper.getByLabel('Paper').focus();
  await paper.keyboard.press('ControlOrMeta+V');
  await expect(paper.getByLabel('Paper')).not.toHaveValue('');
  const text = await paper.getByLabel('Paper').inputValue();
  await paper.close();
  return text;
}

async function whereIs(page: Page, place: string) {
  const box = await markOf(page, place).boundingBox();
  if (!box) throw new Error(`${place} is not on the screen`);
  return box;
}

test('a copied link opens for another reader with the place, the popup, the filters and the camera', async ({
  page,
  otherReader,
}) => {
  await open(page, '/en/');
  await timelineOf(page).getByRole('button', { name: 'Only Thursday, 13 August' }).click();
  await markOf(page, 'BelAZ').click();
  await expect(popupOf(page, 'BelAZ')).toBeVisible();
  await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  await rest(page);
  await popupOf(page, 'BelAZ').getByRole('button', { name: 'Copy link' }).click();
  await expect(popupOf(page, 'BelAZ').getByRole('status')).toHaveText('Link copied');
  const link = await pasted(page);
  expect(link).toBe(page.url());
  expect(link).toMatch(/\/en\/places\/belaz\/\?from=2020-08-13&to=2020-08-13#map=/);

  const other = await otherReader();
  await open(other, link);
  expect(other.url()).toBe(link);
  await expect(listOf(other).getByRole('heading', { level: 1, name: 'BelAZ' })).toBeVisible();
  await expect(popupOf(other, 'BelAZ').getByRole('heading', { level: 3 })).toHaveCount(4);
  expect(queryOf(other)).toEqual({ from: '2020-08-13', to: '2020-08-13' });
  // The link keeps a fifth of a pixel; Leaflet then puts each mark on a whole one.
  const [there, here] = [await whereIs(other, 'BelAZ'), await whereIs(page, 'BelAZ')];
  expect(Math.abs(there.x - here.x)).toBeLessThanOrEqual(1);
  expect(Math.abs(there.y - here.y)).toBeLessThanOrEqual(1);
});

for (const [what, address] of [
  ['the page of a place', '/en/places/keramin/?action=labour-protest'],
  ['the page of an article', '/en/sources/rt-2020-08-13/?contested=true'],
  ['the page of a day', '/en/days/2020-08-14/'],
  ['the list', '/en/?from=2020-08-14#map=9/53.9/27.6'],
] as const) {
  test(`${what} copies its own address, filters and camera with it`, async ({ page }) => {
    await open(page, address);
    await listOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(listOf(page).getByRole('status')).toHaveText('Link copied');
    expect(await pasted(page)).toBe(page.url());
  });
}

test('where copying is refused, the address is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await open(page, '/en/places/keramin/');
  await listOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(listOf(page).getByLabel('Copy this address:')).toHaveValue(page.url());
});

test('the address to copy by hand is that of the view, also after the map was moved', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await open(page, '/en/days/2020-08-13/');
  await listOf(page).getByRole('button', { name: 'Copy link' }).click();
  const address = listOf(page).getByLabel('Copy this address:');
  await page.getByRole('button', { name: /^Strike/ }).click();
  await expect(address).toHaveCount(0);
  await listOf(page).getByRole('button', { name: 'Copy link' }).click();
  await mapOf(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  await rest(page);
  await address.focus();
  await expect(address).toHaveValue(page.url());
});

test('"copied" is not said of another view', async ({ page }) => {
  await open(page, '/en/days/2020-08-13/');
  await listOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(listOf(page).getByRole('status')).toHaveText('Link copied');
  await page.getByRole('button', { name: /^Strike/ }).click();
  await expect.poll(() => queryOf(page)).toEqual({ action: 'strike' });
  await expect(listOf(page).getByRole('status')).toHaveText('');
});

test('a system with a share sheet gets the title and the address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (what: ShareData) => {
        document.title = JSON.stringify(what);
        return Promise.resolve();
      },
    });
  });
  await open(page, '/en/places/keramin/');
  await listOf(page).getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page).toHaveTitle(JSON.stringify({ title: 'Keramin', url: page.url() }));
});
