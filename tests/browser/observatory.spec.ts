// MDN's HTTP Observatory, run here over the served export: what it marks down is only what a local server cannot have.
import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from './site';

const folder = 'tests/observatory/node_modules/@mdn/mdn-http-observatory';
const here = existsSync(folder);

/** The tests that an address fails. */
async function failing(address: string): Promise<string[]> {
  // It puts the scheme before the name of a host; a port and a path may follow the name.
  const options = [`${folder}/src/scan.js`, address.replace('http://', '')];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  const { error, tests } = JSON.parse(stdout) as { error?: string; tests: Record<string, { pass: boolean }> };
  expect(error).toBeUndefined();
  return Object.keys(tests).filter((name) => !tests[name]?.pass);
}

test.describe('the Observatory', () => {
  test.describe.configure({ mode: 'default' });
  // Its install script would download the hosts that browsers ask by HTTPS only; a local one is not among them.
  test.beforeAll(() => {
    expect(here, 'CI needs the Observatory: `npm ci` in tests/observatory').toBe(true);
    writeFileSync(`${folder}/conf/hsts-preload.json`, '{}');
  });

  for (const path of ['/', '/en/', '/en/places/minsk/', '/en/data/', '/en/about/']) {
    test(`fails ${path} only for what needs HTTPS`, async ({ baseURL }) => {
      expect(await failing(`${baseURL}${path}`)).toEqual(['redirection', 'strict-transport-security']);
    });
  }

  test('would fail a server without our headers for more', async () => {
    const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<p>a'));
    await new Promise<void>((ready) => server.listen(0, ready));
    const failed = await failing(`http://localhost:${(server.address() as AddressInfo).port}/`);
    server.close();
    expect(failed).toEqual(expect.arrayContaining(['content-security-policy', 'x-content-type-options']));
  });
});
