import { expect, it } from 'vitest';
import { creditsOf } from '../../app/credits';

const openStreetMap = {
  name: '© OpenStreetMap contributors',
  name_be: '© удзельнікі OpenStreetMap',
  name_ru: '© участники OpenStreetMap',
  url: 'https://www.openstreetmap.org/copyright',
};
const office = { name: 'Survey Office', name_be: 'Survey Office', name_ru: 'Бюро съёмки' };

it.each([
  ['an atlas that names nobody', [], false, ['Natural Earth']],
  ['an atlas that names an office', [office], false, ['Survey Office', 'Natural Earth']],
  ['an atlas with streets', [office], true, [openStreetMap.name, 'Survey Office', 'Natural Earth']],
  [
    'an atlas with streets that names their makers itself',
    [office, openStreetMap],
    true,
    ['Survey Office', openStreetMap.name, 'Natural Earth'],
  ],
])('under the map of %s stand whose data it shows', (_whose, named, streets, expected) => {
  expect(creditsOf(named, 'en', streets).map(({ name }) => name)).toEqual(expected);
});

it('a name that is the same in each language says that it is English', () => {
  expect(creditsOf([openStreetMap, office], 'be', false)).toEqual([
    { name: openStreetMap.name_be, url: openStreetMap.url },
    { name: 'Survey Office', lang: 'en' },
    { name: 'Natural Earth', lang: 'en' },
  ]);
  expect(creditsOf([office], 'ru', false)[0]).toEqual({ name: 'Бюро съёмки' });
});
