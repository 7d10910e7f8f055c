// A made-up archive of a region, from which the streets of an atlas of one town are cut in tests.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { afterEach, beforeEach } from 'vitest';
import type { Box } from '../../basemap/streets/area.mjs';
import { cut } from '../../basemap/streets/cut.mjs';
import { folderOf } from '../serve/small-site';
import { archiveOf } from './made-archive';

/** A region, and within it an atlas of one town. */
export const region: Box = [26, 53, 29, 55];
export const atlas: { bounds: Box; points: [number, number][] } = {
  bounds: [27.4, 53.8, 27.7, 54],
  points: [[27.56, 53.9]],
};
const beside: [number, number] = [28.9, 53.1];

const empty = Buffer.from('sea');
const large = Buffer.alloc(20_000, 'x');
export type At = [zoom: number, x: number, y: number];

/** The sea, which many tiles share, then each another, and some so large that they are no neighbours. */
export const tile = (...[zoom, x, y]: At) => {
  if (zoom === 14 && (x + y) % 3 === 0) return empty;
  if (zoom === 13 && x % 2 === 0) return undefined;
  return Buffer.from(`${zoom}/${x}/${y}${zoom === 10 ? large : ''}`);
};
export const metadata = { version: '4.15.2', attribution: '© somebody', vector_layers: [{ id: 'roads' }] };
export const whole = archiveOf({ bounds: region, points: [...atlas.points, beside], tile, metadata });

export let folder: ReturnType<typeof folderOf>;
beforeEach(() => {
  folder = folderOf({ 'region.pmtiles': whole });
});
afterEach(() => folder.remove());

export type Wish = { dryRun?: boolean; name?: string };

export const said: string[] = [];
export const cutFrom = (from: string, wish: Wish = {}) => {
  said.length = 0;
  const file = join(folder.root, wish.name ?? 'streets.pmtiles');
  return cut({ from, ...atlas, file, dryRun: wish.dryRun }, (line) => said.push(line)).then(() => file);
};
export const fromFile = (wish?: Wish) => cutFrom(join(folder.root, 'region.pmtiles'), wish);

export function written(name: string, bytes: Buffer): string {
  const file = join(folder.root, name);
  writeFileSync(file, bytes);
  return file;
}

/** The official reader, of a file that is read whole. */
export function reader(file: string): PMTiles {
  const { buffer, byteOffset, length } = readFileSync(file);
  const data = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
  return new PMTiles({
    getKey: () => file,
    getBytes: async (from, size) => ({ data: data.slice(from, from + size) }),
  });
}
export const textOf = async (archive: PMTiles, [z, x, y]: At) => {
  const found = await archive.getZxy(z, x, y);
  return found && Buffer.from(found.data).toString();
};
