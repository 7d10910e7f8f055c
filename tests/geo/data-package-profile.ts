// What Data Package 2.0 asks of a description (https://datapackage.org/standard/), so far as ours goes, and strictly: a
// property that the standard does not have would be found. Written by hand, for on npm is no kept package that has the
// profile: @dpkit/* is not in every registry, `datapackage` 1.1.10 rests on axios 0.21 and knows version 1, which has no
// type `list`. It was asked once, with lists called strings: it reads every table, and every key.
import { z } from 'zod';

const text = z.string().min(1);
const names = z.array(text).min(1);
/** An address, or a file beside the description: no way up or to the root. */
const path = z.string().regex(/^(https:\/\/\S+|(?![./~])(?!.*(\.\.|:\/\/|\\)).+)$/);

const field = z.strictObject({ name: text, description: text });
const constraints = z.strictObject({ required: z.boolean().optional() });
const words = constraints.extend({ enum: names.optional() });

const fields = z.discriminatedUnion('type', [
  field.extend({ type: z.literal('string'), constraints: words.optional() }),
  field.extend({ type: z.enum(['integer', 'number', 'date', 'array']), constraints: constraints.optional() }),
  field.extend({
    type: z.literal('boolean'),
    trueValues: names,
    falseValues: names,
    constraints: constraints.optional(),
  }),
  field.extend({
    type: z.literal('list'),
    delimiter: text,
    itemType: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
    constraints: constraints.optional(),
  }),
]);
export type Field = z.infer<typeof fields>;

export const tableSchema = z.strictObject({
  fields: z.array(fields).min(1),
  missingValues: z.array(z.string()),
  primaryKey: names.optional(),
  foreignKeys: z
    .array(z.strictObject({ fields: names, reference: z.strictObject({ resource: text, fields: names }) }))
    .optional(),
});
export type TableSchema = z.infer<typeof tableSchema>;

const resource = z.strictObject({
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  path,
  description: text,
  mediatype: z.string().regex(/^[^/\s;]+\/[^/\s;]+$/),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  type: z.literal('table').optional(),
  format: text.optional(),
  encoding: text.optional(),
  schema: tableSchema.optional(),
});

/** The whole of `datapackage.json`. */
export const dataPackageProfile = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: text,
  description: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  contributors: z.array(z.strictObject({ title: text })).min(1),
  licenses: z
    .array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), title: text, path }))
    .min(1),
  sources: z.array(z.strictObject({ title: text, path })),
  resources: z.array(resource).min(1),
});
