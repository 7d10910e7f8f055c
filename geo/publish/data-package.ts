// What the files of the data are, for programs: a Data Package (https://datapackage.org/standard/, version 2).
import { createHash } from 'node:crypto';
import type { Atlas } from '../model';
import { type Column, type Kind, tables } from './columns';

export type Described = { name: string; type: string; what: string; content: Uint8Array };

/** `files` lie beside it. Its sums and sizes are theirs, so a copy can be checked. */
export function dataPackage({ about, sources, changes }: Atlas, files: Described[]): string {
  return JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: about.id,
      title: about.title,
      description:
        'Protests and strikes, each with the claims that report or deny it and the paragraph that says so.',
      version: about.version,
      // Of the data, not of the build.
      created: `${changes.at(-1)?.date}T00:00:00Z`,
      contributors: [{ title: 'The Dateline developers' }],
      licenses: [
        {
          name: 'CC-BY-4.0',
          title: 'Events and claims',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        },
        {
          name: 'ODbL-1.0',
          title: 'Positions and outlines of places, © OpenStreetMap contributors',
          path: 'https://opendatacommons.org/licenses/odbl/1-0/',
        },
      ],
      sources: sources.map(({ title, container, url }) => ({ title: `${title} (${container})`, path: url })),
      resources: files.map(resourceOf),
    },
    null,
    1,
  );
}

function resourceOf({ name, type, what, content }: Described) {
  const columns: readonly Column[] | undefined = Object.entries(tables).find(
    ([table]) => table === name,
  )?.[1];
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
