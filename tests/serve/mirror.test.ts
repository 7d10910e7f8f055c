// A mirror is one zip that anybody can check, and the same for whoever makes it.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { mirrorOf } from '../../serve/mirror.mjs';
import { mirrorReadme } from '../../serve/mirror-readme.mjs';
import { folderOf } from './small-site';

const licences = [
  { covers: 'All of it', name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
];
const about = { id: 'nowhere-1999', title: 'Nowhere, 1999', version: '2.0.0', licences };
const time = new Date('2026-03-29T02:30:00Z');
const site = {
  'index.html': '<p>home</p>',
  'index.html.br': 'variant',
  'data/events.csv': 'id\n1\n',
  'en/__next.$d$lang.!KG1.txt': 'part',
};
const { root, remove } = folderOf(site);
afterAll(remove);
const others: (() => void)[] = [];
afterEach(() => {
  for (const remove of others.splice(0)) remove();
});

describe('a mirror', () => {
  test('is called after the atlas, its version and the day, and is one folder of that name', async () => {
    const { name, zip } = await mirrorOf(root, about, time);
    expect(name).toBe('dateline-nowhere-1999-2.0.0-2026-03-29');
    expect(Object.keys(unzipSync(zip)).sort()).toEqual(
      ['README.txt', 'SHA256SUMS', 'data/events.csv', 'en/__next.$d$lang.!KG1.txt', 'index.html'].map(
        (path) => `${name}/${path}`,
      ),
    );
  });

  test('holds the sum of each of its files but the list itself', async () => {
    const { name, zip } = await mirrorOf(root, about, time);
    const files = unzipSync(zip);
    const list = Buffer.from(files[`${name}/SHA256SUMS`] ?? []).toString();
    const sums = list
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const [sum, path] of sums)
      expect(sum, path).toBe(
        createHash('sha256')
          .update(files[`${name}/${path}`] ?? '')
          .digest('hex'),
      );
  });

  test.runIf(spawnSync('sha256sum', ['--version']).status === 0)(
    'is accepted by sha256sum, and refused when a file was changed',
    async () => {
      const { name, zip } = await mirrorOf(root, about, time);
      const unpacked = folderOf({});
      others.push(unpacked.remove);
      for (const [path, bytes] of Object.entries(unzipSync(zip))) {
        mkdirSync(dirname(join(unpacked.root, path)), { recursive: true });
        writeFileSync(join(unpacked.root, path), bytes);
      }
      const check = () => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(unpacked.root, name) });
      expect(check().status).toBe(0);
      writeFileSync(join(unpacked.root, name, 'data/events.csv'), 'id\n2\n');
      expect(check().status).toBe(1);
    },
  );

  test('is the same, byte by byte, in every time zone', () => {
    const sum = (TZ: string) =>
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { mirrorOf } from './serve/mirror.mjs';
          const about = ${JSON.stringify(about)};
          process.stdout.write((await mirrorOf(${JSON.stringify(root)}, about, new Date(${time.getTime()}))).sum);`,
        ],
        { env: { ...process.env, TZ }, encoding: 'utf8' },
      );
    const utc = sum('UTC');
    expect(utc).toMatch(/^[0-9a-f]{64}$/);
    for (const zone of ['Europe/Minsk', 'Pacific/Auckland', 'America/Los_Angeles'])
      expect(sum(zone), zone).toBe(utc);
  });
});

test('a mirror for a place below the root says where it has to stand', () => {
  const said = (base: string) => mirrorReadme({ ...about, day: '2026-03-29', base });
  expect(said('/some/where')).toContain('http://localhost:8000/some/where/');
  expect(said('/some/where')).toContain('BASE_PATH=/some/where npm run same');
  expect(said('')).toContain('open http://localhost:8000/ in');
  const siteUrl = 'https://example.org';
  expect(mirrorReadme({ ...about, day: '2026-03-29', base: '', siteUrl })).toContain(
    `SITE_URL=${siteUrl} npm run same`,
  );
});
