// Every text of the small atlas, by its file and its path, and the atlas with another text there.
import { parse } from 'yaml';
import { fileNames } from '../../geo/atlas-folder.mjs';
import type { Files } from '../../geo/check';
import { goodFiles } from '../geo/small-atlas';

export type Field = { file: keyof Files; path: Array<string | number> };

const values = Object.fromEntries(fileNames.map((name) => [name, parse(goodFiles[name])])) as Record<
  keyof Files,
  unknown
>;

export const fields: Field[] = fileNames.flatMap((file) =>
  pathsIn(values[file]).map((path) => ({ file, path })),
);

function pathsIn(value: unknown): Array<Array<string | number>> {
  if (typeof value === 'string') return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
  );
}

/** Its fields from the file to the text, without the numbers of entries. */
export const nameOf = ({ file, path }: Field): string =>
  [file, ...path.filter((key) => typeof key === 'string')].join(' ');

/** JSON is YAML, and writes every text so that it is read back as it was. */
export function filesWith({ file, path }: Field, text: string): Files {
  const root: unknown = structuredClone(values[file]);
  const last = path.at(-1) ?? '';
  const around = path
    .slice(0, -1)
    .reduce<object>((part, key) => Reflect.get(part, key) as object, root as object);
  Reflect.set(around, last, text);
  return { ...goodFiles, [file]: JSON.stringify(root) };
}
