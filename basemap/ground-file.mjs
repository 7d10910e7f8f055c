// A ground as a file of GeoJSON (RFC 7946): each feature with its kind, in the order to paint.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import mapshaper from 'mapshaper';

/** @param {string} path from this folder @returns {Buffer} what one of its packages holds */
export const read = (path) => readFileSync(new URL(path, import.meta.url));

/**
 * @param {string} commands mapshaper's, on as many lines as they need; the last writes each kind as a layer of that name
 * @param {Record<string, Buffer>} files by the names that the commands use
 * @param {string[]} kinds in the order to paint
 * @returns {Promise<object[]>} features whose only property is their kind
 */
export async function shapes(commands, files, kinds) {
  const made = await mapshaper.applyCommands(commands.trim().replace(/\s*\n\s*/g, ' '), files);
  return kinds.flatMap((kind) => {
    const layer = JSON.parse(made[`${kind}.json`]);
    const geometries = layer.geometries ?? layer.features.map((feature) => feature.geometry);
    return geometries.map((geometry) => ({ type: 'Feature', properties: { kind }, geometry }));
  });
}

/**
 * @param {object[]} features
 * @returns {{ text: string, gzipped: number }} the file, and its bytes as a page waits for them
 */
export function groundOf(features) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  return { text, gzipped: gzipSync(text, { level: 9 }).length };
}

/** @param {string} file @param {{ text: string, gzipped: number }} ground */
export function writeGround(file, { text, gzipped }) {
  process.stdout.write(`${basename(file)}: ${Buffer.byteLength(text)} bytes, ${gzipped} gzipped\n`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
