// Whose data a map shows, as it is named under the map.
import { type Lang, textIn } from '../geo/langs';
import type { Description } from '../geo/model';

export type Credit = {
  name: string;
  /** Where the name is the same in each language. */
  lang?: 'en';
  url?: string;
};

type Named = Description['credits'][number];

/** Every ground that basemap/ makes is drawn from it. */
const naturalEarth: Named = { name: 'Natural Earth', name_be: 'Natural Earth', name_ru: 'Natural Earth' };

/** Streets are cut out of maps that are made from it. */
const openStreetMap: Named = {
  name: '© OpenStreetMap contributors',
  name_be: '© удзельнікі OpenStreetMap',
  name_ru: '© участники OpenStreetMap',
  url: 'https://www.openstreetmap.org/copyright',
};

/** What the atlas names, and what this build shows beside it. `streets`: whether its map has some. */
export function creditsOf(atlas: readonly Named[], lang: Lang, streets: boolean): Credit[] {
  const unnamed = streets && !atlas.some(({ url }) => url === openStreetMap.url);
  return [...(unnamed ? [openStreetMap] : []), ...atlas, naturalEarth].map((credit) => {
    const name = textIn<'name'>(credit, 'name', lang) ?? credit.name;
    return {
      name,
      ...(lang !== 'en' && name === credit.name && { lang: 'en' }),
      ...(credit.url && { url: credit.url }),
    };
  });
}
