// A file whose letters were taken for others: the reader says in which encoding it is written, and the link keeps it.
import type { Page } from '@playwright/test';
import { narrow } from '../import/narrow';
import { expect, test } from './site';

const names = 'التاريخ,latitude,longitude,العنوان';
const table = `${names}\n2020-08-13,30.5,31.2,إضراب عمال المصنع\n2020-08-14,31.2,29.9,مسيرة\n`;

const choose = (page: Page, text: string, encoding: string) =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(narrow(text, encoding)) });

test('the columns are read anew in the encoding that is chosen, and the link opens the file in it', async ({
  page,
}) => {
  await page.goto('/en/open/');
  await choose(page, table, 'windows-1256');
  const main = page.getByRole('main');
  const form = main.locator('form');
  const unfold = () => main.getByText('What the columns hold').click();
  const read = () => form.getByRole('button', { name: 'Read with these columns' }).click();
  await expect(main.getByRole('article').first()).not.toContainText('إضراب عمال المصنع');
  await unfold();
  await form.getByLabel('Encoding of the text').selectOption('windows-1256');
  await read();
  await unfold();
  await expect(form).toContainText('Read as CSV, encoding windows-1256');
  await form.getByLabel('Title').selectOption('العنوان');
  await read();
  await expect(page.getByText('2 of 2 events')).toBeVisible();
  await expect(main.getByRole('article').first()).toContainText('إضراب عمال المصنع');

  await page.reload();
  await choose(page, table, 'windows-1256');
  await expect(page.getByText('2 of 2 events')).toBeVisible();
  await expect(main.getByRole('article').first()).toContainText('إضراب عمال المصنع');
});

for (const encoding of ['windows-1256', 'utf-16le'])
  test(`that a file was in ${encoding} is not taken for another, and the link says what was taken`, async ({
    page,
  }) => {
    await page.goto(`/en/open/?columns=date:jour,latitude:latitude,longitude:longitude,encoding:${encoding}`);
    await choose(
      page,
      'date,latitude,longitude,title\n2020-08-13,47.9,1.9,Grève à Orléans\n',
      'windows-1252',
    );
    await expect(page.getByText('1 of 1 event')).toBeVisible();
    await expect(page.getByRole('main').getByRole('article')).toContainText('Grève à Orléans');
    expect(new URL(page.url()).searchParams.get('columns')).toBe(
      'latitude:latitude,longitude:longitude,date:date,title:title',
    );
  });
