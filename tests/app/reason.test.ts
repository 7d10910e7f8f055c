// The sentences of an account, as the page of an opened file says them: filled in, and never with a brace of the template.
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../app/open/accounted';
import { reasonIn, type Said } from '../../app/open/reason';
import { openWordsIn } from '../../app/open/words';
import { langs } from '../../geo/langs';
import { fileOf, imported } from '../import/made-file';

test.each<[code: string, said: Said, sentence: string]>([
  ['no-such-day', { value: '2020-02-30' }, '“2020-02-30” is not in the calendar.'],
  ['no-such-day', {}, '… is not in the calendar.'],
  ['date-in-doubt', { value: 'ca. 1' }, 'The date is marked as not sure: “ca. 1”.'],
  ['date-in-doubt', {}, 'The date is marked as not sure.'],
  ['names-only-a-country', {}, 'The row names no more than a country, yet has a point.'],
  ['several-positions', { count: '3' }, 'The row has 3 positions: one event at each, all of this row.'],
  ['several-positions', {}, 'The row has … positions: one event at each, all of this row.'],
  ['no-date', { value: 'x', count: '3' }, 'The row has no date.'],
  // What stands in a file is no template.
  ['no-such-day', { value: '{count}', count: '3' }, '“{count}” is not in the calendar.'],
])('%s of %o is said as it is', (code, said, sentence) => {
  expect(reasonIn(openWordsIn('en'), code, said)).toBe(sentence);
});

test.each(langs)('no sentence in %s shows a brace, whatever is known of the row', (lang) => {
  const words = openWordsIn(lang);
  for (const code of Object.keys(words.reasons))
    for (const said of [{}, { value: 'x' }, { count: '3' }, { value: 'x', count: '3' }])
      expect(reasonIn(words, code, said)).not.toMatch(/[{}]/);
});

describe('what is counted is told', () => {
  const row = (positions: string) => ['2020-08-13', positions, 'Minsk'];
  test.each<[what: string, rows: string[][], count: number | undefined]>([
    ['of one row', [row('1, 2; 3, 4')], 2],
    ['of rows that have the same', [row('1, 2; 3, 4'), row('5, 6; 7, 8')], 2],
    ['and left open where rows differ', [row('1, 2; 3, 4'), row('5, 6; 7, 8; 9, 1')], undefined],
  ])('%s', async (_what, rows, count) => {
    const file = await imported(fileOf(['date', 'position', 'city'], rows));
    const { remarks } = accountOf(file.account, file.texts);
    expect(remarks.find(({ code }) => code === 'several-positions')?.count).toBe(count);
  });
});
