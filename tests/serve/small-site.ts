// A site of a few files in a temporary folder, and a way to ask it for bytes exactly as written here.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../../serve/site.mjs';

/** Writes files into a new temporary folder; `remove` deletes it. */
export function folderOf(files: Record<string, string | Buffer>) {
  const root = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks the server at a port. The path is sent as it stands, as no browser would. */
export function asker(port: number) {
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      request({ port, path, headers, method, agent: false }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      })
        .on('error', reject)
        .end();
    });
}

/** Serves a folder on a free port. */
export async function siteOf(root: string) {
  const server = await serveFolder(root, 0);
  return { ask: asker((server.address() as AddressInfo).port), close: () => server.close() };
}
