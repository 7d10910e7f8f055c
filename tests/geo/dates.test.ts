// EDTF ↔ days ↔ words. What is not known is kept, and said; what has no first or last day is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateError, dateInWords, spanOf } from '../../geo/dates';
import { addDays, isDay } from '../../geo/days';

describe('the days that a date can mean', () => {
  test.each([
    // stated
    ['2020-08-13', '2020-08-13', '2020-08-13', 'sure'],
    ['2020-02-29', '2020-02-29', '2020-02-29', 'sure'],
    ['1917-03-08', '1917-03-08', '1917-03-08', 'sure'],
    // approximate, uncertain, both
    ['2020-08-14~', '2020-08-14', '2020-08-14', 'unsure'],
    ['2020-08-14?', '2020-08-14', '2020-08-14', 'unsure'],
    ['2020-08-14%', '2020-08-14', '2020-08-14', 'unsure'],
    // interval
    ['2020-08-13/2020-08-14', '2020-08-13', '2020-08-14', 'sure'],
    ['2020-07-30/2020-08-02', '2020-07-30', '2020-08-02', 'sure'],
    ['2020-12-30/2021-01-02', '2020-12-30', '2021-01-02', 'sure'],
    ['2020-08-10~/2020-08-17', '2020-08-10', '2020-08-17', 'unsure'],
    ['2020-08-10/2020-08-17?', '2020-08-10', '2020-08-17', 'unsure'],
    // month, year
    ['2020-08', '2020-08-01', '2020-08-31', 'unsure'],
    ['2020-02', '2020-02-01', '2020-02-29', 'unsure'],
    ['2021-02', '2021-02-01', '2021-02-28', 'unsure'],
    ['2020', '2020-01-01', '2020-12-31', 'unsure'],
    ['2020-07/2020-08', '2020-07-01', '2020-08-31', 'unsure'],
    ['2019/2020', '2019-01-01', '2020-12-31', 'unsure'],
    // unspecified digit
    ['2020-08-1X', '2020-08-10', '2020-08-19', 'unsure'],
    ['2020-08-2X', '2020-08-20', '2020-08-29', 'unsure'],
    ['2020-08-XX', '2020-08-01', '2020-08-31', 'unsure'],
    // set: one of them; list: all of them
    ['[2020-08-13,2020-08-14]', '2020-08-13', '2020-08-14', 'unsure'],
    ['{2020-08-13,2020-08-14}', '2020-08-13', '2020-08-14', 'sure'],
    ['{2020-08-13,2020-08-14~}', '2020-08-13', '2020-08-14', 'unsure'],
  ])('%s: %s to %s, %s', (date, start, end, how) => {
    expect(spanOf(date)).toEqual({ start, end, unsure: how === 'unsure' });
  });
});

describe('a date in words', () => {
  test.each([
    ['2020-08-13', 'Thursday, 13 August 2020'],
    ['2020-08-14~', 'about 14 August 2020'],
    ['2020-08-14?', 'perhaps 14 August 2020'],
    ['2020-08-14%', 'about 14 August 2020'],
    ['2020-08-13/2020-08-14', '13–14 August 2020'],
    ['2020-07-30/2020-08-02', '30 July – 2 August 2020'],
    ['2020-12-30/2021-01-02', '30 December 2020 – 2 January 2021'],
    ['2020-08-10~/2020-08-17', 'about 10–17 August 2020'],
    ['2020-08-10/2020-08-17?', 'perhaps 10–17 August 2020'],
    ['2020-08', 'a day in August 2020'],
    ['2020-08~', 'about a day in August 2020'],
    ['2020-08-XX', 'a day in August 2020'],
    ['2020-08-0X', 'a day in 1–9 August 2020'],
    ['2020-08-1X', 'a day in 10–19 August 2020'],
    ['2020-08-2X', 'a day in 20–29 August 2020'],
    ['2020-08-3X', 'a day in 30–31 August 2020'],
    ['2021-02-2X', 'a day in 20–28 February 2021'],
    ['2020', 'a day in 2020'],
    ['[2020-08-13,2020-08-14]', 'Thursday, 13 August 2020 or Friday, 14 August 2020'],
    ['[2020-07,2020-08]', 'a day in July 2020 or a day in August 2020'],
    ['{2020-08-13,2020-08-14}', 'Thursday, 13 August 2020 and Friday, 14 August 2020'],
  ])('%s is “%s”', (date, words) => {
    expect(dateInWords(date, 'en')).toBe(words);
  });

  test.each(['2020-07/2020-08', '2019/2020', '2020-XX'])('%s names no day that nobody named', (date) => {
    expect(dateInWords(date, 'en')).not.toMatch(/\b(1|31) /);
  });
});

