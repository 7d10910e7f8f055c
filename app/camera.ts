// The camera in the link: `#map=zoom/lat/lon`. Never throws: an old or mistyped hash is no camera.
import type { LonLat } from '../geo/model';

export type Camera = { zoom: number; centre: LonLat };

/** The zooms that a link can ask for. A map goes no farther out than it takes to see all of its events. */
export const minZoom = 1;
export const maxZoom = 17;
/** Close enough to see one plant among its streets: a link without a camera leads no nearer. */
export const siteZoom = 14;

export function parseCamera(hash: string): Camera | undefined {
  const match = hash.match(
    /^#map=(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,3}(?:\.\d{1,9})?)$/,
  );
  if (!match) return;
  const [zoom = 0, lat = 0, lon = 0] = match.slice(1).map(Number);
  if (zoom < minZoom || zoom > maxZoom || Math.abs(lat) > 85 || Math.abs(lon) > 180) return;
  return { zoom, centre: [lon, lat] };
}

/**
 * Decimals follow the zoom: at zoom z a pixel is 360 / (256 · 2^z) degrees of longitude, so this many
 * digits keep the error under a pixel (the formula of MapLibre's hash).
 */
export function formatCamera({ zoom, centre: [lon, lat] }: Camera): string {
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return `#map=${Number(zoom.toFixed(3))}/${lat.toFixed(decimals)}/${lon.toFixed(decimals)}`;
}
