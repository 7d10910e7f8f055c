// The class that all of Leaflet's layers come from, as the first map has it: a second one would come with a second map.
// next.config.js puts this in its place.
exports.Layer = globalThis.firstMap.leaflet.Marker.__super__.constructor;
