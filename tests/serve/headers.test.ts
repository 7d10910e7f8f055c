// The header set, as it arrives with every kind of answer.
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerSet, pagePolicy, textTypes } from '../../serve/headers.mjs';
import { folderOf, siteOf } from './small-site';

const css = 'a{color:red}';
const sum = 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=';
const { fileKinds, headersFor } = headerSet([sum]);
const policy = pagePolicy([sum]);

const folder = folderOf({
  'index.html': '<!DOCTYPE html>',
  'en/index.html': '<!DOCTYPE html>',
  '_next/static/chunks/a.js': '',
  '_next/static/chunks/a.css': css,
  'data/events.csv': 'id\n',
  'embed/en/index.html': '<!DOCTYPE html>',
});
let site: Awaited<ReturnType<typeof siteOf>>;
beforeAll(async () => {
  site = await siteOf(folder.root);
});
afterAll(() => {
  site.close();
  folder.remove();
});

test.each([
  ['a page', '/', 'GET', {}],
  ['data', '/data/events.csv', 'GET', {}],
  ['a missing page', '/nowhere', 'GET', {}],
  ['a missing script', '/_next/static/chunks/b.js', 'GET', {}],
  ['a malformed address', '/%', 'GET', {}],
  ['a redirect', '/en', 'GET', {}],
  ['a range out of reach', '/', 'GET', { Range: 'bytes=900-' }],
  ['a failed precondition', '/', 'GET', { 'If-Match': '"another"' }],
  ['a refused method', '/', 'POST', {}],
])('%s comes with the whole policy', async (_, path, method, headers: Record<string, string>) => {
  const answer = await site.ask(path, headers, method);
  expect(answer.headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(answer.headers['referrer-policy']).toBe('no-referrer');
  expect(answer.headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(answer.headers['permissions-policy']).toContain('geolocation=()');
});

test.each(['/_next/static/chunks/a.js', '/_next/static/chunks/a.css', '/first-map/0a1b.js'])(
  '%s obeys the page that loads it: its own headers say only what it is and who may have it',
  (path) => {
    expect(Object.keys(headersFor(path))).toEqual([
      'X-Content-Type-Options',
      'Cross-Origin-Resource-Policy',
      'Cache-Control',
    ]);
  },
);

test.each(['/embed/en/', '/embed/en/places/belaz/', '/embed/oembed/en/places/belaz.json', '/embed/gone/'])(
  '%s may stand in the pages of others, under the same policy',
  (path) => {
    const { 'Content-Security-Policy': whole, ...others } = headersFor(path);
    expect(whole).toBe(`${policy}; frame-ancestors *`);
    expect(others).toMatchObject({
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(others).not.toHaveProperty('X-Frame-Options');
  },
);

test.each(['/', '/en/', '/en/embed/', '/embed', '/embedded/', '/data/events.csv', '/404.html'])(
  '%s may stand in no page',
  (path) => {
    expect(headersFor(path)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  },
);

test('the policy allows no inline code, no eval and no other host', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
});

describe("Google's evaluator of policies", () => {
  const findings = (policy: string) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .map(({ severity, directive, value }) => [Severity[severity], directive, value ?? '']);

  test.each([
    ['the header', String(headersFor('/')['Content-Security-Policy'])],
    ['the meta element', policy],
  ])("has nothing against %s, but that 'self' would be weak on a site with uploads or JSONP", (_, said) => {
    expect(findings(said)).toEqual([['MEDIUM_MAYBE', 'script-src', "'self'"]]);
  });

  test.each([
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ["script-src 'self'", 'script-src *'],
    ["script-src 'self'", "script-src 'self' data:"],
    ["default-src 'none'; ", ''],
  ])('would find it if %s became "%s"', (strict, loose) => {
    const grave = findings(policy.replace(strict, loose)).filter(([severity]) => severity === 'HIGH');
    expect(grave).not.toEqual([]);
  });
});

test('nothing but code can run as code, whatever its words are', () => {
  for (const [ending, type] of Object.entries(textTypes)) {
    expect([ending, /javascript|ecmascript/.test(type)]).toEqual([ending, ending === '.js']);
  }
  for (const { headers } of fileKinds) expect(headers['X-Content-Type-Options']).toBe('nosniff');
});

test('copying and sharing a link stay allowed', () => {
  expect(headersFor('/')['Permissions-Policy']).not.toMatch(/clipboard-write|web-share/);
});

test.each([
  ['/data/events.csv', 'cross-origin', '*'],
  ['/embed/en/', 'cross-origin', '*'],
  ['/cards/en/places/belaz.png', 'cross-origin', '*'],
  ['/', 'same-origin', undefined],
  ['/_next/static/chunks/a.js', 'same-origin', undefined],
])('%s is for %s readers', (path, policy, origin) => {
  expect(headersFor(path)['Cross-Origin-Resource-Policy']).toBe(policy);
  expect(headersFor(path)['Access-Control-Allow-Origin']).toBe(origin);
});

test.each([
  ['/_next/static/chunks/a.js', 'public, max-age=31536000, immutable'],
  ['/first-map/0a1b.js', 'public, max-age=31536000, immutable'],
  ['/', 'public, max-age=300'],
  ['/en/index.txt', 'public, max-age=300'],
  ['/embed/embed.css', 'public, max-age=300'],
  ['/cards/en/places/belaz.png', 'public, max-age=300'],
  ['/data/events.csv', 'no-cache'],
])('%s is kept as "%s"', (path, kept) => {
  expect(headersFor(path)['Cache-Control']).toBe(kept);
});

test('another host, where an operator names one, is allowed pictures and nothing else', () => {
  const host = 'https://tiles.example';
  expect(pagePolicy([sum], host)).toBe(
    policy.replace("img-src 'self' data:", `img-src 'self' data: ${host}`),
  );
  expect(headerSet([sum], host).headersFor('/')['Content-Security-Policy']).toContain(host);
  expect(policy).not.toContain('https:');
});
