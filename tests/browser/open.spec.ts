// A reader's own file: it is read in the browser, every row of it is accounted for, and nothing of it goes anywhere.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expect, test } from './site';

const table = [
  'date,latitude,longitude,title,type,place,url',
  '2021-03-04,50.45,30.52,Steel workers walk out,strike,Kyiv,https://example.org/one',
  '2021-03-05,50.45,30.52,March along the river,march,Kyiv,https://example.org/two',
  '2021-03,48.85,2.35,Rally at the square,rally,Paris,',
  'soon,48.85,2.35,A date that nobody can read,rally,Paris,',
  '2021-04-01,,,Nobody says where,rally,,',
  '2021-04-02,50.1,30.1,One cell too many,rally,Kyiv,,,,',
  '2021-04-03,49.99,36.23,"<img src=x onerror=alert(1)>",rally,<b>Kharkiv</b>,javascript:alert(1)',
].join('\n');

const file = (text: string, name = 'events.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

async function openTable(page: Page, text = table) {
  await page.goto('/en/open/');
  await page.getByLabel('Choose a file').setInputFiles(file(text));
}

test('a table is drawn, listed and counted, and each row is accounted for', async ({ page }) => {
  await openTable(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: 'events.csv' })).toBeVisible();
  await expect(page.getByText('4 of 4 events')).toBeVisible();
  await expect(main.getByRole('article')).toHaveCount(4);
  await expect(main).toContainText('7 rows');
  await expect(main).toContainText('The row has more cells than the header');
  await expect(main).toContainText(
    '“soon” is no date, expected one such as 2020-08-13, 13 August 2020 or 2020-08. 1 (line 5)',
  );
  // What has no day is on no map of days; where it was is told.
  await main.getByRole('button', { name: /Without a day 1/ }).click();
  await expect(main.getByRole('article')).toContainText('line 5 · 48.85, 2.35');
  await main.getByRole('button', { name: /Without a position 1/ }).click();
  await expect(main.getByRole('article')).toContainText('Nobody says where');
  await main.getByRole('button', { name: /Refused rows 1/ }).click();
  await expect(main.getByRole('article')).toContainText('One cell too many');
});

test('what of a file is not read is told: lines above its table, lists beside that of its events', async ({
  page,
}) => {
  await openTable(page, `Protests in 2021\n\n${table}`);
  const main = page.getByRole('main');
  await expect(page.getByText('4 of 4 events')).toBeVisible();
  await expect(main).toContainText('Lines above the names of the columns, which are not used: 1');
  await expect(main.getByRole('listitem').filter({ hasText: /^Protests in 2021$/ })).toBeVisible();
  const event = { date: '2021-03-04', latitude: 50.45, longitude: 30.52, title: 'March' };
  const lists = { sources: [{ id: 's', title: 'A report' }], events: [event] };
  await page.getByLabel('Choose another file').setInputFiles(file(JSON.stringify(lists), 'events.json'));
  await expect(page.getByText('1 of 1 event')).toBeVisible();
  await expect(main).toContainText('Of the lists in the file, “events” is read; not read: sources');
});

test('near its dots the map says what they are, for there are no outlines', async ({ page }) => {
  await page.goto('/en/open/#map=15/50.45/30.52');
  await page.getByLabel('Choose a file').setInputFiles(file(table));
  await expect(page.getByText('4 of 4 events')).toBeVisible();
  await expect(page.getByText('No streets here: dots are where the file says.')).toBeVisible();
});

