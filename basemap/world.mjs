// Makes app/basemap/world.geojson: sea and borders of the whole world, the ground under events of any country that
// has none of its own.
import { fileURLToPath } from 'node:url';
import { wholeAt180 } from './at-180.mjs';
import { groundOf, read, shapes, writeGround } from './ground-file.mjs';

const OUTPUT = fileURLToPath(new URL('../app/basemap/world.geojson', import.meta.url));
const MAX_GZIPPED_BYTES = 40_000;

const KINDS = ['sea', 'border'];
// As far to the north and south as the map goes.
const BOX = '-180,-85,180,85';

// Natural Earth's 1:110m lines are straight for tens of kilometres: 0.02° is finer than what they say. innerlines keeps
// only what two countries share: a coast is the edge of the sea.
const COMMANDS = `
  -i countries.json land.json combine-files
  -clip target=* bbox=${BOX}
  -innerlines target=countries + name=border
  -dissolve target=border
  -rectangle bbox=${BOX} name=sea
  -erase target=sea source=land
  -o target=${KINDS} format=geojson precision=0.02 fix-geometry`;

const files = await wholeAt180(read('node_modules/world-atlas/countries-110m.json'));
const ground = groundOf(await shapes(COMMANDS, files, KINDS));
if (ground.gzipped > MAX_GZIPPED_BYTES)
  throw new Error(`${ground.gzipped} bytes gzipped; expected at most ${MAX_GZIPPED_BYTES}`);
writeGround(OUTPUT, ground);
