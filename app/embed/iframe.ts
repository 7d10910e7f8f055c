// The element that puts a map of this site into a page of others, and where that map stands.
import type { Lang } from '../../geo/langs';

/** Large enough for marks and names, small enough for a column of text; narrower, it works down to 320 pixels. */
export const embedSize = { width: 600, height: 420 };

/** The path of the embed of a place, or of the whole map. */
export const embedPathOf = (lang: Lang, place?: string): string =>
  place ? `/embed/${lang}/places/${place}/` : `/embed/${lang}/`;

const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const inAttribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => entities[sign] ?? '');

/** The HTML. It tells this site nothing of the page that it stands in. */
export function iframeOf(address: string, title: string): string {
  const { width, height } = embedSize;
  const size = `width="${width}" height="${height}"`;
  const names = `src="${inAttribute(address)}" title="${inAttribute(title)}"`;
  return `<iframe ${names} ${size} loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