test('what the file holds is text, whatever it looks like, and no link that runs', async ({ page }) => {
  await openTable(page);
  const row = page.getByRole('article').filter({ hasText: 'Kharkiv' });
  await expect(row.getByRole('heading')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(row.getByRole('link')).toHaveText([/^line \d+$/]);
});

test('no request leaves the page once the file is chosen, and the policy refuses one that is tried', async ({
  page,
  complaints,
}) => {
  await page.goto('/en/open/');
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByLabel('Choose a file').setInputFiles(file(table));
  await expect(page.getByText('4 of 4 events')).toBeVisible();
  // A browser asks for the icon of the page again when its address changes.
  expect(asked.filter((path) => !path.startsWith('/open-worker/') && path !== '/icon.svg')).toEqual([]);

  complaints.expect(/Content Security Policy/);
  const sent = await page.evaluate(() =>
    fetch('/data/events.csv').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(sent).toBe('refused');
  const worker = await page.request.get(asked.find((path) => path.startsWith('/open-worker/')) ?? '');
  expect(worker.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
});

test('the days and the actions that are chosen are in the link, and Back undoes them', async ({ page }) => {
  await openTable(page);
  await expect(page.getByText('4 of 4 events')).toBeVisible();
  await page.getByRole('button', { name: /^march 1/ }).click();
  await expect(page.getByText('1 of 4 events')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?action=march');
  await page.goBack();
  await expect(page.getByText('4 of 4 events')).toBeVisible();
});

test('a column that is taken for another is corrected, and the link keeps it', async ({ page }) => {
  await openTable(page);
  const main = page.getByRole('main');
  await main.getByText('What the columns hold').click();
  await main.getByLabel('What happened').selectOption('place');
  await main.getByRole('button', { name: 'Read with these columns' }).click();
  await expect(page.getByRole('button', { name: 'Kyiv 2' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('columns')).toContain('action:place');
});

test('however long form and account are, only the panel scrolls, and not sideways', async ({ page }) => {
  await openTable(page);
  await expect(page.getByText('4 of 4 events')).toBeVisible();
  for (const words of ['What the columns hold', 'What became of each row'])
    await page.getByRole('main').getByText(words).click();
  const beyond = await page.evaluate(() =>
    [document.documentElement, document.querySelector('main')?.parentElement].map((box) => [
      (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
      (box?.scrollHeight ?? 0) - (box?.clientHeight ?? 0),
    ]),
  );
  const [whole, panel] = beyond;
  expect(whole).toEqual([0, 0]);
  expect(panel?.[0]).toBe(0);
  expect(panel?.[1]).toBeGreaterThan(0);
});

test('a table whose columns say nothing waits for the reader to say what they hold', async ({ page }) => {
  await openTable(page, 'a,b\nsomething,else\nand,more');
  const main = page.getByRole('main');
  await expect(main.getByRole('alert')).toContainText('No column holds a position');
  await expect(main.getByLabel('Latitude')).toBeVisible();
});

test('a file that is no table is refused in words that say what to do', async ({ page }) => {
  await page.goto('/en/open/');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'book.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004xl/workbook.xml'),
  });
  await expect(page.getByRole('main').getByRole('alert')).toContainText('save it as CSV');
});

test('the refused rows are saved with their lines and the reasons', async ({ page }) => {
  await openTable(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the refused rows' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('events-refused.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.replace('\uFEFF', '').split('\r\n')[1]).toMatch(
    /^6,7,"The row has more cells than the header, .*",2021-04-02,50\.1,30\.1,One cell too many,rally,Kyiv,/,
  );
});

test('of a file that is cut off, what came before is shown, and that there was more', async ({ page }) => {
  const rows = Array.from({ length: 40_000 }, (_, at) => `2021-03-04,50.${at % 100},30.5,March ${at}`);
  const whole = gzipSync(['date,latitude,longitude,title', ...rows].join('\n'));
  await page.goto('/en/open/');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'events.csv.gz',
    mimeType: 'application/gzip',
    buffer: whole.subarray(0, Math.floor(whole.length * 0.7)),
  });
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    /^Only the beginning of the file could be read: \d\d,\d{3} rows\. The gzip file is cut off or damaged\./,
  );
  await expect(page.getByRole('main').getByRole('article').first()).toContainText('March 0');
});

test('a link that chooses what this file has not can be cleared', async ({ page }) => {
  await page.goto('/en/open/?action=sit-in&from=1999-01-01&to=1999-12-31');
  await page.getByLabel('Choose a file').setInputFiles(file(table));
  await expect(page.getByText('0 of 4 events')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByText('4 of 4 events')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('by keyboard a point opens its popup where it is, also one of several of its row, and Escape gives the focus back', async ({
  page,
}) => {
  await openTable(page, 'date,title,latlngs\n2021-03-04,Walk-out,"[[50.45, 30.52], [-26.2, 28.04]]"');
  const marks = page.getByRole('button', { name: '1 event, 4 March 2021', exact: true });
  await expect(marks).toHaveCount(2);
  const heights = await Promise.all(
    (await marks.all()).map(async (mark) => (await mark.boundingBox())?.y ?? 0),
  );
  const south = marks.nth(heights.indexOf(Math.max(...heights)));
  await south.focus();
  await page.keyboard.press('Enter');
  const popup = page.getByRole('region', { name: '1 event', exact: true });
  await expect(popup.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(popup).toContainText('Walk-out');
  const box = await page.locator('.leaflet-popup').boundingBox();
  const foot = (box?.y ?? 0) + (box?.height ?? 0);
  expect(Math.abs(foot - ((await south.boundingBox())?.y ?? 0))).toBeLessThan(40);
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(page.locator('.leaflet-container')).toBeFocused();
});

test('without JavaScript the page says what it needs, and leads on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/en/open/');
  await expect(page.getByRole('heading', { level: 1, name: 'Your file on the map' })).toBeVisible();
  await expect(page.getByText('Reading a file needs JavaScript.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Data' })).toBeVisible();
  await context.close();
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`axe finds nothing before and after a file is read, ${viewport.width} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/en/open/');
    await expect(page.locator('.leaflet-container')).toBeVisible();
    await expectNoViolations(page);
    await page.getByLabel('Choose a file').setInputFiles(file(table));
    await expect(page.getByText('4 of 4 events')).toBeVisible();
    await expectNoViolations(page);
  });
