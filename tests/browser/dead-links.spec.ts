// Links that lead nowhere: status 404, a page that says so, the nearest that exist, and nothing lost of the view.
import { open, rest } from './screen';
import { expect, test } from './site';

const view = '?from=2020-08-13&contested=true#map=8/53.9/27.6';

const dead = [
  {
    address: '/en/places/minks/',
    says: 'There is no place “minks” in this atlas.',
    nearest: 'Minsk',
    leads: '/en/places/minsk/',
  },
  {
    address: '/en/places/belas/',
    says: 'There is no place “belas” in this atlas.',
    nearest: 'BelAZ',
    leads: '/en/places/belaz/',
  },
  {
    address: '/en/places/Belaz/',
    says: 'There is no place “Belaz” in this atlas.',
    nearest: 'BelAZ',
    leads: '/en/places/belaz/',
  },
  {
    address: '/en/sources/rt-2020-08-14/',
    says: 'There is no article “rt-2020-08-14” in this atlas.',
    nearest: /^Major Belarus manufacturers/,
    leads: '/en/sources/rt-2020-08-13/',
  },
  {
    address: '/en/days/2020-08-31/',
    says: '“2020-08-31” is not a day of this atlas.',
    nearest: 'Monday, 17 August 2020',
    leads: '/en/days/2020-08-17/',
  },
  {
    address: '/en/places/Минск/',
    says: 'There is no place “Минск” in this atlas.',
    nearest: 'Minsk',
    leads: '/en/places/minsk/',
  },
  {
    address: '/en/days/2020-8-13/',
    says: '“2020-8-13” is not a day of this atlas.',
    nearest: 'Thursday, 13 August 2020',
    leads: '/en/days/2020-08-13/',
  },
];

for (const { address, says, nearest, leads } of dead) {
  test(`${address} says that it leads nowhere and offers the nearest, with filters and camera`, async ({
    page,
    complaints,
  }) => {
    complaints.expect(new RegExp(`404.*${encodeURI(address)}`));
    const answer = await page.goto(address + view);
    expect(answer?.status()).toBe(404);
    expect(answer?.headers()['content-type']).toBe('text/html; charset=utf-8');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address');
    await expect(page.getByText(says)).toBeVisible();
    await expect(
      page.getByText('The filters and the position of the map from your link are kept.'),
    ).toBeVisible();
    const link = page.getByRole('listitem').getByRole('link', { name: nearest }).first();
    const href = await link.getAttribute('href');
    expect(href?.startsWith(leads)).toBe(true);
    expect(href?.endsWith(view)).toBe(true);
    await link.click();
    await rest(page);
    expect(page.url()).toMatch(/\?from=2020-08-13&contested=true#map=8\/53\.90*\/27\.60*$/);
  });
}

for (const address of [
  '/en/nothing/',
  '/fr/',
  '/en/places/',
  '/en/places/belaz/x/',
  '/nothing.html',
  '/en/index',
]) {
  test(`${address} is no page: status 404, and a link to the map`, async ({ page, complaints }) => {
    complaints.expect(new RegExp(`404.*${encodeURI(address)}`));
    const answer = await page.goto(address + view);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address');
    await expect(page.getByText('“”')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'The map with all events' })).toHaveAttribute(
      'href',
      `/en/${view}`,
    );
  });
}

for (const address of ['/en/places/%E0%A4%A/', '/%', '/en/%zz/']) {
  test(`${address}, which no browser can read, is refused in words`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toMatch(/^This address cannot be read: /);
  });
}

test('an address full of markup is shown as the text that it is', async ({ page, complaints }) => {
  complaints.expect(/404.*\/en\/places\//);
  await page.goto('/en/places/<img src=x onerror=alert(1)>/');
  await expect(
    page.getByText('There is no place “<img src=x onerror=alert(1)>” in this atlas.'),
  ).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('a step inside the site to an unknown place comes to the same page, with filters and camera', async ({
  page,
  complaints,
}) => {
  complaints.expect(/404.*\/en\/places\/minks\//);
  await open(page, '/en/');
  // What Next's own links call; the site has no link that leads nowhere.
  await page.evaluate((address) => {
    (window as unknown as { next: { router: { push: (href: string) => void } } }).next.router.push(address);
  }, `/en/places/minks/${view}`);
  await expect(page.getByText('There is no place “minks” in this atlas.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Minsk', exact: true })).toHaveAttribute(
    'href',
    `/en/places/minsk/${view}`,
  );
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Belarus, August 2020' })).toBeVisible();
});

test('without JavaScript a dead link still leads to the map', async ({ otherReader, complaints }) => {
  complaints.expect(/404.*\/en\/places\/minks\//);
  const page = await otherReader({ javaScriptEnabled: false });
  const answer = await page.goto('/en/places/minks/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address');
  await page.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Belarus, August 2020');
});
