// Leaflet for the code that comes later: the first map has brought it. next.config.js puts this in Leaflet's place.
module.exports = globalThis.firstMap.leaflet;
