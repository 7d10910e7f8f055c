// The schema and the type in one: what an atlas consists of. Unknown fields are refused, so a typing
// error in a data file cannot pass for an empty field. Each field is explained in docs/data.md.
import { z } from 'zod';
import { actions } from './actions';
import type { Day } from './days';
import { atlasFile, type Description } from './model/description';
import { count, day, edtf, https, id, inEach, inLangs, names, text, titles, version } from './model/forms';
import type { Table } from './table';

export { atlasFile, type Description };

/** Longitude first, then latitude, in degrees (WGS84), as RFC 7946 has it. */
const lonLat = z.tuple([z.number(), z.number()]);
export type LonLat = z.infer<typeof lonLat>;

export const positions = ['reports', 'denies', 'disputes'] as const;
export const dateBases = ['stated', 'resolved', 'implied'] as const;
export const counted = ['participants', 'strikers', 'workforce', 'voters'] as const;

export const claim = z.strictObject({
  source: id,
  /** Counted from 1: maximal runs of non-blank lines in the article as read. */
  paragraph: z.number().int().positive().optional(),
  /** In place of a paragraph where the source is a dataset: counted from 1, without its header. */
  row: z.number().int().positive().optional(),
  /** What that row itself cites. */
  addresses: z.array(https).min(1).max(50).optional(),
  /**
   * At most five words that stand in this paragraph and nowhere else in the work: by them a browser finds it. Never a
   * sentence.
   */
  passage: text.regex(/^\S+( \S+){0,4}$/).optional(),
  position: z.enum(positions),
  voice: id,
  ...inLangs('text', text),
  low: count.optional(),
  high: count.optional(),
  counts: z.enum(counted).optional(),
  /** As the source has it, and translated. */
  ...inLangs('wording', text.optional()),
});
export type Claim = z.infer<typeof claim>;

export const event = z.strictObject({
  id,
  place: id.nullable(),
  date: edtf,
  dateBasis: z.enum(dateBases),
  action: z.enum(actions),
  aggregate: z.boolean().default(false),
  ...titles,
  demands: z.array(id).default([]),
  /** Those of whom its claims tell, by whatever word. */
  persons: z.array(id).default([]),
  claims: z.array(claim).min(1),
});
/** `start` and `end` are the first and last day that `date` can mean; `unsure`: which of them is not known. */
export type Event = z.infer<typeof event> & { start: Day; end: Day; unsure: boolean };

export const source = z.strictObject({
  id,
  /** A CSL-JSON item type. */
  type: z.enum(['article-newspaper', 'post-weblog', 'webpage', 'dataset']),
  title: text,
  container: text,
  /** That the work is written in: BCP 47, without a region. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** What a citation in running text calls it: `The Telegraph in Independent.ie`. */
  ...inLangs('short', text),
  /** What the list calls it: `Telegraph`. */
  abbr: text,
  author: z.array(z.strictObject({ family: text, given: text })).default([]),
  /** The wire or the work that this one carries. */
  ...inLangs('origin', text),
  date: edtf,
  url: https,
  earlierUrl: https.optional(),
  /** What of this record is our conclusion and not printed in the work. */
  inferred: z.array(z.enum(['title', 'date', 'origin'])).default([]),
  /** Shown beside every claim: whose state media it is. */
  stateMedia: inEach.optional(),
  ...inLangs('note', text.optional()),
  paragraphs: z.number().int().positive().max(10_000).optional(),
  /** How many a dataset has: in place of paragraphs. */
  rows: z.number().int().positive().optional(),
  /** Paragraphs that no claim rests on, each with its reason, so that nothing read is lost. */
  context: z
    .array(
      z.strictObject({
        paragraphs: z.array(z.number().int().positive()).min(1),
        ...inLangs('why', text),
        persons: z.array(id).default([]),
      }),
    )
    .default([]),
});
export type Source = z.infer<typeof source>;

export const changeKinds = ['added', 'corrected', 'withdrawn'] as const;
export const change = z.strictObject({
  /** Of the data, from which this holds. */
  version,
  date: day,
  kind: z.enum(changeKinds),
  what: text,
  why: text,
  /** Those that it is about; without them it is about the whole atlas. */
  events: z.array(id).min(1).optional(),
});
export type Change = z.infer<typeof change>;

const ring = z.array(lonLat).min(2);
export const footprint = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('LineString'), coordinates: ring }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
export type Footprint = z.infer<typeof footprint>;

const placeProperties = z.strictObject({
  ...names,
  aka: z.array(text).default([]),
  kind: z.enum([
    'settlement',
    'plant',
    'plant-group',
    'company',
    'street',
    'monument',
    'broadcaster',
    'detention-centre',
    // Of which no more is known; and what is larger than a town.
    'site',
    'area',
  ]),
  /** ISO 3166-2. */
  region: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional(),
  /** The town of the dateline; null where the site lies in none. */
  locality: id.nullable().default(null),
  coordinateUncertaintyInMeters: z.number().int().positive().max(1_000_000),
  identified: z.enum(['named', 'inferred']),
  ...inLangs('basis', text.optional()),
  coordinateSources: z.array(z.strictObject({ source: text, metres: count })).min(1),
  footprint: footprint.optional(),
});
export const placeFeature = z.strictObject({
  type: z.literal('Feature'),
  id,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: lonLat }),
  properties: placeProperties,
});
export type Place = { id: string; point: LonLat } & z.infer<typeof placeProperties>;

export const placesFile = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(placeFeature),
});
export const eventsFile = z.array(event);
export const sourcesFile = z.array(source);
export const changesFile = z.array(change).min(1);

/** The whole dataset, checked: every id leads somewhere, every claim cites. */
export type Atlas = {
  about: Description;
  places: Place[];
  events: Event[];
  sources: Source[];
  /** The oldest first. */
  changes: Change[];
  /** Of an atlas whose events are a table: then there are no others, nor places, nor articles. */
  table?: Table;
};
