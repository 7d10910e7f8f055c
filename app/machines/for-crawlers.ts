// What crawlers ask for at the root of a host. The file is not called sitemap: Next takes one of that name for its own.
import type { AddressOf, Page } from './pages';

/** Nothing is closed to them. */
export function robotsOf(addressOf: AddressOf): string {
  const sitemap = addressOf('/sitemap.xml');
  return ['User-agent: *', 'Disallow:', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []), ''].join('\n');
}

/** Every page with its translations; undefined where the address of the site is not known. */
export function sitemapOf(pages: readonly Page[], addressOf: AddressOf): string | undefined {
  if (!addressOf('/')) return;
  const entries = pages.map(({ lang, langs, pathIn }) => {
    const translations = langs.map(
      (to) => `<xhtml:link rel="alternate" hreflang="${to}" href="${addressOf(pathIn(to))}"/>`,
    );
    return `<url><loc>${addressOf(pathIn(lang))}</loc>${translations.join('')}</url>\n`;
  });
  const names =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${entries.join('')}</urlset>\n`;
}
