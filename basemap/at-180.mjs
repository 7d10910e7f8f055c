// Natural Earth as world-atlas has it draws what crosses 180° in one piece, which a flat map would draw across all the
// world. Here it stands on either side of it.
import mapshaper from 'mapshaper';

/** Its longitudes without the jump at 180°, so that they may go beyond. A ring around a pole cannot lose it. */
function unwrapped(ring) {
  let turn = 0;
  const whole = ring.map(([lon, lat], index) => {
    const before = ring[index - 1]?.[0] ?? lon;
    if (Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360;
    return [lon + turn, lat];
  });
  if (turn !== 0) return ring;
  const lons = whole.map(([lon]) => lon);
  const back = 360 * Math.round((Math.min(...lons) + Math.max(...lons)) / 720);
  return whole.map(([lon, lat]) => [lon - back, lat]);
}

/** Once, or where it goes beyond 180° once more on the other side. */
function onBothSides(polygon) {
  const rings = polygon.map(unwrapped);
  const beyond = rings.some((ring) => ring.some(([lon]) => Math.abs(lon) > 180));
  const shifts = beyond ? [-360, 0, 360] : [0];
  return shifts.map((shift) => rings.map((ring) => ring.map(([lon, lat]) => [lon + shift, lat])));
}

function geometryOf({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.flatMap(onBothSides) };
}

/**
 * @param {Buffer} countries a file of world-atlas
 * @returns {Promise<Record<string, string>>} its countries and its land, as files that are to be combined; whoever reads
 *   them cuts off what lies beyond 180°
 */
export async function wholeAt180(countries) {
  const made = await mapshaper.applyCommands('-i countries.json -o target=* format=geojson', {
    'countries.json': countries,
  });
  const entries = Object.entries(made).map(([name, text]) => {
    const { features, geometries } = JSON.parse(text);
    const all = features ?? geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
    // An isle may be too small for the file's grid.
    const drawn = all.filter(({ geometry }) => geometry);
    const whole = drawn.map((feature) => ({ ...feature, geometry: geometryOf(feature.geometry) }));
    return [name, JSON.stringify({ type: 'FeatureCollection', features: whole })];
  });
  return Object.fromEntries(entries);
}
