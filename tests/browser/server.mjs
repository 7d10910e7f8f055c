// Serves the finished export to the browser tests, with the same headers that readers get. The port is the argument.
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../serve/site.mjs';

const port = Number(process.argv[2]);
await serveFolder(fileURLToPath(new URL('../../out', import.meta.url)), port);
process.stdout.write(`The export is served at http://localhost:${port}\n`);
