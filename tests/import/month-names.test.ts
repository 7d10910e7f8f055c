// The words that stand in dates are those that people and programs write.
import { describe, expect, test } from 'vitest';
import { monthNumbers } from '../../geo/import/month-names';

describe('the months of the Unicode CLDR are known', () => {
  test.each(['en', 'ru', 'be', 'uk', 'fr', 'de', 'es', 'pt', 'it', 'pl', 'tr'])('in %s', (locale) => {
    for (const style of [{ day: 'numeric', month: 'long' }, { month: 'long' }] as const)
      for (let month = 0; month < 12; month++) {
        const name = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
          .formatToParts(Date.UTC(2020, month, 13))
          .find(({ type }) => type === 'month')?.value;
        expect([name, monthNumbers.get(name?.toLowerCase() ?? '')]).toEqual([name, month + 1]);
      }
  });
});
