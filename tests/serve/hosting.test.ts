// The header set as the files for other servers say it; nginx.test.ts asks a real nginx.
import { afterAll, describe, expect, test } from 'vitest';
import { binaryTypes, headerSet, overHttps, pagePolicy, textTypes } from '../../serve/headers.mjs';
import { caddyfile } from '../../serve/hosting/caddyfile.mjs';
import { headersFile, withFramersApart } from '../../serve/hosting/headers-file.mjs';
import { nginxConf } from '../../serve/hosting/nginx-conf.mjs';
import { folderOf } from './small-site';

const folder = folderOf({
  'index.html': '',
  'index.html.gz': '',
  '404.html': '',
  'first-map/0a1b.js': '',
  _headers: '',
  'en/about/index.html': '',
  '_next/build/a.js': '',
  '_next/static/chunks/a.js': '',
  'data/events.csv': '',
  'data/events.geojson': '',
  'data/events.parquet': '',
  'data/events.atom': '',
  'basemap/streets.pmtiles': '',
  'cards/en/places/belaz.png': '',
  'embed/embed.css': '',
  'embed/en/places/belaz/index.html': '',
});
afterAll(() => folder.remove());

const set = headerSet(['sha256-AAAA']);
const { fileKinds, headersFor } = set;
const caddy = caddyfile(set);
const nginx = nginxConf(set);

describe('_headers', async () => {
  const text = await headersFile(folder.root, set);
  const rules = text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule) => {
      const [paths = '', ...headers] = rule.trim().split('\n');
      return {
        paths,
        headers: headers.map(
          (line) =>
            line
              .trim()
              .split(/: (.*)/)
              .slice(0, 2) as [string, string],
        ),
      };
    });
  const fitting = (path: string) =>
    rules.filter(({ paths }) => (paths.endsWith('*') ? path.startsWith(paths.slice(0, -1)) : path === paths));
  const served = [
    '/',
    '/404.html',
    '/en/about/',
    '/data/events.csv',
    '/data/events.geojson',
    '/embed/en/places/belaz/',
    '/cards/en/places/belaz.png',
  ];
  const rare = {
    '/data/events.geojson': textTypes['.geojson'],
    '/data/events.parquet': binaryTypes['.parquet'],
    '/data/events.atom': textTypes['.atom'],
    '/basemap/streets.pmtiles': binaryTypes['.pmtiles'],
  };
  const code = ['/first-map/0a1b.js', '/_next/static/chunks/a.js'];

  test.each([...served, ...code, '/_next/build/a.js', '/nowhere'])(
    'gives %s each header once: hosts differ in what they do with two',
    (path) => {
      const names = fitting(path).flatMap(({ headers }) => headers.map(([name]) => name));
      expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
    },
  );

  test.each([...new Set([...served, ...Object.keys(rare)])])(
    'gives %s the headers of the local server, but for the words about who may frame it',
    (path) => {
      const { 'Content-Type': type, ...headers } = Object.fromEntries(
        fitting(path).flatMap(({ headers }) => headers),
      );
      expect(headers).toEqual({ ...withFramersApart(headersFor(path)), ...overHttps });
      expect(type).toBe(Object.entries(rare).find(([known]) => known === path)?.[1]);
    },
  );

  test.each(code)('gives %s at least the headers of the local server', (path) => {
    expect(Object.fromEntries(fitting(path).flatMap(({ headers }) => headers))).toMatchObject(
      headersFor(path),
    );
  });

  test('gives a missing page the policy, too', () => {
    expect(fitting('/nowhere').flatMap(({ headers }) => headers)).toContainEqual([
      'Content-Security-Policy',
      pagePolicy(['sha256-AAAA']),
    ]);
  });

  test.each([
    ['/', 'DENY'],
    ['/404.html', 'DENY'],
    ['/en/about/', 'DENY'],
    ['/data/events.csv', 'DENY'],
    ['/embed/en/places/belaz/', undefined],
  ])('says of %s that frames of others are: %s', (path, said) => {
    const headers = Object.fromEntries(fitting(path).flatMap(({ headers }) => headers));
    expect(headers['X-Frame-Options']).toBe(said);
    expect(headers['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  test('stays within what Cloudflare reads: 100 rules, 2000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('Caddyfile', () => {
  test.each(fileKinds)('says every header of $paths', ({ paths, headers }) => {
    const matcher =
      paths === '/*' ? /\t(@kind\d+) not path / : new RegExp(`\\t(@kind\\d+) path ${escaped(paths)}\n`);
    const [, name] = matcher.exec(caddy) ?? [];
    const [, block = ''] = new RegExp(`header ${name} \\{\n([^}]*)\\}`).exec(caddy) ?? [];
    const said = block
      .trim()
      .split('\n')
      .map((line) => line.trim());
    expect(said).toEqual(Object.entries(headers).map(([name, value]) => `${name} "${value}"`));
  });

  test('sends the 404 page with the policy', () => {
    const [, errors = ''] = /handle_errors \{([\s\S]*)$/.exec(caddy) ?? [];
    expect(errors).toContain(`Content-Security-Policy "${headersFor('/')['Content-Security-Policy']}"`);
    expect(errors).toContain('Cache-Control "no-cache"');
  });
});

test('no configuration writes down who reads, and none sends a version', () => {
  expect(nginx).toMatch(/access_log off;[\s\S]*server_tokens off;/);
  expect(caddy).not.toMatch(/^\s*log\b/m);
});

test('in nginx no location sets a header: it would lose those of the server', () => {
  const [, locations = ''] = /(location \/[\s\S]*)$/.exec(nginx) ?? [];
  expect(locations).not.toBe('');
  expect(locations).not.toContain('add_header');
});

function escaped(text: string) {
  return text.replace(/[.*/]/g, '\\$&');
}
