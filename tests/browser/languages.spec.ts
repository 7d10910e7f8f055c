// Three languages: which one a reader gets, how to change it, and that each element says its own.
import { sources, voices } from './atlas';
import { open } from './screen';
import { expect, test } from './site';

const languages = [
  { lang: 'en', name: 'English' },
  { lang: 'be', name: 'Беларуская' },
  { lang: 'ru', name: 'Русский' },
];

for (const [wanted, lang] of [
  ['be-BY', 'be'],
  ['ru-RU', 'ru'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
] as const)
  test.describe(`a browser in ${wanted}`, () => {
    test.use({ locale: wanted });
    test(`is led from the bare address to ${lang}, with the view of its link`, async ({ page }) => {
      await page.goto('/?action=strike#map=9/53.9/27.6');
      await expect(page).toHaveURL(new RegExp(`/${lang}/\\?action=strike#map=9/53\\.9\\d*/27\\.6\\d*$`));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  });

test('another language shows the same view: what is open, the filters, the camera', async ({ page }) => {
  await open(page, '/en/places/minsk/?from=2020-08-13&action=rally,strike#map=9/53.9/27.6');
  for (const { lang, name } of [...languages.slice(1), ...languages.slice(0, 1)]) {
    await page.getByRole('link', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveURL(
      new RegExp(`/${lang}/places/minsk/\\?from=2020-08-13&action=strike,rally#map=9/53\\.9\\d*/27\\.6\\d*$`),
    );
  }
});

test('a page is titled, and its place named, in its language', async ({ page }) => {
  for (const [lang, name] of [
    ['en', 'Mahilyow'],
    ['be', 'Магілёў'],
    ['ru', 'Могилёв'],
  ] as const) {
    await page.goto(`/${lang}/places/mahilyow/`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(new RegExp(`^${name} · `));
  }
});

/**
 * Proper names belong to every language: of works, of who speaks, of formats and of what the map is made from; hosts
 * and addresses to none.
 */
const names = [
  ...sources.flatMap(({ container, abbr, short }) => [container, abbr, short]),
  ...voices,
  'Dateline JavaScript OpenStreetMap GeoNames Natural Earth HTML cookie APA Chicago RIS CSL-JSON BibLaTeX',
]
  .join(' ')
  .split(/[^\w-]+/);

const pages = ['', 'places/belaz/', 'places/state-television/', 'sources/rt-2020-08-13/', 'days/2020-08-16/'];

for (const lang of ['be', 'ru'])
  for (const path of pages)
    test(`/${lang}/${path} has no word of English that does not say so`, async ({ page }) => {
      await open(page, `/${lang}/${path}`);
      const strange = await page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, textContent } = walker.currentNode;
          if (parentElement?.closest('script, style, textarea, [lang="en"], [lang=""]')) continue;
          found.push(...(textContent?.replaceAll(/\S+\.\S+/g, '').match(/[A-Za-z][\w-]+/g) ?? []));
        }
        return [...new Set(found)];
      });
      expect(strange.filter((word) => !names.includes(word))).toEqual([]);
    });