describe('what is no date of ours is refused, and it is said what was expected', () => {
  const example = 'expected one such as 2020-08-13, 2020-08-14~ or 2020-08';
  const ends = 'expected a first and a last day, as 2020-08-13/2020-08-14';
  const kinds = 'expected a day, a month, an interval or a set';

  test.each([
    ['', `"" is not an EDTF date, ${example}`],
    ['13 August', `"13 August" is not an EDTF date, ${example}`],
    ['2020-8-9', `"2020-8-9" is not an EDTF date, ${example}`],
    ['2020/08/09', `"2020/08/09" is not an EDTF date, ${example}`],
    ['09.08.2020', `"09.08.2020" is not an EDTF date, ${example}`],
    ['2020-02-30', `"2020-02-30" is not an EDTF date, ${example}`],
    ['2020-04-31', `"2020-04-31" is not an EDTF date, ${example}`],
    ['2020-13-01', `"2020-13-01" is not an EDTF date, ${example}`],
    ['2021-02-29', `"2021-02-29" is not an EDTF date, ${example}`],
    ['1900-02-29~', `"1900-02-29~" is not an EDTF date, ${example}`],
    ['2021-02-28/2021-02-29', `"2021-02-28/2021-02-29" is not an EDTF date, ${example}`],
    [' 2020-08-13', `" 2020-08-13" is not an EDTF date, ${example}`],
    ['2020-08-13T10:00', '"2020-08-13T10:00" has a time of day, expected a date without one'],
    ['2020-08-13T10:00:00Z', '"2020-08-13T10:00:00Z" has a time of day, expected a date without one'],
    ['2020-08-13/', `"2020-08-13/" has an open end, ${ends}`],
    ['/2020-08-13', `"/2020-08-13" has an open end, ${ends}`],
    ['2020-08-13/..', `"2020-08-13/.." has an open end, ${ends}`],
    ['../2020-08-13', `"../2020-08-13" has an open end, ${ends}`],
    [
      '2020-08-14/2020-08-13',
      '"2020-08-14/2020-08-13" ends before it begins, expected the earlier day first',
    ],
    [
      '[2020-08-15,2020-08-13]',
      '"[2020-08-15,2020-08-13]" ends before it begins, expected the earlier day first',
    ],
    ['2020-22', `"2020-22" is a season, ${kinds}`],
    ['202', `"202" is a decade, ${kinds}`],
    ['20', `"20" is a century, ${kinds}`],
    ['Y170000002', `"Y170000002" is a year, ${kinds}`],
  ])('"%s"', (text, says) => {
    expect(() => spanOf(text)).toThrow(new DateError(says));
    expect(() => dateInWords(text, 'en')).toThrow(new DateError(says));
  });

  test.each(['[2020-08-13,2020-08-15]', '{2020-08-13,2020-08-15}', '[2020-08-13,2020-10]'])(
    '"%s", whose days do not follow each other, so that a day between would be found',
    (text) => {
      const says = 'leaves out days between its own, expected days that follow each other, or two events';
      expect(() => spanOf(text)).toThrow(new DateError(`"${text}" ${says}`));
    },
  );

  test.each(['-0001-08-13', '-2020-08', '-0001-08-13/2020-08-13'])(
    '"%s", a year before 0000 that no ISO day of ten letters can tell',
    (text) => {
      expect(() => spanOf(text)).toThrow(DateError);
    },
  );

  test.each(['[2020-08-09..2020-08-12]', '{2020-08-09..2020-08-12}', '[..2020-08-12]'])(
    '"%s", of which the edtf library tells a wrong last day',
    (text) => {
      expect(() => spanOf(text)).toThrow(DateError);
    },
  );
});

// The ten letters of an ISO day hold the years 0000 to 9999.
const day = fc
  .integer({ min: Date.parse('0000-01-01') / 86_400_000, max: Date.parse('9999-12-31') / 86_400_000 })
  .map((count) => addDays('1970-01-01', count));

/** Text that looks like a date, much of it a wrong one. */
const dateLike = fc
  .tuple(
    fc.constantFrom('', '~', '?', '-', '[', '{'),
    fc.constantFrom('2020', '2021', '202X', 'XXXX', '1900', '0000', '20', 'Y20200'),
    fc.constantFrom('', '-02', '-08', '-13', '-21', '-1X', '-XX', '-8'),
    fc.constantFrom('', '-01', '-29', '-30', '-31', '-XX', '-3X', '-X9', '-9'),
    fc.constantFrom('', '~', '?', '%', 'T10', '..', ']', '}'),
    fc.constantFrom('', '/2020-08-13', ',2020-08-13]', ',2021-02-29}', '/', '/..', '/2021'),
  )
  .map((parts) => parts.join(''));

describe('for any', () => {
  test('day, the date of it is that day, and nothing about it is unsure', () => {
    fc.assert(
      fc.property(day, (only) => {
        expect(spanOf(only)).toEqual({ start: only, end: only, unsure: false });
      }),
    );
  });

  test('two days, the date of the interval is from the one to the other', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start = one, end = one] = [one, other].sort();
        expect(spanOf(`${start}/${end}`)).toEqual({ start, end, unsure: false });
      }),
    );
  });

  test('text, there are real days in order and whole words, or a DateError', () => {
    fc.assert(
      fc.property(fc.oneof(dateLike, fc.string()), (text) => {
        try {
          const { start, end } = spanOf(text);
          expect([isDay(start), isDay(end), start <= end]).toEqual([true, true, true]);
          expect(dateInWords(text, 'en')).not.toMatch(/Invalid|undefined|null|NaN|^$/);
        } catch (error) {
          if (!(error instanceof DateError)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('day that the calendar has not, a date of it is refused', () => {
    const noDay = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom('02-29', '02-30', '04-31', '11-31'))
      .map(([year, rest]) => `${year}-${rest}`)
      .filter((text) => !isDay(text));
    fc.assert(
      fc.property(noDay, (text) => {
        expect(() => spanOf(text)).toThrow(DateError);
      }),
    );
  });
});
