// The configuration that the build makes for nginx, in Debian's nginx, beside the local server over the same files;
// tests/browser/nginx.spec.ts reads the whole export with it.
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxIsHere, nginxOf } from './nginx-site';
import { same } from './same-answer';
import { folderOf, siteOf } from './small-site';

const page = `<!DOCTYPE html><title>Minsk</title>${'Мінск '.repeat(200)}`;
const files = {
  'index.html': page,
  'index.html.gz': gzipSync(page),
  '404.html': '<!DOCTYPE html><title>Nothing here</title>',
  'en/places/index.html': page,
  'en/index.txt': '0:{}',
  'en/__next.$d$lang.!KG1hcCk.__PAGE__.txt': '0:{}',
  '_next/static/chunks/a.js': 'self.a=1',
  '_next/static/chunks/a.css': 'a{}',
  'first-map/0a1b.js': 'self.b=1',
  'embed/en/index.html': page,
  'embed/embed.css': 'a{}',
  'cards/en/atlas.png': 'a',
  'data/events.geojson': '{"type":"FeatureCollection","features":[]}',
  'data/events.csv': 'id,date\n',
  'data/sources.json': '[]',
  'data/events.parquet': Buffer.from(Array.from({ length: 1000 }, (_, order) => order % 251)),
  'data/events.fgb': 'fgb',
  'data/dateline.zip': 'PK',
  'basemap/streets.pmtiles': 'PMTiles',
  'data/atlas.kml': '<kml/>',
  'data/events.atom': '<feed/>',
  'manifest.webmanifest': '{}',
  'icon.png': 'a',
  'favicon.ico': 'a',
  '.env': 'SECRET=1',
};

// Beside the machine of whoever writes, only CI must have it: .ci/run installs it.
const skipped = !nginxIsHere && !process.env.CI;
describe.skipIf(skipped)(skipped ? 'NOT RUN, for there is no nginx here' : 'nginx', () => {
  const folder = folderOf(files);
  let local: Awaited<ReturnType<typeof siteOf>>;
  let nginx: Awaited<ReturnType<typeof nginxOf>>;
  beforeAll(async () => {
    local = await siteOf(folder.root);
    nginx = await nginxOf(folder.root);
  });
  afterAll(async () => {
    local?.close();
    await nginx?.close();
    folder.remove();
  });
  const both = (...question: Parameters<typeof nginx.ask>) =>
    Promise.all([nginx.ask(...question), local.ask(...question)]);

  test.each([
    '/',
    '/en/places/',
    '/en/places/?from=2020-08-13',
    '/en/index.txt?from=2020-08-13',
    '/en/__next.$d$lang.!KG1hcCk.__PAGE__.txt',
    '/_next/static/chunks/a.js',
    '/_next/static/chunks/a.css',
    '/first-map/0a1b.js',
    '/embed/en/',
    '/embed/embed.css',
    '/cards/en/atlas.png',
    '/data/events.geojson',
    '/data/events.csv',
    '/data/sources.json',
    '/data/events.parquet',
    '/data/events.fgb',
    '/data/dateline.zip',
    '/basemap/streets.pmtiles',
    '/data/atlas.kml',
    '/data/events.atom',
    '/manifest.webmanifest',
    '/icon.png',
    '/favicon.ico',
  ])('sends %s with the headers of the local server, the type too', async (path) => {
    const [answer, ours] = await both(path);
    expect(same(answer)).toEqual(same(ours));
    expect(answer.status).toBe(200);
    expect(answer.body.equals(ours.body)).toBe(true);
  });

  test.each([
    '/nowhere',
    '/en/places/nowhere/?q=1',
    '/en/',
    '/_next/static/chunks/gone.js',
    '/data/gone.csv',
    '/embed/en/places/gone/',
    '/.env',
    '/index.html/',
    '/_next/static/../../gone',
  ])('answers %s with the 404 page, its status and the headers of the local server', async (path) => {
    const [answer, ours] = await both(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe(files['404.html']);
    expect(answer.headers['cache-control']).toBe('no-cache');
    // A path that climbs is refused by the local server; nginx has walked it before it asks what it is.
    if (!path.includes('..')) expect(same(answer)).toEqual(same(ours));
  });

  test('does not send a page as a file that never changes, however its address is spelled', async () => {
    for (const path of ['/_next/static/../../', '/_next/static/%2e%2e/%2e%2e/', '//', '/data/../']) {
      const { headers } = await nginx.ask(path);
      expect(headers).toMatchObject(same(await nginx.ask('/')).headers);
    }
  });

  test.each([
    ['/en/places', '/en/places/'],
    ['/en/places?from=2020-08-13&q=a%20b', '/en/places/?from=2020-08-13&q=a%20b'],
    ['//en/places', '/en/places/'],
    ['/_next/static/chunks', '/_next/static/chunks/'],
  ])('leads %s to %s on this host, with the headers of the local server', async (path, location) => {
    const [answer, ours] = await both(path);
    expect(answer.headers.location).toBe(location);
    // nginx has words of its own for it.
    const without = ['location', 'content-length', 'content-type'];
    expect(same(answer, without)).toEqual(same(ours, without));
  });

  test('cuts ranges', async () => {
    for (const Range of ['bytes=0-99', 'bytes=990-', 'bytes=-100']) {
      const [answer, ours] = await both('/data/events.parquet', { Range });
      expect(same(answer)).toEqual(same(ours));
      expect(answer.status).toBe(206);
      expect(answer.body.equals(ours.body)).toBe(true);
    }
    const [beyond, ours] = await both('/data/events.parquet', { Range: 'bytes=1000-' });
    expect(beyond.status).toBe(416);
    const without = ['content-length', 'content-type'];
    expect(same(beyond, without)).toEqual(same(ours, without));
  });

  test('sends the compressed form to whoever takes it', async () => {
    const [answer, ours] = await both('/', { 'Accept-Encoding': 'gzip' });
    expect(same(answer)).toEqual(same(ours));
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.body).toString()).toBe(page);
  });

  test.each(['gzip', 'identity'])('does not send an unchanged file again (%s)', async (encoding) => {
    const first = await nginx.ask('/', { 'Accept-Encoding': encoding });
    const again = await nginx.ask('/', {
      'Accept-Encoding': encoding,
      'If-None-Match': String(first.headers.etag),
    });
    expect(again.status).toBe(304);
    expect(again.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      vary: 'Accept-Encoding',
      'content-security-policy': first.headers['content-security-policy'],
    });
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s with the whole policy', async (method) => {
    const [answer, ours] = await both('/', {}, method);
    const without = ['content-length', 'content-type'];
    expect(same(answer, without)).toEqual(same(ours, without));
    expect(answer.status).toBe(405);
  });

  test('lets a foreign page ask the data for ranges, and nothing else', async () => {
    const [data, ours] = await both('/data/events.parquet', {}, 'OPTIONS');
    expect(same(data)).toEqual(same(ours));
    expect((await nginx.ask('/', {}, 'OPTIONS')).headers['access-control-allow-headers']).toBeUndefined();
  });

  test('carries the policy with what it cannot read, and says no version', async () => {
    const answer = await nginx.ask('/%zz');
    expect(answer.status).toBe(400);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers.server).toBe('nginx');
  });

  test('HEAD tells the same as GET, without the body', async () => {
    const [head, get] = await Promise.all([nginx.ask('/', {}, 'HEAD'), nginx.ask('/')]);
    expect(same(head)).toEqual(same(get));
    expect(head.body.length).toBe(0);
  });

  test('writes nothing down about who asked', () => expect(nginx.words()).toBe(''));
});
