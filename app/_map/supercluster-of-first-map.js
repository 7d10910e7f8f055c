// As leaflet-of-first-map.js, for supercluster.
module.exports = globalThis.firstMap.Supercluster;
