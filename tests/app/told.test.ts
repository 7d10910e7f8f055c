import { describe, expect, test } from 'vitest';
import { distanceInWords } from '../../app/distance';
import { tell } from '../../app/told';
import { wordsIn } from '../../app/words';
import { atlas } from '../../geo/atlas';
import { type Lang, langs } from '../../geo/langs';

const told = tell(atlas, 'en');
const event = (id: string) => told.events.find((candidate) => candidate.id === id);

describe('the atlas as it is told', () => {
  test('a denied strike is contested, and who denies it does not count as a voice behind it', () => {
    const strike = event('minsk-tractor-works-strike-2020-08-13');
    expect(strike).toMatchObject({
      contested: true,
      voices: 1,
      town: 'Minsk',
      site: 'Minsk Tractor Works (MTZ)',
    });
  });

  test('a number keeps its wording and says what it counts', () => {
    const numbers = event('hero-city-obelisk-rally-2020-08-16')?.claims.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual([
      'between 100,000 and 220,000 (taking part)',
      'tens of thousands (taking part)',
      'more than 100,000 (taking part)',
    ]);
  });

  test('a claim leads to its passage in the article, in whatever language it is told', () => {
    const passages = (lang: Lang) =>
      tell(atlas, lang).events.flatMap(({ claims }) => claims.map(({ passage }) => passage));
    expect(passages('en')).toContain('#:~:text=at%20least%202%2C000');
    expect(passages('en').filter(Boolean).length).toBe(
      atlas.events.flatMap(({ claims }) => claims).filter(({ passage }) => passage).length,
    );
    for (const lang of langs) expect(passages(lang)).toEqual(passages('en'));
  });

  test('a workforce is not told as a crowd', () => {
    const [post] = event('belaz-strike-2020-08-13')?.claims ?? [];
    expect(post?.number).toBe('10,000+ workers (the whole workforce)');
  });

  test('state media are named as such with their source, and only they', () => {
    const state = Object.values(told.sources).filter(({ stateMedia }) => stateMedia);
    expect(state.map(({ id, stateMedia }) => [id, stateMedia])).toEqual([
      ['rt-2020-08-13', 'Russian state media'],
    ]);
  });

  test('an approximate day is told as approximate', () => {
    expect(event('detention-centre-minsk-gathering-2020-08-14')?.date).toBe('about 14 August 2020');
  });

  test('an event that is placed nowhere has a dateline all the same', () => {
    expect(event('belarus-strike-2020-08-13')).toMatchObject({ town: 'Across the country', site: '' });
  });
});

test.each([
  [0, '10 m'],
  [94, '90 m'],
  [910, '910 m'],
  [1060, '1.1 km'],
  [4190, '4.2 km'],
  [10160, '10 km'],
])('%i metres read as %s', (metres, words) => {
  expect(distanceInWords(metres, wordsIn('en'))).toBe(words);
});
