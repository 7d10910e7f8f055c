// Every address that a page, a feed, a description or a piece of code names is followed, without a browser, in the export
// that is served and in one that knows where it is published, which has a sitemap, cards and descriptions of embeds, too.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../serve/site.mjs';
import { addressesIn } from './addresses';
import { type Crawled, crawl } from './crawl';

const home = 'https://atlas.example';
const utf8 = '; charset=utf-8';
const types: Record<string, string> = {
  '': `text/html${utf8}`,
  '.html': `text/html${utf8}`,
  '.js': `text/javascript${utf8}`,
  '.css': `text/css${utf8}`,
  '.svg': `image/svg+xml${utf8}`,
  '.png': 'image/png',
  '.ico': 'image/vnd.microsoft.icon',
  '.txt': `text/plain${utf8}`,
  '.xml': `application/xml${utf8}`,
  '.json': `application/json${utf8}`,
  '.geojson': 'application/geo+json',
  '.csv': `text/csv${utf8}`,
  '.atom': `application/atom+xml${utf8}`,
  '.kml': `application/vnd.google-earth.kml+xml${utf8}`,
  '.bib': `application/x-bibtex${utf8}`,
  '.ris': `application/x-research-info-systems${utf8}`,
  '.parquet': 'application/vnd.apache.parquet',
  '.fgb': 'application/octet-stream',
  '.zip': 'application/zip',
};

/** Asked for without a link: by readers, by crawlers, by browsers, by who keeps the pages, by servers. */
const starts = ['/', '/robots.txt', '/favicon.ico', '/offline.js', '/404.html'];

/** What no link leads to, and why not. */
const unlinked: Array<[RegExp, string]> = [
  [/\/(__next\.[^/]*|index)\.txt$/, 'a page as Next asks for it on a step inside the site'],
  [/^\/_not-found\/|^\/404\//, 'the page of what is not there, once more, for hosts that look for it there'],
  [/^\/search\.json$/, 'the index of the search box, which its code asks for on first use'],
  [/^\/open-worker\/\w+\.js$/, 'what reads a reader’s own file, started when one is chosen'],
  [/^\/_headers$/, 'for servers, which do not send it'],
  [/^\/_next\/static\/\w+\/_\w+Manifest\.js$/, "lists of Next's other router, which it always writes"],
  [
    /^\/_next\/static\/chunks\/[^/]+\.js$/,
    'code of error pages that Next writes and no page of an export names',
  ],
];

/** A picture is named by its whole address, or not at all. */
const withoutAddress: (typeof unlinked)[number] = [/^\/cards\//, 'what sites show where a link is shared'];

/** The export as it is when SITE_URL was said at the build: the two steps that heed it are done once more. */
async function addressed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-addressed-'));
  await cp('out', folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  for (const path of await readdir(folder, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const html = await readFile(join(folder, path), 'utf8');
    await writeFile(
      join(folder, path),
      html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, ''),
    );
  }
  for (const step of ['app/embed/into-export.mts', 'app/machines/into-pages.mts'])
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', step, folder], {
      env: { ...process.env, SITE_URL: home },
    });
  return folder;
}

const page = `text/html${utf8}`;
for (const [path, type, text, to] of [
  ['/', page, '<a class="a" href="/en/?from=1&amp;to=2#list" rel="next">', ['/en/?from=1&to=2#list']],
  ['/', page, '<link rel="icon" href="/icon.svg"/><iframe src="/embed/"></iframe>', ['/icon.svg', '/embed/']],
  ['/', page, '<img srcset="/a.png 1x, /b.png 2x" src="data:,"/>', ['/a.png', '/b.png']],
  ['/', page, '<meta property="og:image" content="/card.png"/><meta name="x" content="/no"/>', ['/card.png']],
  ['/', page, '<script type="application/ld+json">{"url":"/a","name":"/no"}</script>', ['/a']],
  ['/', page, '<script type="application/json">["\\"/embed/en/\\""]</script>', ['/embed/en/']],
  ['/', page, '<style>a{background:url("/a.svg")}</style>', ['/a.svg']],
  ['/a.js', `text/javascript${utf8}`, 'l("static/chunks/0a-b.js")', ['/_next/static/chunks/0a-b.js']],
  ['/data/a.atom', `application/atom+xml${utf8}`, '<feed><link href="../en/"/></feed>', ['../en/']],
  ['/sitemap.xml', `application/xml${utf8}`, '<urlset><url><loc>/en/</loc></url></urlset>', ['/en/']],
  ['/data/datapackage.json', `application/json${utf8}`, '{"resources":[{"path":"a.csv"}]}', ['a.csv']],
  ['/embed/a.json', `application/json${utf8}`, '{"html":"<iframe src=\\"/embed/\\">"}', ['/embed/']],
  ['/robots.txt', `text/plain${utf8}`, 'Sitemap: /sitemap.xml\n', ['/sitemap.xml']],
] as const)
  test(`of ${text.trim()} in ${path}, ${to} is followed`, () => {
    expect(addressesIn(path, type, text).map((address) => address.to)).toEqual(to);
  });

