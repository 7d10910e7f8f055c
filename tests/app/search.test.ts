// What the search box shows: each result with what it is, and which of them a key makes active.
import { describe, expect, test } from 'vitest';
import { activeAfter } from '../../app/search/active';
import { resultsOf } from '../../app/search/results-of';
import { tell } from '../../app/told';
import { wordsIn } from '../../app/words';
import { atlas } from '../../geo/atlas';

const told = { ...tell(atlas, 'en'), words: wordsIn('en') };

describe('what leads where', () => {
  test.each([
    ['a place, to its page', { kind: 'place', id: 'belaz' }, '/en/places/belaz/'],
    ['an event, to the place', { kind: 'event', id: 'belaz-strike-2020-08-13' }, '/en/places/belaz/'],
    [
      'one without a place, to its day',
      { kind: 'event', id: 'belarus-strike-2020-08-17' },
      '/en/days/2020-08-17/',
    ],
    ['a source, to its page', { kind: 'source', id: 'rt-2020-08-13' }, '/en/sources/rt-2020-08-13/'],
  ] as const)('%s', (_what, found, path) => {
    expect(resultsOf([found], told).map((result) => result.path)).toEqual([path]);
  });

  test('what the page does not know, as from an older index, is left out', () => {
    const gone = [
      { kind: 'place', id: 'atlantis' },
      { kind: 'source', id: 'belaz' },
    ] as const;
    expect(resultsOf(gone, told)).toEqual([]);
  });

  test('every result has a name and a line', () => {
    const all = [
      ...atlas.places.map(({ id }) => ({ kind: 'place' as const, id })),
      ...atlas.events.map(({ id }) => ({ kind: 'event' as const, id })),
      ...atlas.sources.map(({ id }) => ({ kind: 'source' as const, id })),
    ];
    const results = resultsOf(all, told);
    expect(results).toHaveLength(all.length);
    expect(results.filter(({ name, line }) => !name || !line)).toEqual([]);
  });
});

describe('of three results a key makes active', () => {
  test.each([
    // key, active before, active after
    ['ArrowDown', -1, 0],
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, -1],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, -1],
    ['Home', 2, 0],
    ['End', 0, 2],
    // in the text they are keys of the text
    ['Home', -1, undefined],
    ['End', -1, undefined],
    ['a', 1, undefined],
  ])('%s from %s: %s', (key, active, next) => {
    expect(activeAfter(key, active, 2)).toBe(next);
  });

  test('where nothing is found, none', () => {
    expect(['ArrowDown', 'ArrowUp'].map((key) => activeAfter(key, -1, -1))).toEqual([-1, -1]);
  });
});
