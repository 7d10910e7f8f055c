// The server, asked over a real socket.
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf, siteOf } from './small-site';

const page = `<!DOCTYPE html><title>Minsk</title>${'Мінск '.repeat(200)}`;
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, order) => order % 251));
const folder = folderOf({
  'index.html': page,
  'index.html.br': brotliCompressSync(page),
  'index.html.gz': gzipSync(page),
  '404.html': '<!DOCTYPE html><title>Nothing here</title>',
  'en/places/index.html': page,
  'en/index.txt': '0:{}',
  '_next/static/chunks/a.js': 'self.a=1',
  'data/events.geojson': '{"type":"FeatureCollection","features":[]}',
  'data/events.csv': 'id,date\n',
  'data/sources.json': '[]',
  'data/events.parquet': bytes,
  'data/events.fgb': bytes,
  'data/dateline.zip': bytes,
  'data/atlas.kml': '<kml/>',
  'data/events.atom': '<feed/>',
  'manifest.webmanifest': '{}',
  'basemap/streets.pmtiles': bytes,
  'icon.png': bytes,
  '.env': 'SECRET=1',
});

let site: Awaited<ReturnType<typeof siteOf>>;
beforeAll(async () => {
  site = await siteOf(folder.root);
});
afterAll(() => {
  site.close();
  folder.remove();
});

