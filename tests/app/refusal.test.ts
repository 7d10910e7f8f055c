// Why a file cannot be read, as the page says it in each language.
import { expect, test } from 'vitest';
import { isRefused, type Refused, refusalIn, throwToPage } from '../../app/open/refusal';
import { openWordsIn } from '../../app/open/words';
import { openFile } from '../../geo/import/open-file';
import { langs } from '../../geo/langs';

/** What the worker throws for a file of these bytes. */
const refusedOf = (bytes: BlobPart): Promise<unknown> =>
  openFile(new Blob([bytes])).then(
    () => undefined,
    (problem) => {
      try {
        throwToPage(problem);
      } catch (thrown) {
        return thrown;
      }
    },
  );

test.each<[what: string, content: BlobPart, inEnglish: string, inRussian: string]>([
  [
    'a workbook',
    'PK\u0003\u0004xl/workbook.xml',
    'The file is a workbook (Excel). Open it in a spreadsheet and save it as CSV (UTF-8).',
    'Этот файл\u00a0— книга таблиц (Excel). Откройте её в табличном редакторе и сохраните как CSV (UTF-8).',
  ],
  [
    'a page',
    '<!doctype html><p>Log in',
    'The file is a web page. Perhaps the link leads to a page about the file, or to a login.',
    'Этот файл\u00a0— веб-страница. Возможно, ссылка ведёт на страницу о файле или на вход.',
  ],
  ['nothing', ' ', 'There is no text in the file.', 'В файле нет текста.'],
  [
    'too many columns',
    `${'a,'.repeat(1200)}\n`,
    'The file has 1,201 columns; at most 1,000 are read.',
    'Столбцов в файле\u00a0— 1\u00a0201; читается не более 1\u00a0000.',
  ],
])('%s is refused in the language of the page', async (_what, content, inEnglish, inRussian) => {
  const problem = await refusedOf(content);
  // As it comes through the channel between worker and page.
  const come: unknown = structuredClone(problem);
  expect(isRefused(come)).toBe(true);
  if (!isRefused(come)) return;
  expect(refusalIn(openWordsIn('en'), come, 'en-GB')).toBe(inEnglish);
  expect(refusalIn(openWordsIn('ru'), come, 'ru')).toBe(inRussian);
});

test('an error that nobody foresaw is none of these', () => {
  expect(() => throwToPage(new Error('out of memory'))).toThrow('out of memory');
  expect(isRefused(new Error('out of memory'))).toBe(false);
});

test.each(langs)('what stands in a file is no template in %s', (lang) => {
  const refused: Refused = { code: 'no-records', values: { found: '{limit}', kind: 'several-lists' } };
  expect(refusalIn(openWordsIn(lang), refused, lang)).toContain('{limit}');
});
