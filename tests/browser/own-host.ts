// The export at a host of its own, which a test may change or end as a host on the network can.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../serve/site.mjs';
import { expect, test as siteTest } from './site';

type Host = {
  /** What is served: a copy of out/. */
  folder: string;
  /** The network is gone: nobody answers at this address any more. */
  end: () => Promise<void>;
  /** The network is as good as gone: requests are taken, and nothing comes back. */
  fallSilent: () => void;
};

export const test = siteTest.extend<{ host: Host & { address: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-host-'));
    await cp('out', folder, { recursive: true });
    const server = await serveFolder(folder, 0);
    const end = () =>
      new Promise<void>((ended) => {
        server.close(() => ended());
        server.closeAllConnections();
      });
    const fallSilent = () => server.removeAllListeners('request').on('request', () => {});
    await use({
      folder,
      end,
      fallSilent,
      address: `http://localhost:${(server.address() as AddressInfo).port}`,
    });
    await end();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ host }, use) => use(host.address),
});

export { expect };
