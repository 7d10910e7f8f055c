// A line or an area of GeoJSON as one path. Leaflet's own GeoJSON layer also makes marks and writes GeoJSON: 1 kB more.
import type { Geometry } from 'geojson';
import { useMemo } from 'react';
import { Polygon, Polyline } from 'react-leaflet';
import { latLngs } from './lat-lng';

/** Leaflet takes a path's class only when it is made: give another `key` with another class. Points are not drawn. */
export function Shape({ geometry, className }: { geometry: Geometry; className: string }) {
  const positions = useMemo(() => linesOf(geometry).map(latLngs), [geometry]);
  const Path = geometry.type.endsWith('Polygon') ? Polygon : Polyline;
  return <Path positions={positions} className={className} interactive={false} />;
}

/** All its lines or rings in one list: by the even-odd rule, a ring inside another is a hole in it. */
function linesOf(geometry: Geometry) {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.type === 'Polygon' || geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
