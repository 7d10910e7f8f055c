// Makes public/basemap/world.geojson: sea and borders of the whole world, the ground under events of any country that
// has none of its own.
import { fileURLToPath } from 'node:url';
import { groundOf, read, shapes, writeGround } from './ground-file.mjs';

const OUTPUT = fileURLToPath(new URL('../public/basemap/world.geojson', import.meta.url));
const MAX_GZIPPED_BYTES = 40_000;

const KINDS = ['sea', 'border'];

// As far to the north and south as the map goes. Natural Earth's 1:110m lines are straight for tens of kilometres:
// 0.02° is finer than what they say. innerlines keeps only what two countries share: a coast is the edge of the sea.
const COMMANDS = `
  -i countries.json
  -innerlines target=countries + name=border
  -dissolve target=border
  -rectangle bbox=-180,-85,180,85 name=sea
  -erase target=sea source=land
  -o target=${KINDS} format=geojson precision=0.02 fix-geometry`;

const features = await shapes(
  COMMANDS,
  { 'countries.json': read('node_modules/world-atlas/countries-110m.json') },
  KINDS,
);
const ground = groundOf(features);
if (ground.gzipped > MAX_GZIPPED_BYTES)
  throw new Error(`${ground.gzipped} bytes gzipped; expected at most ${MAX_GZIPPED_BYTES}`);
writeGround(OUTPUT, ground);