describe('a range of a file', () => {
  const all = bytes;
  test.each([
    ['bytes=0-0', 206, all.subarray(0, 1), 'bytes 0-0/1000'],
    ['bytes=0-99', 206, all.subarray(0, 100), 'bytes 0-99/1000'],
    ['bytes=990-', 206, all.subarray(990), 'bytes 990-999/1000'],
    ['bytes=-100', 206, all.subarray(900), 'bytes 900-999/1000'],
    ['bytes=990-5000', 206, all.subarray(990), 'bytes 990-999/1000'],
    ['bytes=0-1,5-6', 200, all, undefined],
    ['junk', 200, all, undefined],
    ['items=0-5', 200, all, undefined],
  ])('"%s" gives %i and the bytes it names', async (Range, status, body, contentRange) => {
    const answer = await site.ask('/data/events.parquet', { Range });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-range']).toBe(contentRange);
    expect(answer.headers['content-length']).toBe(String(body.length));
    expect(answer.body.equals(body)).toBe(true);
  });

  test.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=50-10', 'bytes=-0'])(
    '"%s" cannot be had, and the answer tells the size',
    async (Range) => {
      const answer = await site.ask('/data/events.parquet', { Range });
      expect(answer.status).toBe(416);
      expect(answer.headers['content-range']).toBe('bytes */1000');
      expect(answer.headers['access-control-allow-origin']).toBe('*');
    },
  );

  test('a stale If-Range gives the whole file, a fresh one the range', async () => {
    const { headers } = await site.ask('/data/events.parquet');
    const ranged = (ifRange: string) =>
      site.ask('/data/events.parquet', { Range: 'bytes=0-9', 'If-Range': ifRange });
    expect((await ranged('"another"')).status).toBe(200);
    expect((await ranged(String(headers.etag))).status).toBe(206);
  });

  test('a range of a page is cut from the plain page, not from its compressed form', async () => {
    const answer = await site.ask('/', { Range: 'bytes=0-8', 'Accept-Encoding': 'br, gzip' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe('<!DOCTYPE');
  });
});

describe('an unchanged file', () => {
  test.each(['br', 'gzip', 'identity'])('is not sent again to a reader who takes %s', async (encoding) => {
    const first = await site.ask('/', { 'Accept-Encoding': encoding });
    const again = await site.ask('/', {
      'Accept-Encoding': encoding,
      'If-None-Match': String(first.headers.etag),
    });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers.vary).toBe('Accept-Encoding');
  });

  test('each form of it has its own tag', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (encoding) => (await site.ask('/', { 'Accept-Encoding': encoding })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('with another tag is sent whole', async () => {
    expect((await site.ask('/', { 'If-None-Match': '"another"' })).status).toBe(200);
  });
});

describe('a reader gets an encoding that it accepts', () => {
  const plain = (body: Buffer) => body;
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['br;q=0.0, gzip;q=0', undefined, plain],
    ['GZIP;q=0.5', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['br;q=0, *', 'gzip', gunzipSync],
    ['*;q=0', undefined, plain],
    ['deflate', undefined, plain],
    ['', undefined, plain],
  ])('"%s" gets %s', async (accepted, encoding, unpack) => {
    const answer = await site.ask('/', { 'Accept-Encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(unpack(answer.body).toString()).toBe(page);
  });

  test('a file without a compressed form comes as it is', async () => {
    const answer = await site.ask('/data/sources.json', { 'Accept-Encoding': 'br, gzip' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe('[]');
  });
});

describe('the type of a file', () => {
  test.each([
    ['/data/events.geojson', 'application/geo+json'],
    ['/data/events.csv', 'text/csv; charset=utf-8'],
    ['/data/sources.json', 'application/json; charset=utf-8'],
    ['/en/index.txt', 'text/plain; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/_next/static/chunks/a.js', 'text/javascript; charset=utf-8'],
    ['/data/events.parquet', 'application/vnd.apache.parquet'],
    ['/data/events.fgb', 'application/octet-stream'],
    ['/data/dateline.zip', 'application/zip'],
    ['/basemap/streets.pmtiles', 'application/vnd.pmtiles'],
    ['/data/atlas.kml', 'application/vnd.google-earth.kml+xml; charset=utf-8'],
    ['/data/events.atom', 'application/atom+xml; charset=utf-8'],
    ['/icon.png', 'image/png'],
  ])('%s is %s', async (path, type) => {
    expect((await site.ask(path)).headers['content-type']).toBe(type);
  });
});

describe('an address', () => {
  test.each([
    ['/en/places', './places/'],
    ['/en/places?from=2020-08-13&q=a%20b', './places/?from=2020-08-13&q=a%20b'],
    ['//en/places', './places/'],
    ['/en?to=//example.org', './en/?to=//example.org'],
  ])('%s without its slash leads to %s, on this host and with its query', async (path, location) => {
    const answer = await site.ask(path);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(location);
  });

  test.each([
    '/nowhere',
    '/en/places/nowhere/?q=1',
    '/_next/static/chunks/gone.js',
    '/en/',
    '/.env',
    '/%2eenv',
    '/../small-site.ts',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/_next/static/../../index.html',
    '/en/..%5c..%5cindex.html',
    '/index.html/',
  ])('%s names no file of the site: its own page says so, and no cache keeps it', async (path) => {
    const answer = await site.ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('Nothing here');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  test.each(['/%', '/%E0%A4%A', '/en/%zz/', '/a%00b', 'http://example.org/', '*'])(
    '%s cannot be read, and the server goes on',
    async (path) => {
      const answer = await site.ask(path);
      expect(answer.status).toBe(400);
      expect(answer.body.toString()).toContain('cannot be read');
      expect((await site.ask('/')).status).toBe(200);
    },
  );
});

describe('a method', () => {
  test('HEAD tells the same as GET, without the body', async () => {
    const [head, get] = await Promise.all([site.ask('/', {}, 'HEAD'), site.ask('/')]);
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not for files', async (method) => {
    const answer = await site.ask('/', {}, method);
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  test('OPTIONS lets a foreign page ask the data for ranges, and nothing else', async () => {
    const data = await site.ask('/data/events.parquet', { Origin: 'https://example.org' }, 'OPTIONS');
    expect(data.status).toBe(204);
    expect(data.headers['access-control-allow-headers']).toBe('Range, If-Range');
    const other = await site.ask('/', { Origin: 'https://example.org' }, 'OPTIONS');
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });
});
