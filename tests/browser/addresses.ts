// The addresses that a file names, as a program without a browser finds them.
import { XMLParser } from 'fast-xml-parser';

export type Address = {
  to: string;
  /** What names it: an element, or what kind of file. */
  by: string;
  rel: string;
};

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => entities[name] ?? '');

/** Each string in a JSON value with the name that it has there. */
function stringsIn(value: unknown, name = ''): Array<[string, string]> {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, Array.isArray(value) ? name : key));
}

const inText = (text: string, pattern: RegExp, by: string): Address[] =>
  [...text.matchAll(pattern)].map(([, to = '']) => ({ to, by, rel: '' }));

/** Files of ours that a script or a payload brings later: their paths stand in quotes. */
const inScript = (text: string): Address[] => [
  ...inText(text, /"(\/(?:data|embed|basemap|first-map|open-worker)\/[^"\\\s${}]*)/g, 'script'),
  ...inText(text, /((?:\/_next\/)?static\/(?:chunks|media)\/[\w.~-]+\.(?:js|css))/g, 'script').map(
    (address) => ({
      ...address,
      to: address.to.replace(/^(?:\/_next\/)?/, '/_next/'),
    }),
  ),
];

/** Of the properties of schema.org that we use, those that hold an address. `@id` is a name that looks like one. */
const addressed = ['url', 'contentUrl', 'item', '@id', 'isBasedOn', 'license'];

function inJsonLd(text: string): Address[] {
  return stringsIn(JSON.parse(text))
    .filter(([name, value]) => addressed.includes(name) && !value.startsWith('_:'))
    .map(([name, to]) => ({ to: name === '@id' ? to.replace(/#.*/, '') : to, by: 'ld+json', rel: '' }));
}

/** Not those of Leaflet for a browser of long ago, which begin with `#`. */
const inCss = (text: string): Address[] => inText(text, /url\(["']?([^"'#)][^"')]*)["']?\)/g, 'css');

function inHtml(html: string): Address[] {
  const found: Address[] = [];
  for (const [, name = '', rest = ''] of html.matchAll(/<([a-z]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        decoded(value),
      ]),
    );
    const { rel = '', href, src, srcset, content, property } = attributes;
    const several = srcset?.split(',').map((one) => one.trim().split(' ')[0] ?? '') ?? [];
    const card = /^(og|twitter):(url|image)$/.test(property ?? '') ? content : undefined;
    for (const to of [href, src, card, ...several])
      if (to !== undefined && !to.startsWith('data:')) found.push({ to, by: name, rel });
  }
  for (const [, kind = '', text = ''] of html.matchAll(
    /<script[^>]*type="application\/((?:ld\+)?json)"[^>]*>(.*?)<\/script>/gs,
  ))
    found.push(...(kind === 'json' ? inScript(text.replaceAll('\\"', '"')) : inJsonLd(text)));
  for (const [, css = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) found.push(...inCss(css));
  return found;
}

function inJson(path: string, text: string): Address[] {
  const strings = stringsIn(JSON.parse(text));
  // Of a description of an embed, the frame; of one of data, the files beside it.
  if (path.startsWith('/embed/'))
    return strings.flatMap(([, value]) => (value.startsWith('<') ? inHtml(value) : []));
  if (!path.endsWith('/datapackage.json')) return [];
  return strings.filter(([name]) => name === 'path').map(([, to]) => ({ to, by: 'datapackage', rel: '' }));
}

/** Attributes of XML that are addresses, and texts of a sitemap. */
const inXml = (text: string): Address[] =>
  stringsIn(xml.parse(text, true))
    .filter(([name]) => ['@_href', 'loc', 'href'].includes(name))
    .map(([, to]) => ({ to, by: 'xml', rel: '' }));

export function addressesIn(path: string, type: string, text: string): Address[] {
  // The worker names every file of a release to keep it, which leads nobody there.
  if (path === '/offline.js') return [];
  if (type.startsWith('text/html')) return inHtml(text);
  if (type.startsWith('text/css')) return inCss(text);
  if (type.startsWith('text/javascript')) return inScript(text);
  if (type.startsWith('application/json')) return inJson(path, text);
  if (/^application\/(atom\+xml|xml|vnd\.google-earth\.kml\+xml)/.test(type)) return inXml(text);
  return path === '/robots.txt' ? inText(text, /^Sitemap: (.*)$/gm, 'robots.txt') : [];
}
