// The words of each language: none missing, none left over, every number said as its speakers say it.
import { describe, expect, test } from 'vitest';
import { openWordsIn } from '../../app/open/words';
import { wordsIn } from '../../app/words';
import { count, type Forms, say } from '../../app/words/say';
import { pageWordsIn } from '../../app/words-of-pages';
import { dayNames } from '../../geo/day-names';
import { dayInWords } from '../../geo/days';
import { langs } from '../../geo/langs';

type Tree = { [key: string]: string | Tree };
const isForms = (tree: Tree): boolean => 'one' in tree && 'other' in tree;
const holesIn = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).toSorted();

/** Every template by its path; the forms of what is counted are one. */
function templates(tree: Tree, path = ''): Array<[path: string, texts: string[], forms: boolean]> {
  return Object.entries(tree).flatMap(([key, value]): ReturnType<typeof templates> => {
    const here = `${path}${key}`;
    if (typeof value === 'string') return [[here, [value], false]];
    if (!isForms(value)) return templates(value, `${here}.`);
    return [[here, Object.values(value).filter((text) => typeof text === 'string'), true]];
  });
}

const said = (lang: (typeof langs)[number]): ReturnType<typeof templates> => {
  const { days: _days, ...words } = wordsIn(lang);
  return templates({ words, pages: pageWordsIn(lang), open: openWordsIn(lang) });
};
const english = said('en');

describe.each(langs)('the words in %s', (lang) => {
  test('are filled in with the same as those in English', () => {
    const holes = (of: typeof english) => of.map(([path, texts]) => [path, holesIn(texts.at(-1) ?? '')]);
    expect(holes(said(lang))).toEqual(holes(english));
  });

  test('say in every form what is counted', () => {
    for (const [path, texts, forms] of said(lang))
      if (forms) {
        expect([path, texts.length]).toEqual([path, lang === 'en' ? 2 : 3]);
        expect(new Set(texts.map((text) => holesIn(text).join()))).toHaveLength(1);
      }
  });

  test('are none of them empty, and none ends in a space', () => {
    for (const [path, texts] of said(lang))
      for (const text of texts) expect([path, text.trim()]).toEqual([path, text || '(empty)']);
  });
});

test('a value is text, whatever it holds, and a hole without a value stays', () => {
  expect(say('{a} and {b}', { a: '{b}', b: 'constructor' })).toBe('{b} and constructor');
  expect(say('{a}{toString}', {})).toBe('{a}{toString}');
});

describe('numbers', () => {
  const forms: Forms = { one: '{n} one', few: '{n} few', other: '{n} other' };
  test.each([
    [0, '0 other', '0 other'],
    [1, '1 one', '1 one'],
    [2, '2 other', '2 few'],
    [5, '5 other', '5 other'],
    [11, '11 other', '11 other'],
    [21, '21 other', '21 one'],
    [24, '24 other', '24 few'],
    [112, '112 other', '112 other'],
    [1001, '1,001 other', '1\u00a0001 one'],
  ])('%i takes the form of its language', (n, inEnglish, inRussian) => {
    expect(count({ one: '{n} one', other: '{n} other' }, n, 'en-GB')).toBe(inEnglish);
    expect(count(forms, n, 'ru')).toBe(inRussian);
  });

  // Four digits alone are written together in Belarusian, and apart in Russian.
  test('are counted in Belarusian as in Russian, and written so from 10,000 on', () => {
    const [be, ru] = ['be', 'ru'].map((lang) => new Intl.PluralRules(lang));
    for (let n = 0; n < 2000; n += 1) {
      expect(be?.select(n)).toBe(ru?.select(n));
      expect((n + 10_000).toLocaleString('be')).toBe((n + 10_000).toLocaleString('ru'));
    }
    expect((1.5).toLocaleString('be')).toBe((1.5).toLocaleString('ru'));
  });
});

describe('the names of days and months', () => {
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
  );
  test.each(langs)('in %s are those of the Unicode CLDR', (lang) => {
    const locale = lang === 'en' ? 'en-GB' : lang;
    const part = (options: Intl.DateTimeFormatOptions, type: string, day: string) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
        .formatToParts(new Date(day))
        .find((part) => part.type === type)?.value;
    for (const day of days) {
      const [weekday, month] = [
        part({ weekday: 'long' }, 'weekday', day),
        part({ day: 'numeric', month: 'long' }, 'month', day),
      ];
      expect(dayInWords(day, dayNames[lang], 'heading')).toBe(`${weekday}, ${Number(day.slice(8))} ${month}`);
      expect(dayInWords(day, dayNames[lang], 'weekday')).toBe(part({ weekday: 'short' }, 'weekday', day));
      expect(dayInWords(day, dayNames[lang], 'short')).toBe(
        `${Number(day.slice(8))} ${part({ day: 'numeric', month: 'short' }, 'month', day)}`,
      );
    }
  });

  test.each([
    ['en', 'Thursday, 13 August 2020', 'August 2020'],
    ['be', 'чацвер, 13 жніўня 2020 года', 'жнівень 2020 года'],
    ['ru', 'четверг, 13 августа 2020 года', 'август 2020 года'],
  ] as const)('in %s make a whole day and a whole month', (lang, day, month) => {
    expect(dayInWords('2020-08-13', dayNames[lang])).toBe(day);
    expect(dayInWords('2020-08-13', dayNames[lang], 'month')).toBe(month);
  });
});
