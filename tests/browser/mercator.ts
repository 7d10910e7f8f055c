// Where a coordinate is on the screen, by Web Mercator's own formula and without Leaflet; and how far from there a mark is.
import type { Page } from '@playwright/test';
import { places } from './atlas';
import { mapOf, markOf } from './screen';

type Pixels = { x: number; y: number };

/** Pixels of the whole world at a zoom; a tile is 256 pixels wide. */
function project(lon: number, lat: number, zoom: number): Pixels {
  const world = 256 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: world * (lon / 360 + 0.5),
    y: world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

/** The camera that the address names. */
export function cameraOf(page: Page): { zoom: number; lat: number; lon: number } {
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = new URL(page.url()).hash
    .replace('#map=', '')
    .split('/')
    .map(Number);
  return { zoom, lat, lon };
}

/** Where the camera in the address puts a coordinate. */
export async function onScreen(page: Page, lon: number, lat: number): Promise<Pixels> {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('the map is not on the screen');
  const camera = cameraOf(page);
  const [centre, point] = [project(camera.lon, camera.lat, camera.zoom), project(lon, lat, camera.zoom)];
  return { x: box.x + box.width / 2 + point.x - centre.x, y: box.y + box.height / 2 + point.y - centre.y };
}

/** How many pixels the middle of a place's mark is away from where its published coordinates project. */
export async function drift(page: Page, id: string): Promise<number> {
  const place = places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`there is no place ${id}`);
  const [mark, truth] = [
    await markOf(page, place.name).boundingBox(),
    await onScreen(page, place.lon, place.lat),
  ];
  if (!mark) throw new Error(`the mark of ${id} is not drawn`);
  return Math.hypot(mark.x + mark.width / 2 - truth.x, mark.y + mark.height / 2 - truth.y);
}