for (const kind of ['the export', 'the export that knows its address'] as const) {
  test.describe(kind, () => {
    // One crawl for all that is asked of it.
    test.describe.configure({ mode: 'default' });
    const known = kind !== 'the export';
    let folder = 'out';
    let server: Server;
    let found: Crawled;
    let own = home;

    test.beforeAll(async () => {
      if (known) folder = await addressed();
      server = await serveFolder(folder, 0);
      const host = `http://localhost:${(server.address() as AddressInfo).port}`;
      if (!known) own = host;
      found = await crawl(host, starts, own);
    });
    test.afterAll(async () => {
      server.close();
      server.closeAllConnections();
      if (known) await rm(folder, { recursive: true });
    });
    const inside = () => found.named.filter(({ url }) => url.origin === own);
    const outside = () => found.named.filter(({ url }) => url.origin !== own);

    test('answers each address with a file of the right type', () => {
      for (const [path, { status, type, bytes }] of found.answers) {
        const by = found.named.find(({ url }) => url.pathname + url.search === path)?.from;
        expect([path, by, status, type]).toEqual([path, by, 200, types[extname(path)]]);
        expect(bytes.length, path).toBeGreaterThan(0);
      }
    });

    test('has each part that a link leads to in the page', () => {
      const parts = inside().filter(({ by, url }) => url.hash && !['ld+json', 'script'].includes(by));
      expect(parts.length).toBeGreaterThan(0);
      for (const { url, from } of parts) {
        const page = found.answers.get(url.pathname + url.search)?.bytes.toString();
        expect(page?.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`), `${from}: ${url}`).toBe(true);
      }
    });

    test('leads to every file that is for people', async () => {
      const reached = new Set(
        [...found.answers.keys()]
          .map((path) => decodeURIComponent(path.replace(/\?.*/, '')))
          .map((path) => (path.endsWith('/') ? `${path}index.html` : path)),
      );
      const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
        .map((each) => `/${join(each.parentPath, each.name).slice(folder.length + 1)}`);
      const left = files.filter((file) => !reached.has(file));
      const reasons = known ? unlinked : [...unlinked, withoutAddress];
      expect(left.filter((file) => !reasons.some(([pattern]) => pattern.test(file)))).toEqual([]);
      // No reason outlives its file.
      expect(reasons.filter(([pattern]) => !left.some((file) => pattern.test(file)))).toEqual([]);
    });

    test('leads out by https only, hands over neither window nor address, and loads nothing from there', () => {
      expect(outside().length).toBeGreaterThan(5);
      for (const { by, rel, from, url } of outside()) {
        expect(url.protocol, `${from}: ${url}`).toBe('https:');
        expect(['a', 'ld+json', 'datapackage'], `${from}: ${url}`).toContain(by);
        if (by === 'a') expect(rel, `${from}: ${url}`).toBe('noopener noreferrer');
      }
    });

    test('has each published file with the size and the sum that its description says', () => {
      const described = JSON.parse(found.answers.get('/data/datapackage.json')?.bytes.toString() ?? '');
      for (const { path, bytes, hash } of described.resources) {
        const file = found.answers.get(`/data/${path}`)?.bytes ?? '';
        const sum = createHash('sha256').update(file).digest('hex');
        expect([path, file.length, `sha256:${sum}`]).toEqual([path, bytes, hash]);
      }
    });

    test('is found by crawlers whole, where it knows its address', () => {
      const pages = [...found.answers].filter(([path]) => /^\/\w\w\//.test(path) && path.endsWith('/'));
      const told = [
        ...(found.answers.get('/sitemap.xml')?.bytes.toString() ?? '').matchAll(/<loc>(.*?)<\/loc>/g),
      ];
      expect(told.map(([, to]) => to).sort()).toEqual(known ? pages.map(([path]) => home + path).sort() : []);
    });
  });
}
