declare module '*.geojson' {
  const collection: import('geojson').FeatureCollection;
  export default collection;
}
