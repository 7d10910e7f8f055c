// An atlas of a table, as a desk makes one: a file with the columns of Collective Action in Tech is imported by the command,
// the site is really built and served. It is long enough that its events are fetched in parts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy } from '../../serve/build-copy.mjs';
import { serveFolder } from '../../serve/site.mjs';
import { rowsOfField } from '../import/rows-of-field';
import { test as base } from './site';

export const rows = 30_000;
/** From 2019-01-01 on. */
export const days = 1000;

export const test = base.extend<object, { table: { home: string; out: string } }>({
  table: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'dateline-table-'));
      const [file, atlas] = [join(folder, 'actions.csv'), join(folder, 'atlas')];
      writeFileSync(file, rowsOfField(rows, days));
      execFileSync('npm', ['run', '--silent', 'atlas', '--', 'import', file, '--out', atlas]);
      const { out, remove } = await buildCopy(process.cwd(), { ATLAS: atlas });
      const server = await serveFolder(out, 0);
      await use({ home: `http://localhost:${(server.address() as AddressInfo).port}`, out });
      server.close();
      await remove();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  // Also what the complaints take for the only host that may be asked.
  baseURL: async ({ table }, use) => use(table.home),
});
