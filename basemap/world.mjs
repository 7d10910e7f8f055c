// Makes public/basemap/world.geojson: sea and borders of the whole world, the ground under events of any country that
// has none of its own.
import { fileURLToPath } from 'node:url';
import mapshaper from 'mapshaper';
import { groundOf, read, shapes, writeGround } from './ground-file.mjs';

const OUTPUT = fileURLToPath(new URL('../public/basemap/world.geojson', import.meta.url));
const MAX_GZIPPED_BYTES = 40_000;

const KINDS = ['sea', 'border'];

const COUNTRIES = { 'countries.json': read('node_modules/world-atlas/countries-110m.json') };

// As far to the north and south as the map goes. Natural Earth's 1:110m lines are straight for tens of kilometres:
// 0.02° is finer than what they say. innerlines keeps only what two countries share: a coast is the edge of the sea.
const COMMANDS = `
  -i countries.json
  -innerlines target=countries + name=border
  -dissolve target=border
  -i land.json name=dry
  -rectangle bbox=-180,-85,180,85 name=sea
  -erase target=sea source=dry
  -o target=${KINDS} format=geojson precision=0.02 fix-geometry`;

/** Its longitudes without the jump at 180°, so that they may go beyond. A ring around a pole cannot lose it. */
function whole(ring) {
  let turn = 0;
  const unwrapped = ring.map(([lon, lat], index) => {
    const before = ring[index - 1]?.[0] ?? lon;
    if (Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360;
    return [lon + turn, lat];
  });
  if (turn !== 0) return ring;
  const lons = unwrapped.map(([lon]) => lon);
  const back = 360 * Math.round((Math.min(...lons) + Math.max(...lons)) / 720);
  return unwrapped.map(([lon, lat]) => [lon - back, lat]);
}

/** Land that crosses 180°, as world-atlas draws it in one piece, once more on the other side; what is beyond is cut off. */
async function land() {
  const made = await mapshaper.applyCommands('-i countries.json -o target=land format=geojson', COUNTRIES);
  const polygons = JSON.parse(made['land.json']).geometries.flatMap(({ type, coordinates }) =>
    type === 'Polygon' ? [coordinates] : coordinates,
  );
  const everywhere = polygons.flatMap((polygon) => {
    const rings = polygon.map(whole);
    const beyond = rings.some((ring) => ring.some(([lon]) => Math.abs(lon) > 180));
    const shifts = beyond ? [-360, 0, 360] : [0];
    return shifts.map((shift) => rings.map((ring) => ring.map(([lon, lat]) => [lon + shift, lat])));
  });
  return JSON.stringify({ type: 'MultiPolygon', coordinates: everywhere });
}

const features = await shapes(COMMANDS, { ...COUNTRIES, 'land.json': await land() }, KINDS);
const ground = groundOf(features);
if (ground.gzipped > MAX_GZIPPED_BYTES)
  throw new Error(`${ground.gzipped} bytes gzipped; expected at most ${MAX_GZIPPED_BYTES}`);
writeGround(OUTPUT, ground);
