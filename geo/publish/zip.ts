// All files of the data in one, to keep or to hand on.
import { zipSync } from 'fflate';

/** A zip holds the time of a wall clock, and needs one: the first that it knows, so that equal data are equal bytes. */
const mtime = new Date(1980, 0, 1);

/** In a folder, so that unpacking it does not strew files about. */
export function zipOf(
  folder: string,
  files: Array<[name: string, content: Uint8Array]>,
): Uint8Array<ArrayBuffer> {
  const entries = files.map(([name, content]) => [`${folder}/${name}`, content]);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 9, mtime }));
}
