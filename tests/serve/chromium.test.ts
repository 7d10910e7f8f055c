// Looking for a browser to test with.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a CHROMIUM_PATH that leads nowhere is named in one line, and nothing is installed behind its back', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/browser/chromium.mjs'], {
    env: { ...process.env, PATH: '', CHROMIUM_PATH: '/nowhere/chromium' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'CHROMIUM_PATH is /nowhere/chromium, and no browser runs there: correct it, or unset it to have one found.\n',
  );
});
