// One import in a process of its own: what it took, as JSON on stdout.
import { performance } from 'node:perf_hooks';
import { importByDuckdb } from '../../geo/import/by-duckdb/import';

const [file = '', out = ''] = process.argv.slice(2);
const start = performance.now();
const { noted, ...account } = await importByDuckdb({ file, out });
const seconds = (performance.now() - start) / 1000;
const kilobytes = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({ account, seconds, peakBytes: kilobytes * 1024 }));
