// The browser tests: `out/` under its real headers in a real Chromium, and one journey under `next dev`.
// Promise: nothing is retried or reused, so a pass is a pass of these files; without a browser one line says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { nginxIsHere } from './tests/serve/nginx-site';

const served = 'http://localhost:3217';
const development = 'http://localhost:3218';

// Workers read this file again, and get the path from the first reading.
process.env.CHROMIUM_PATH = process.env.TEST_WORKER_INDEX ? process.env.CHROMIUM_PATH : browser();

/** What these ask, only CI must have beside the machine of whoever writes: .ci/run installs it. */
const asked = [
  { spec: 'nginx.spec.ts', here: nginxIsHere },
  { spec: 'observatory.spec.ts', here: existsSync('tests/observatory/node_modules/@mdn') },
];
const absent = asked.filter(({ here }) => !here && !process.env.CI).map(({ spec }) => spec);
if (absent.length > 0 && !process.env.TEST_WORKER_INDEX)
  process.stderr.write(
    `NOT RUN, for what they ask is not here (.ci/run installs it): ${absent.join(', ')}\n`,
  );

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 30_000,
  expect: {
    timeout: 10_000,
    // What a screen reader finds on a page, to be read by people.
    toMatchAriaSnapshot: { pathTemplate: 'tests/browser/heard/{arg}{ext}' },
  },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // The order of typed dates follows the browser's own language. Chromium's sandbox refuses to run as root,
      // which is what containers run as.
      args: ['--lang=en-US', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'served', testIgnore: ['development.spec.ts', ...absent], use: { baseURL: served } },
    { name: 'development', testMatch: 'development.spec.ts', use: { baseURL: development } },
  ],
  webServer: [
    {
      command: `node tests/browser/server.mjs ${new URL(served).port}`,
      url: served,
      reuseExistingServer: false,
      stdout: 'pipe',
    },
    {
      command: `node node_modules/next/dist/bin/next dev --port ${new URL(development).port}`,
      url: `${development}/icon.svg`,
      env: { NEXT_TELEMETRY_DISABLED: '1' },
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});

/** The browser that chromium.mjs finds or installs; where there is none, its one line is the whole output. */
function browser(): string {
  const { status, stdout } = spawnSync(process.execPath, ['tests/browser/chromium.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) process.exit(1);
  return stdout.trim();
}
