// What a link says of an opened file: which columns hold what, which days and actions are looked at.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatView, type OpenedView, parseView } from '../../app/open/view';
import { addDays } from '../../geo/days';

const nothing: OpenedView = { from: null, to: null, action: null, columns: null, row: null };
const day = fc.option(
  fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days)),
  { nil: null },
);
/** Half of a pair of UTF-16 is no character, and has no place in a link. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !/\p{Cs}/u.test(text));

describe('the view of an opened file', () => {
  test('survives a round trip, whatever words the file has for what happened', () => {
    const view = fc.record<OpenedView>({
      from: day,
      to: day,
      action: fc.option(
        fc.uniqueArray(word, { minLength: 1 }).map((names) => names.sort()),
        { nil: null },
      ),
      columns: fc.option(word, { nil: null }),
      row: fc.option(fc.integer({ min: 1, max: 100_000_000 }), { nil: null }),
    });
    fc.assert(
      fc.property(view, (said) => {
        expect(parseView(formatView(said))).toEqual(said);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test.each([
    '',
    '?',
    '?from=2020-02-31',
    '?to=soon&action=',
    '?%E0%A4%A',
    '?columns=',
    '?row=0',
    '?row=1e3',
  ])('"%s" chooses nothing, and is no error', (query) => {
    expect(parseView(query)).toEqual(nothing);
  });

  test('one view has one address, in whatever order its actions were chosen', () => {
    expect(formatView(parseView('?action=rally&action=march'))).toBe('?action=march&action=rally');
  });
});
