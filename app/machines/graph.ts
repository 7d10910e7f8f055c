// What each page says to machines: the things that it is about, and where it stands in the site.

import { textIn } from '../../geo/langs';
import type { Atlas } from '../../geo/model';
import { standfirstOf } from '../standfirst';
import { datasetOf } from './dataset';
import type { Node } from './node';
import type { AddressOf, Page } from './pages';
import { placeWithEvents } from './place';
import { fullWorkOf } from './works';

type Given = { atlas: Atlas; files: readonly string[]; addressOf: AddressOf };

/** `files`: the names of the published files. The page of everything holds the dataset only. */
export function graphOf(page: Page, { atlas, files, addressOf }: Given): Node[] {
  const { lang, open, pathIn } = page;
  const isData = pathIn(lang) === `/${lang}/data/`;
  const dataset = () =>
    datasetOf(atlas, {
      title: textIn(atlas.about, 'title', lang),
      description: standfirstOf(atlas, lang),
      files,
      addressOf,
    });
  if (open?.kind === 'everything') return [dataset()];
  return [...(isData ? [dataset()] : thingsOf(page, atlas, addressOf)), way(page, atlas, addressOf)];
}

function thingsOf({ open, lang }: Page, atlas: Atlas, addressOf: AddressOf): Node[] {
  if (open?.kind === 'place')
    return atlas.places
      .filter(({ id }) => id === open.id)
      .flatMap((place) => placeWithEvents(place, atlas, { lang, addressOf }));
  if (open?.kind === 'source') return atlas.sources.filter(({ id }) => id === open.id).map(fullWorkOf);
  return [];
}

/** From the map to the page. */
function way({ lang, title, pathIn }: Page, { about }: Atlas, addressOf: AddressOf): Node {
  const steps: [string, string][] = [
    [textIn(about, 'title', lang), `/${lang}/`],
    [title, pathIn(lang)],
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(path),
    })),
  };
}
