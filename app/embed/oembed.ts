// What an editor's software asks about a place's page to show its map (oEmbed 1.0): a file for each place.
import type { Lang } from '../../geo/langs';
import { embedPathOf, embedSize, iframeOf } from './iframe';

export const oembedPathOf = (lang: Lang, id: string): string => `/embed/oembed/${lang}/places/${id}.json`;

/** Undefined where the address of the site is not known: all of it rests on that. */
export function oembedOf(
  { lang, id, name, site }: { lang: Lang; id: string; name: string; site: string },
  addressOf: (path: string) => string | undefined,
) {
  const address = addressOf(embedPathOf(lang, id));
  if (!address) return;
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: site,
    provider_url: addressOf('/'),
    ...embedSize,
    html: iframeOf(address, `${name} · ${site}`),
  };
}
