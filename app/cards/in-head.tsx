// What the head of a page says to a site where its link is shared: what to show of it, and which card.
import { renderToStaticMarkup } from 'react-dom/server';
import type { Lang } from '../../geo/langs';
import type { AddressOf, Page } from '../machines/pages';
import { cardSize } from './card';
import { type Card, inOneText } from './says';

/** As Open Graph writes languages. */
const locales: Record<Lang, string> = { en: 'en_GB', be: 'be_BY', ru: 'ru_RU' };

type Shared = {
  card: Card;
  /** The path of its picture; undefined where there is none. */
  picture: string | undefined;
  addressOf: AddressOf;
};

/** HTML for the head; empty where the address of the site is not known, for a picture is asked for by its address. */
export function cardInHead({ lang, langs, open, title }: Page, { card, picture, addressOf }: Shared): string {
  if (!addressOf('/')) return '';
  const text = inOneText(card);
  const said: [string, string | number | undefined][] = [
    ['og:title', open ? card.title : title],
    ['og:description', text],
    ['og:type', open && open.kind !== 'everything' ? 'article' : 'website'],
    ['og:locale', locales[lang]],
    ...langs.filter((to) => to !== lang).map((to): [string, string] => ['og:locale:alternate', locales[to]]),
    ...(picture
      ? ([
          ['og:image', addressOf(picture)],
          ['og:image:width', cardSize.width],
          ['og:image:height', cardSize.height],
          ['og:image:alt', `${card.title} · ${text}`],
        ] satisfies typeof said)
      : []),
  ];
  return renderToStaticMarkup(
    <>
      {said.map(([property, content]) => (
        <meta key={`${property} ${content}`} property={property} content={String(content)} />
      ))}
      {picture && <meta name="twitter:card" content="summary_large_image" />}
    </>,
  );
}
