// A picture as a PNG with a palette. Its colours are few: those of the look and their blends where edges are smooth.
// Promise: the same picture gives the same bytes, on any machine: fflate is JavaScript, and zlib differs by version.
import { Resvg } from '@resvg/resvg-js';
import { zlibSync } from 'fflate';
import { fontFiles } from './fonts';

/** A card needs 300 to 600; with these nobody sees a difference, and it is a third smaller. */
const mostColours = 128;

/** `svg`: without transparency. */
export function pngOf(svg: string): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  const { width, height, pixels } = new Resvg(svg, { font }).render();
  const { palette, indices } = indexed(new Uint32Array(Uint8Array.from(pixels).buffer));
  // Each row begins with its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits an index.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(rgbOf))),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Red, green and blue of a pixel whose bytes are in this order. */
const rgbOf = (pixel: number): number[] => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

/** The most frequent colours; every other becomes the nearest of them. */
function indexed(pixels: Uint32Array): { palette: number[]; indices: Uint8Array } {
  const runs = runsIn(pixels);
  const counts = new Map<number, number>();
  for (const { pixel, from, to } of runs) counts.set(pixel, (counts.get(pixel) ?? 0) + to - from);
  const palette = [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, mostColours)
    .map(([pixel]) => pixel);
  const places = new Map(palette.map((pixel, index) => [pixel, index]));
  const indices = new Uint8Array(pixels.length);
  for (const { pixel, from, to } of runs) {
    const place = places.get(pixel) ?? nearest(rgbOf(pixel), palette);
    places.set(pixel, place);
    indices.fill(place, from, to);
  }
  return { palette, indices };
}

/** Pixels of one colour beside each other: most of a picture is plain ground. */
function runsIn(pixels: Uint32Array): { pixel: number; from: number; to: number }[] {
  const runs = [];
  let from = 0;
  for (let at = 1; at <= pixels.length; at += 1) {
    const pixel = pixels[at - 1] ?? 0;
    if (pixels[at] === pixel) continue;
    runs.push({ pixel, from, to: at });
    from = at;
  }
  return runs;
}

function nearest(rgb: number[], palette: number[]): number {
  const distances = palette.map((colour) =>
    rgbOf(colour).reduce((sum, part, index) => sum + (part - (rgb[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(sumOf(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}

/** The cyclic redundancy check of PNG. Node's own is not in 20.9. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
