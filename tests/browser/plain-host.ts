// A server of plain files as anybody may have it: it knows index.html and the types of files, and nothing of this site.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** @returns the server and its address, without a slash at the end */
export async function plainHost(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes) response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.writeHead(bytes ? 200 : 404).end(bytes ?? 'Not found');
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}` };
}
