// `npm start` for real: what it says, and what is left when it is gone.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heldPort, smallProject, styleSheet } from './small-project';

// Each test starts npm, which starts npm.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

type Start = ReturnType<ReturnType<typeof smallProject>['start']>;

let project: ReturnType<typeof smallProject>;
let starts: Start[];
beforeEach(() => {
  project = smallProject();
  starts = [];
});
afterEach(async () => {
  for (const start of starts) start.kill('SIGTERM');
  await Promise.all(starts.map(({ ended }) => ended));
  project.remove();
});

const start = (environment?: Record<string, string>) => {
  const started = project.start(environment);
  starts.push(started);
  return started;
};
const addressIn = (line: string) => line.replace('Dateline is ready at ', '');
const pageAt = async (address: string) => (await fetch(address)).text();

async function freePort() {
  const { port, letGo } = await heldPort();
  await letGo();
  return String(port);
}

describe('npm start', () => {
  test('says in one line where the site is', async () => {
    const PORT = await freePort();
    const { ready, words } = start({ PORT });
    expect(await ready).toBe(`Dateline is ready at http://localhost:${PORT}`);
    expect(words.out).toBe(`Dateline is ready at http://localhost:${PORT}\n`);
    expect(await pageAt(`http://localhost:${PORT}`)).toBe('1');
  });

  test('sends its pages with a policy that lets their styles in', async () => {
    const { ready } = start({ PORT: await freePort() });
    const { headers } = await fetch(addressIn(await ready));
    const sum = createHash('sha256').update(styleSheet).digest('base64');
    expect(headers.get('Content-Security-Policy')).toContain(`style-src 'self' 'sha256-${sum}'`);
  });

  test('takes the next free port when its own is taken, and says so', async () => {
    const held = await heldPort(3000).catch(() => undefined);
    const { ready, words } = start();
    const address = addressIn(await ready);
    expect(words.err).toMatch(/^Port 3000 is taken; \d+ is the next free one\.$/m);
    expect(await pageAt(address)).toBe('1');
    await held?.letGo();
  });

  test('does not take another port than the one it was told', async () => {
    const { port, letGo } = await heldPort();
    const { ended, words } = start({ PORT: String(port) });
    expect(await ended).toBe(1);
    expect(words.err).toBe(`Port ${port} is taken: end what listens there, or set PORT to another number.\n`);
    await letGo();
  });

  test.each(['abc', '0', '65536', '-1', '3000x'])('refuses PORT=%s before it builds', async (PORT) => {
    const { ended, words } = start({ PORT });
    expect(await ended).toBe(1);
    expect(words.err).toBe(`PORT is "${PORT}"; it has to be a number from 1 to 65535.\n`);
    expect(existsSync(join(project.root, 'out'))).toBe(false);
  });

  test('ends with the build when the build fails, after its words', async () => {
    project.tell('fail');
    const { ended, words } = start();
    expect(await ended).toBe(1);
    expect(words.err).toMatch(/a date is wrong[\s\S]*The build failed; the lines above say why\.\n$/);
    expect(words.out).toBe('');
  });
});

describe('a second npm start', () => {
  test('beside the first leaves the first its own site', async () => {
    const first = addressIn(await start({ PORT: await freePort() }).ready);
    const second = addressIn(await start({ PORT: await freePort() }).ready);
    expect([await pageAt(first), await pageAt(second)]).toEqual(['1', '2']);
  });

  test('at the same moment builds after the first, not across it', async () => {
    const held = [await heldPort(), await heldPort()];
    for (const { letGo } of held) await letGo();
    const both = held.map(({ port }) => start({ PORT: String(port) }));
    const pages = await Promise.all(both.map(async ({ ready }) => pageAt(addressIn(await ready))));
    expect(pages.sort()).toEqual(['1', '2']);
  });

  test('waits for a build that was started in another way', async () => {
    project.tell('lock');
    const { ready, words } = start({ PORT: await freePort() });
    await ready;
    expect(words.err).toContain('this one waits for it');
  });
});

describe('when npm ends', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
    'by %s, the server ends within a second',
    async (signal) => {
      const { ready, ended, kill } = start({ PORT: await freePort() });
      const address = addressIn(await ready);
      const since = Date.now();
      kill(signal);
      await ended;
      expect(Date.now() - since).toBeLessThan(1000);
      await expect(fetch(address)).rejects.toThrow();
    },
  );

  test.each(['SIGTERM', 'SIGKILL'] as const)('by %s, a build that is going on ends too', async (signal) => {
    project.tell('hang');
    const { ended, kill } = start();
    const reach = join(project.root, 'reach');
    await vi.waitFor(() => expect(existsSync(reach)).toBe(true), 10_000);
    kill(signal);
    await ended;
    await vi.waitFor(() =>
      expect(fetch(`http://localhost:${readFileSync(reach)}`)).rejects.toThrow('fetch failed'),
    );
  });
});
