// The last step of the build: hands the header set to the servers that others run.
// Promise: what the local server sends is what these files say; tests ask a real nginx.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { headerSetOf } from '../style-sheets.mjs';
import { caddyfile } from './caddyfile.mjs';
import { headersFile } from './headers-file.mjs';
import { nginxConf } from './nginx-conf.mjs';

const root = new URL('../../', import.meta.url);
const out = fileURLToPath(new URL('out', root));
const set = await headerSetOf(out);
await mkdir(new URL('out-hosting', root), { recursive: true });
await writeFile(new URL('out/_headers', root), await headersFile(out, set));
// Beside the export, not in it: a configuration is not published.
await writeFile(new URL('out-hosting/nginx.conf', root), nginxConf(set));
await writeFile(new URL('out-hosting/Caddyfile', root), caddyfile(set));
process.stdout.write(
  'out/_headers, out-hosting/nginx.conf and out-hosting/Caddyfile say the headers to other servers\n',
);
