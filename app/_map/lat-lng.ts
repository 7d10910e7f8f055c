// The one file where latitude comes first: Leaflet has [lat, lng], everything else here has [lon, lat].
import type { Position } from 'geojson';
import { LatLngBounds, type LatLngTuple } from 'leaflet';
import type { Extent } from '../../geo/extent';
import type { LonLat } from '../../geo/model';
import type { Camera } from '../camera';

export const latLng = ([lon, lat]: LonLat): LatLngTuple => [lat, lon];

export const latLngs = (positions: Position[]): LatLngTuple[] =>
  positions.map(([lon = 0, lat = 0]) => [lat, lon]);

export const latLngBounds = ([west, south, east, north]: Extent): LatLngBounds =>
  new LatLngBounds([south, west], [north, east]);

/** What the camera of a Leaflet map is now. */
export function cameraOf(map: {
  getCenter: () => { lat: number; lng: number };
  getZoom: () => number;
}): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), centre: [lng, lat] };
}

/** For `setView`: by default it pans by whole pixels and ends up beside what was asked for. */
export const exactly = { animate: false, reset: true };
