import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tell } from '../../app/told';
import {
  askedIn,
  belongsTo,
  type Filters,
  formatFilters,
  keeps,
  noFilters,
  openOf,
  parseFilters,
  pathOf,
} from '../../app/view';
import { actions } from '../../geo/actions';
import { atlas } from '../../geo/atlas';
import { addDays } from '../../geo/days';

const { events } = tell(atlas, 'en');
const event = (id: string) => {
  const found = events.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the atlas has no event ${id}`);
  return found;
};

describe('the filters in the link', () => {
  test.each([
    '',
    '?from=2020-08-17',
    '?to=2020-08-13',
    '?from=2020-08-13&to=2020-08-14',
    '?action=strike,rally',
    '?contested=true',
    '?q=%D0%B3%D1%80%D0%BE%D0%B4%D0%BD%D0%B0',
    '?contested=true&q=Grodno+Azot',
    '?from=2020-08-13&to=2020-08-14&action=government-rally&contested=true',
  ])('"%s" survives a round trip', (query) => {
    expect(formatFilters(parseFilters(query))).toBe(query);
  });

  test.each([
    ['a day that does not exist', '?to=2020-02-31'],
    ['a day in another order', '?from=13.08.2020'],
    ['an unknown action', '?action=evil'],
    ['an unknown field', '?colour=red'],
    ['text where yes or no is meant', '?contested=perhaps'],
    ['markup', '?from=<script>alert(1)</script>'],
    ['a malformed escape', '?from=%E0%A4%A'],
    ['the same field twice, first unknown', '?action=&action='],
  ])('%s is ignored', (_what, query) => {
    expect(keepsAll(parseFilters(query))).toBe(true);
  });

  test('of a list of actions, those that are known count', () => {
    expect(parseFilters('?action=rally,evil,strike').action).toEqual(['strike', 'rally']);
  });

  test.each([
    ['space around it', '?q=%20%20Grodno%20', 'Grodno'],
    ['characters that nobody sees', '?q=Gro%00dno%E2%80%AE%0A', 'Grodno'],
    ['only space', '?q=%20%09', null],
    ['nothing', '?q=', null],
    ['more than a hundred letters', `?q=${'a'.repeat(5000)}`, 'a'.repeat(100)],
    ['markup, which is text', '?q=<b>', '<b>'],
  ])('what is searched for: %s', (_what, query, q) => {
    expect(parseFilters(query).q).toBe(q);
  });

  test('what is searched for narrows nothing', () => {
    expect(keepsAll(parseFilters('?q=belaz'))).toBe(true);
  });

  test('any choice is written and read back', () => {
    const day = fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays('2020-08-13', days)));
    const choice = fc.record({
      from: day,
      to: day,
      action: fc.option(fc.subarray([...actions], { minLength: 1 })),
      contested: fc.option(fc.constant(true as const)),
      q: fc.string({ unit: 'binary' }).map(askedIn),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(parseFilters(formatFilters(chosen))).toEqual(chosen);
      }),
      { seed: 2020 },
    );
  });
});

const keepsAll = (chosen: Filters): boolean => events.every((each) => keeps(chosen, each));

describe('what the filters keep', () => {
  test('without a filter, every event', () => {
    expect(keepsAll(noFilters)).toBe(true);
  });

  test('contested: the strike that the managers deny, not the one that nobody denies', () => {
    const chosen: Filters = { ...noFilters, contested: true };
    expect(keeps(chosen, event('minsk-tractor-works-strike-2020-08-13'))).toBe(true);
    expect(keeps(chosen, event('minsk-tractor-works-strike-2020-08-14'))).toBe(false);
  });

  test('days: a report over a week is found from each of its days', () => {
    const week = event('belarus-strike-2020-08-10');
    for (const day of ['2020-08-10', '2020-08-13', '2020-08-16'])
      expect(keeps({ ...noFilters, from: day, to: day }, week)).toBe(true);
    expect(keeps({ ...noFilters, from: '2020-08-17' }, week)).toBe(false);
  });
});

describe('what the path opens', () => {
  test.each([
    [{ kind: 'everything' }, '/en/', {}],
    [{ kind: 'place', id: 'belaz' }, '/en/places/belaz/', { place: 'belaz' }],
    [{ kind: 'source', id: 'rt-2020-08-13' }, '/en/sources/rt-2020-08-13/', { source: 'rt-2020-08-13' }],
    [{ kind: 'day', id: '2020-08-13' }, '/en/days/2020-08-13/', { day: '2020-08-13' }],
  ] as const)('%j is %s', (open, path, params) => {
    expect(pathOf('en', open)).toBe(path);
    expect(openOf({ lang: 'en', ...params })).toEqual(open);
  });

  test('an article narrows the map to what it tells, a place does not', () => {
    const told = (open: Parameters<typeof belongsTo>[0]) =>
      events.filter((each) => belongsTo(open, each)).length;
    expect(told({ kind: 'place', id: 'belaz' })).toBe(events.length);
    const fromRt = events.filter(({ claims }) => claims.some(({ source }) => source === 'rt-2020-08-13'));
    expect(told({ kind: 'source', id: 'rt-2020-08-13' })).toBe(fromRt.length);
    expect(fromRt.length).toBeLessThan(events.length);
  });
});
