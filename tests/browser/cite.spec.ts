// How a page is cited: with the reader's own day and address where a browser knows them, without them where it does not.
import { events, sources } from './atlas';
import { listOf, open } from './screen';
import { expect, test } from './site';

const day = '24 November 2026';
const written = 'November 24, 2026';
const citeOf = (page: Parameters<typeof open>[0]) => page.getByRole('region', { name: 'Cite', exact: true });

test('a place is cited with its version, the day of the reader and the address of the view', async ({
  page,
  baseURL,
}) => {
  await page.clock.setFixedTime(new Date(`${day} 12:00`));
  await open(page, '/en/places/belaz/?from=2020-08-13');
  await citeOf(page).getByText('APA, Chicago').click();
  const address = `${baseURL}/en/places/belaz/?from=2020-08-13`;
  const within = 'In Dateline: Belarus, August 2020, version 1.1.0';
  await expect(citeOf(page)).toContainText(`BelAZ. (n.d.). ${within}. Retrieved ${written}, from ${address}`);
  await expect(citeOf(page)).toContainText(`“BelAZ.” ${within}, n.d. Accessed ${written}. ${address}.`);
  for (const { title } of events.filter(({ place }) => place === 'belaz'))
    await expect(citeOf(page)).toContainText(`2020: ${title}. (n.d.). ${within}. Retrieved ${written}`);
});

test('an article is cited with its own address', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${day} 12:00`));
  const [source] = sources;
  await open(page, `/en/sources/${source?.id}/`);
  await citeOf(page).getByText('APA, Chicago').click();
  await expect(citeOf(page)).toContainText(
    `(2020, August 14). Independent.ie. ${source?.url}Chicago, bibliography`,
  );
  await expect(citeOf(page)).toContainText(`August 14, 2020. Accessed ${written}. ${source?.url}.`);
});

test('Cite this view takes filters and camera along into the address of the citation, which leads back to the view', async ({
  page,
  baseURL,
}) => {
  await open(page, '/en/?action=strike#map=9/53.9/27.58');
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain('#map=10/');
  const view = page.url();
  expect(view).toContain(`${baseURL}/en/?action=strike#map=10/53.9`);
  await listOf(page).getByRole('link', { name: 'Cite this view' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible();
  await citeOf(page).getByText('APA, Chicago').click();
  await expect(citeOf(page)).toContainText(`, from ${view}Chicago`);
  await expect(citeOf(page)).toContainText(`. ${view}.`);
  await open(page, view);
  expect(page.url()).toBe(view);
});

test('Cite this view takes them into a new tab, too', async ({ page, context }) => {
  await open(page, '/en/?contested=true#map=9/53.9/27.58');
  const opened = context.waitForEvent('page');
  await listOf(page)
    .getByRole('link', { name: 'Cite this view' })
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await citeOf(tab).getByText('APA, Chicago').click();
  await expect(citeOf(tab)).toContainText('/en/?contested=true#map=9/53.9');
});

test.describe('a link that somebody wrote', () => {
  for (const [hash, says] of [
    ['#map=9/53.9/27.58', '/en/#map=9/53.9/27.58.'],
    ['#map=north', '/en/.'],
    ['#licences', '/en/.'],
  ])
    test(`${hash} of the data page is cited as "${says}"`, async ({ page, baseURL }) => {
      await page.goto(`/en/data/${hash}`);
      await citeOf(page).getByText('APA, Chicago').click();
      await expect(citeOf(page)).toContainText(`. ${baseURL}${says}`);
    });
});

test('each file of a citation opens for everybody and holds its record', async ({ page, request }) => {
  for (const [address, id] of [
    ['/en/places/belaz/', 'belaz'],
    [`/en/sources/${sources[0]?.id}/`, sources[0]?.id],
    ['/en/data/', 'belarus-2020'],
  ]) {
    await page.goto(address ?? '');
    await citeOf(page).getByText('APA, Chicago').click();
    for (const [name, type, holds] of [
      ['BibLaTeX', 'application/x-bibtex; charset=utf-8', `{${id},\n`],
      ['RIS', 'application/x-research-info-systems; charset=utf-8', `ID  - ${id}\r\n`],
      ['CSL-JSON', 'application/json; charset=utf-8', `"id": "${id}"`],
    ] as const) {
      const href = await citeOf(page).getByRole('link', { name, exact: true }).getAttribute('href');
      const answer = await request.get(href ?? '');
      expect(answer.headers()).toMatchObject({ 'content-type': type, 'access-control-allow-origin': '*' });
      expect(await answer.text()).toContain(holds);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation has neither a day nor an address that nobody knows', async ({ page }) => {
    await page.goto('/en/places/belaz/');
    await citeOf(page).getByText('APA, Chicago').click();
    await expect(citeOf(page)).toContainText('version 1.1.0, n.d.');
    await expect(citeOf(page)).not.toContainText(/Accessed|Retrieved/);
  });
});
