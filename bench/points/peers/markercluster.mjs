// leaflet.markercluster: a marker for each event, made once. Another choice of days is another set of its markers.
import L from 'leaflet';
import 'leaflet.markercluster';
import { madeUp } from '../made-up';
import { measure } from '../measured';
import { latLngOf, newMap } from './map.mjs';

const map = newMap();
let events = madeUp(0);
let markers = [];
let group;

globalThis.measured = measure({
  map,
  give: async (count) => {
    events = madeUp(count);
    const icon = L.divIcon({ className: 'dot', iconSize: [8, 8] });
    markers = Array.from({ length: count }, (_, at) =>
      L.marker(latLngOf(map, events.x[at], events.y[at]), { icon }),
    );
  },
  add: async () => {
    group = L.markerClusterGroup({ animate: false });
    group.addLayers(markers);
    map.addLayer(group);
  },
  choose: async (from, to) => {
    group.clearLayers();
    group.addLayers(markers.filter((_, at) => events.end[at] >= from && events.start[at] <= to));
  },
  remove: () => {
    if (group) map.removeLayer(group);
    group = undefined;
  },
});
