// What the head of a page says of addresses: its own, those of its translations, that of its embed.

import { oembedPathOf } from '../embed/oembed';
import type { AddressOf, Page } from './pages';

/** HTML for the head; empty where the address of the site is not known. */
export function headOf({ lang, langs, open, pathIn }: Page, addressOf: AddressOf): string {
  const own = addressOf(pathIn(lang));
  if (!own) return '';
  return [
    `<link rel="canonical" href="${own}"/>`,
    ...langs.map((to) => `<link rel="alternate" hrefLang="${to}" href="${addressOf(pathIn(to))}"/>`),
    `<link rel="alternate" hrefLang="x-default" href="${addressOf(pathIn(langs[0] ?? lang))}"/>`,
    `<meta property="og:url" content="${own}"/>`,
    open?.kind === 'place' &&
      `<link rel="alternate" type="application/json+oembed" href="${addressOf(oembedPathOf(lang, open.id))}"/>`,
  ]
    .filter(Boolean)
    .join('');
}
