// The made-up atlas of tests/fixtures/good, and copies of its files with one change each.
import { readFileSync } from 'node:fs';
import { fileNames } from '../../geo/atlas-folder.mjs';
import { check, type Files } from '../../geo/check';

export const goodFiles = Object.fromEntries(
  fileNames.map((name) => [name, readFileSync(`tests/fixtures/good/${name}`, 'utf8')]),
) as Files;

export const smallAtlas = check(goodFiles);

/** The good files with one change. `find` must stand exactly once in its file, or the change is not the one meant. */
export function changed(file: keyof Files, find: string, replace: string, files = goodFiles): Files {
  const parts = files[file].split(find);
  if (parts.length !== 2)
    throw new Error(`${JSON.stringify(find)} stands ${parts.length - 1} times in ${file}, expected once`);
  return { ...files, [file]: parts.join(replace) };
}
