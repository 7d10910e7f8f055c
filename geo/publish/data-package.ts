// What the files of the data are, for programs: a Data Package (https://datapackage.org/standard/, version 2).
import { createHash } from 'node:crypto';
import type { Atlas } from '../model';
import { type Column, type Kind, tablesOf } from './columns';

export type Described = { name: string; type: string; what: string; content: Uint8Array };

/** `files` lie beside it. Its sums and sizes are theirs, so a copy can be checked. */
export function dataPackage(atlas: Atlas, files: Described[]): string {
  const { about, sources, changes } = atlas;
  const tables = tablesOf(atlas);
  return JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: about.id,
      title: about.title,
      description:
        'Protests and strikes, each with the claims that report or deny it and the paragraph or row that says so.',
      version: about.version,
      // Of the data, not of the build.
      created: `${changes.at(-1)?.date}T00:00:00Z`,
      contributors: [{ title: about.publisher }],
      licenses: about.licences.map(({ spdx, url, covers, name }) => ({
        name: spdx,
        title: `${covers}: ${name}`,
        path: url,
      })),
      sources: sources.map(({ title, container, url }) => ({ title: `${title} (${container})`, path: url })),
      resources: files.map((file) => resourceOf(file, tables)),
    },
    null,
    1,
  );
}

function resourceOf({ name, type, what, content }: Described, tables: Record<string, readonly Column[]>) {
  const columns = Object.hasOwn(tables, name) ? tables[name] : undefined;
  return {
    name: name.replaceAll('.', '-').toLowerCase(),
    path: name,
    description: what,
    mediatype: type.split(';')[0],
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ...(columns && { type: 'table', format: 'csv', encoding: 'utf-8', schema: schemaOf(name, columns) }),
  };
}

const kinds: Record<Kind, object> = {
  text: { type: 'string' },
  whole: { type: 'integer' },
  number: { type: 'number' },
  flag: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  day: { type: 'date' },
  list: { type: 'list', delimiter: ';', itemType: 'string' },
  json: { type: 'array' },
};

function schemaOf(name: string, columns: readonly Column[]) {
  const fields = columns.map(({ name, kind, what, optional, oneOf }) => ({
    name,
    ...kinds[kind],
    description: what,
    ...((!optional || (oneOf && kind === 'text')) && {
      constraints: { ...(!optional && { required: true }), ...(oneOf && { enum: oneOf }) },
    }),
  }));
  return {
    fields,
    missingValues: [''],
    ...(name === 'events.csv' && { primaryKey: ['id'] }),
    ...(name === 'claims.csv' && {
      foreignKeys: [{ fields: ['event'], reference: { resource: 'events-csv', fields: ['id'] } }],
    }),
  };
}
