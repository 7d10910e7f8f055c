// The same places as Dateline, on the same ground and with the same citations: Leaflet, DOM elements, nothing else.
// Promise: what a developer who knows Leaflet writes in an afternoon, neither slowed down nor tuned for the bench.
import { divIcon, geoJSON, map, marker } from 'leaflet';

/** @typedef {{ source: string, paragraph: number, position: string, text: string }} Claim */
/** @typedef {{ place: string | null, date: string, aggregate: boolean, title: string, claims: Claim[] }} Told */
/** @typedef {import('geojson').FeatureCollection<import('geojson').Geometry | null, Told>} Events */
/** @typedef {import('geojson').FeatureCollection<import('geojson').Point, { name: string }>} Places */
/** @typedef {Array<{ id: string, URL: string, 'container-title': string }>} Sources */

const atlas = map('map', { minZoom: 5, maxZoom: 17, zoomSnap: 0.25 });
atlas.attributionControl.addAttribution('© OpenStreetMap contributors · GeoNames · Natural Earth');
atlas.fitBounds([
  [51.2, 23.1],
  [56.2, 32.8],
]);
// Neither waits for the other.
drawPlaces();
drawGround();

async function drawPlaces() {
  /** @type {[Places, Events, Sources]} */
  const [places, events, sources] = await Promise.all([
    fileAt('/floor/places.geojson'),
    fileAt('/floor/events.geojson'),
    fileAt('/data/sources.json'),
  ]);
  // What is told of many unnamed places at once is no event at one of them.
  const located = events.features.map(({ properties }) => properties).filter(({ aggregate }) => !aggregate);
  for (const { id, geometry, properties } of places.features) {
    const here = located.filter(({ place }) => place === id);
    if (here.length === 0) continue;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const count = element('span', {}, String(here.length));
    marker([lat, lon], {
      icon: divIcon({ className: 'pin', html: count, iconSize: [30, 30] }),
      title: `${properties.name}: ${here.length} ${here.length === 1 ? 'event' : 'events'}`,
      riseOnHover: true,
    })
      .bindPopup(() => popup(properties.name, here, sources), { maxWidth: 340, maxHeight: 400 })
      .addTo(atlas);
  }
}

async function drawGround() {
  /** @type {Record<string, import('leaflet').PathOptions>} */
  const looks = {
    sea: { fillColor: '#bccdd4', stroke: false },
    country: { fillColor: '#f6f2e8', color: '#635d53', weight: 1.3 },
    lake: { fillColor: '#bccdd4', stroke: false },
    river: { fill: false, color: '#bccdd4', weight: 1.4 },
    region: { fill: false, color: '#8d8577', weight: 1, opacity: 0.5, dashArray: '4 3' },
    border: { fill: false, color: '#8d8577', weight: 1, opacity: 0.6 },
  };
  geoJSON(await fileAt('/basemap/country.geojson'), {
    interactive: false,
    filter: ({ properties }) => properties.kind in looks,
    style: (feature) => ({ fillOpacity: 1, ...looks[feature?.properties.kind] }),
  }).addTo(atlas);
}

/** @param {string} name @param {Told[]} events @param {Sources} sources */
function popup(name, events, sources) {
  const told = events.map(({ date, title, claims }) =>
    element(
      'section',
      {},
      element('h3', {}, `${date}: ${title}`),
      element('ul', {}, ...claims.map((claim) => element('li', {}, `${claim.text} `, cite(claim, sources)))),
    ),
  );
  return element('div', {}, element('h2', {}, name), ...told);
}

/** @param {Claim} claim @param {Sources} sources */
function cite({ source, paragraph, position }, sources) {
  const work = sources.find(({ id }) => id === source);
  const link = element('a', { href: work?.URL ?? '' }, `${work?.['container-title']}, ¶${paragraph}`);
  return element('cite', {}, position === 'reports' ? '' : `(${position}) `, link);
}

/** @param {string} tag @param {Record<string, string>} attributes @param {Array<Node | string>} children */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @param {string} address */
async function fileAt(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}
