// `npm run check` and `npm run atlas` as an editor runs them: a line a problem and nothing of ours around it, and a failure
// of the build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileNames } from '../../geo/atlas-folder.mjs';
import { goodFiles } from './small-atlas';

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(events: string, words = ['check'], environment: Record<string, string> = {}) {
  mkdirSync(join(folder, 'geo', 'data'), { recursive: true });
  for (const name of fileNames) writeFileSync(join(folder, 'geo', 'data', name), goodFiles[name]);
  writeFileSync(join(folder, 'geo', 'data', 'events.yaml'), events);
  const tsx = resolve('node_modules/tsx/dist/cli.mjs');
  const run = spawnSync(process.execPath, [tsx, resolve('geo/atlas-command.mts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { code: run.status, said: run.stdout, complained: run.stderr };
}

test('good data is counted, and the build goes on', () => {
  expect(report(goodFiles['events.yaml'])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/no problem\n$/),
    complained: '',
  });
});

test('a fault is told by file and line, without a stack, and stops the build', () => {
  const { code, complained } = report(goodFiles['events.yaml'].replace('voice: gazette', 'voice: gazete'));
  expect(code).toBe(1);
  expect(complained).toBe(
    'the data has 1 problem\nevents.yaml:72: unknown voice "gazete", expected one that exists, perhaps "gazette"\n',
  );
});

const other = resolve('tests/fixtures/other-atlas');
test.each<[string, string[], Record<string, string>]>([
  ['as a word', ['check', other], {}],
  ['in the environment', ['check'], { ATLAS: other }],
])('another folder can be named, here %s', (_where, words, environment) => {
  expect(report(goodFiles['events.yaml'], words, environment)).toMatchObject({
    code: 0,
    said: 'Port Heron, spring 1998: 2 events, 2 places, 2 sources, no problem\n',
  });
});

test.each([
  [['check', 'no-such-folder'], /^no-such-folder is no atlas, expected a folder with atlas\.yaml, .*\n$/],
  [
    ['chekc'],
    /^"chekc" is no command, expected:\nnpm run atlas -- check DIR .*\nnpm run atlas -- import FILE --out DIR /,
  ],
])('what cannot be done is said, and what can: %j', (words, said) => {
  const { code, complained } = report(goodFiles['events.yaml'], words);
  expect(code).toBe(1);
  expect(complained).toMatch(said);
});
