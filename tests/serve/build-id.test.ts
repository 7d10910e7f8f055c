// The name of a build says what it was made of, and nothing of where or when.
import { appendFileSync, cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { buildId } from '../../serve/build-id.mjs';
import { folderOf } from './small-site';

afterEach(() => vi.unstubAllEnvs());

const sources = {
  'app/page.tsx': 'page',
  'geo/data/events.yaml': 'events',
  'public/icon.svg': 'icon',
  'serve/finish.mjs': 'finish',
  'next.config.js': 'config',
  'package-lock.json': '{}',
};

test('the same sources in another folder have the same name, whatever lies beside them', async () => {
  const [one, other] = [folderOf(sources), folderOf({ 'README.md': 'read', 'app/.page.swp': 'editor' })];
  cpSync(one.root, other.root, { recursive: true });
  expect(await buildId(other.root)).toBe(await buildId(one.root));
  expect(await buildId(one.root)).toMatch(/^[0-9a-f]{16}$/);
  one.remove();
  other.remove();
});

test('another word in the data, another version of a package or another name of a file is another build', async () => {
  const { root, remove } = folderOf(sources);
  const names = [await buildId(root)];
  appendFileSync(join(root, 'geo/data/events.yaml'), '!');
  names.push(await buildId(root));
  appendFileSync(join(root, 'package-lock.json'), ' ');
  names.push(await buildId(root));
  renameSync(join(root, 'app/page.tsx'), join(root, 'app/layout.tsx'));
  names.push(await buildId(root));
  expect(new Set(names).size).toBe(4);
  remove();
});

test('another atlas is another build, and so is another word in it', async () => {
  const { root, remove } = folderOf({ ...sources, 'other/events.yaml': 'others' });
  const names = [await buildId(root)];
  vi.stubEnv('ATLAS', join(root, 'other'));
  names.push(await buildId(root));
  appendFileSync(join(root, 'other/events.yaml'), '!');
  names.push(await buildId(root));
  expect(new Set(names).size).toBe(3);
  remove();
});
