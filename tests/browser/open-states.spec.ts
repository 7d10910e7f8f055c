// What an opened file says where something of it is missing or cut short, and where the focus goes.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expect, test } from './site';

const rows = [
  '2021-03-04,50.45,30.52,Steel workers walk out',
  '2021-03-05,50.45,30.52,March along the river',
  'soon,48.85,2.35,Nobody says when',
  '2021-04-01,,,Nobody says where',
  ',,,',
];
const header = 'date,latitude,longitude,title';
const table = [header, ...rows].join('\n');
/** So many that the reading can be cancelled. */
const rowsOf = (count: number) =>
  [header, ...Array.from({ length: count }, (_, at) => `2021-03-04,50.${at % 100},30.5,March`)].join('\n');
const long = gzipSync(rowsOf(800_000));

const choose = (page: Page, content: string | Buffer, name = 'events.csv') =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

async function openTable(page: Page, query = ''): Promise<void> {
  await page.goto(`/en/open/${query}`);
  await choose(page, table);
  await expect(page.getByText('2 of 2 events')).toBeVisible();
}

test('a link to a row without a day or a place opens the list that has it, with the row marked', async ({
  page,
}) => {
  for (const [row, list, title] of [
    [3, /^Without a day/, 'Nobody says when'],
    [4, /^Without a position/, 'Nobody says where'],
  ] as const) {
    await openTable(page, `?row=${row}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('button', { name: list })).toHaveAttribute('aria-pressed', 'true');
    await expect(main.locator('li[aria-current="true"]')).toContainText(title);
    await expectNoViolations(page);
    // Another list closes it.
    await main.getByRole('button', { name: /^Events/ }).click();
    await expect(main.getByRole('article')).toHaveCount(2);
    await expect(page).not.toHaveURL(/row=/);
  }
});

test('a row far down in its list is scrolled to', async ({ page }) => {
  const undated = Array.from({ length: 500 }, (_, at) => `soon,50.1,30.5,Undated ${at + 1}`);
  await page.goto('/en/open/?row=400');
  await choose(page, [header, ...undated].join('\n'));
  await expect(page.getByRole('main').locator('li[aria-current="true"]')).toBeInViewport();
  await expect(page.getByRole('main').locator('li[aria-current="true"]')).toContainText('Undated 400');
});

test('a link to a row that the file does not have says so', async ({ page }) => {
  await openTable(page, '?row=999');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('There is no event of row 999 here.');
});

test('a file that has names of columns and nothing below them says that it has no rows', async ({ page }) => {
  await page.goto('/en/open/');
  await choose(page, `${header}\n`);
  const main = page.getByRole('main');
  await expect(main).toContainText('The file has names of columns and no rows.');
  await expect(main.getByRole('button', { name: 'Show everything' })).toHaveCount(0);
});

test('a table without positions says what is missing, and lists its rows all the same', async ({ page }) => {
  await page.goto('/en/open/');
  await choose(page, 'date,city,title\n2021-03-04,Kyiv,Walk-out\n');
  const main = page.getByRole('main');
  await expect(main.getByRole('alert')).toContainText('No column holds a position.');
  await expect(main.getByRole('alert')).not.toContainText('No column holds a date.');
  await main.getByRole('button', { name: 'Read with these columns' }).click();
  await expect(main.getByRole('button', { name: 'Without a position 1' })).toBeVisible();
  await expect(main.getByRole('article')).toContainText('Walk-out');
});

test('a reading that is cancelled gives the focus to the choice of a file', async ({ page }) => {
  await page.goto('/en/open/');
  await choose(page, long, 'long.csv.gz');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Choose a file')).toBeFocused();
});

test('where the reading of a second file is cancelled, or of the first with other columns, the first is there again', async ({
  page,
}) => {
  const main = page.getByRole('main');
  const cancel = async () => {
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
  };
  await openTable(page);
  await choose(page, long, 'long.csv.gz');
  await cancel();
  await expect(main.getByRole('heading', { level: 1, name: 'events.csv' })).toBeFocused();
  await expect(main.getByRole('article').first()).toContainText('Steel workers walk out');

  await choose(page, long, 'long.csv.gz');
  await expect(page.getByText('800,000 of 800,000 events')).toBeVisible();
  await main.getByText('What the columns hold').click();
  await main.getByLabel('What happened').selectOption('title');
  await main.getByRole('button', { name: 'Read with these columns' }).click();
  await cancel();
  await expect(page.getByText('800,000 of 800,000 events')).toBeVisible();
  await expect(main.getByRole('article').first().getByRole('heading')).toHaveText('March');
  expect(new URL(page.url()).searchParams.get('columns')).not.toContain('action:');
});

test('Escape from a popup gives the focus back to the row that it was opened from', async ({ page }) => {
  await openTable(page);
  const line = page.getByRole('main').getByRole('link', { name: 'line 3' });
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: '1 event', exact: true }).getByRole('heading', { level: 2 }),
  ).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
});

test('where letters are large on a small screen, a row that is chosen brings its popup into view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await openTable(page);
  const line = page.getByRole('main').getByRole('link', { name: 'line 3' });
  await line.focus();
  await expect(page.locator('.map')).not.toBeInViewport();
  await page.keyboard.press('Enter');
  const heading = page
    .getByRole('region', { name: '1 event', exact: true })
    .getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('its title is its own, and not that of the atlas', async ({ page }) => {
  await page.goto('/en/open/');
  await expect(page).toHaveTitle('Your file on the map · Dateline');
});

test('in Russian, a file that cannot be read is refused in Russian, and a cut one with its rows', async ({
  page,
}) => {
  await page.goto('/ru/open/');
  await choose(page, 'PK\u0003\u0004xl/workbook.xml', 'book.xlsx');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('Этот файл — книга таблиц (Excel).');
  const packed = gzipSync(rowsOf(40_000));
  await choose(page, packed.subarray(0, Math.floor(packed.length * 0.7)), 'events.csv.gz');
  await expect(alert).toHaveText(
    /^Прочитано только начало файла: \d\d\s\d{3} строк[аи]?\. Файл gzip оборван/,
  );
});
