// The schema and the type in one: what an atlas consists of. Unknown fields are refused, so a typing
// error in a data file cannot pass for an empty field. Each field is explained in docs/data.md.
import { z } from 'zod';
import { actions } from './actions';
import { type Day, isDay } from './days';
import { fieldIn, type InLangs, langs } from './langs';
import { isFormula, unseenIn } from './plain-text';
import { streets, tiles } from './under-the-map';

/**
 * With a host, and without a name or password before it, which a reader would take for the host. Nothing that a
 * browser would drop or turn round before it goes there: what is written is where it leads.
 */
function isPlainHttps(text: string): boolean {
  const plain = /^https:\/\/[^\s\\<>"^`{|}@/?#]+(?:[/?#][^\s\\<>"^`{|}]*)?$/.test(text);
  return plain && !unseenIn(text) && URL.canParse(text) && new URL(text).hostname.includes('.');
}

/** Web Mercator ends at 85°. */
function isOnMap([west, south, east, north]: readonly [number, number, number, number]): boolean {
  return west >= -180 && west < east && east <= 180 && south >= -85 && south < north && north <= 85;
}

/** Ids become names of files. */
const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .superRefine((text, problem) => {
    const has = unseenIn(text);
    if (has)
      problem.addIssue({ code: 'custom', params: { has }, message: 'only characters that can be seen' });
    if (isFormula(text))
      problem.addIssue({ code: 'custom', message: 'text that no spreadsheet takes for a formula' });
  });
const count = z.number().int().nonnegative();
const https = z.string().max(1000).refine(isPlainHttps, 'an https address');
/** Which dates there are is asked in check/events.ts. */
const edtf = z.string().max(200);
const day = z.string().refine(isDay, 'a day, as 2020-08-13');
/** The three fields of a text in every language. Where it may be missing, check/langs.ts asks for all or none. */
function inLangs<Key extends string, Text>(key: Key, text: Text): InLangs<Key, Text> {
  return Object.fromEntries(langs.map((lang) => [fieldIn(key, lang), text])) as InLangs<Key, Text>;
}
const names = inLangs('name', text);
const titles = inLangs('title', text);
const named = z.strictObject(names);

/** Longitude first, then latitude, in degrees (WGS84), as RFC 7946 has it. */
const lonLat = z.tuple([z.number(), z.number()]);
export type LonLat = z.infer<typeof lonLat>;

export const positions = ['reports', 'denies', 'disputes'] as const;
export const dateBases = ['stated', 'resolved', 'implied'] as const;
export const counted = ['participants', 'strikers', 'workforce', 'voters'] as const;

export const claim = z.strictObject({
  source: id,
  /** Counted from 1: maximal runs of non-blank lines in the article as read. */
  paragraph: z.number().int().positive(),
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
  type: z.enum(['article-newspaper', 'post-weblog', 'webpage']),
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
  stateMedia: z.strictObject({ en: text, be: text, ru: text }).optional(),
  ...inLangs('note', text.optional()),
  paragraphs: z.number().int().positive().max(10_000),
  /** Paragraphs that no claim rests on, each with its reason, so that nothing read is lost. */
  context: z.array(
    z.strictObject({
      paragraphs: z.array(z.number().int().positive()).min(1),
      ...inLangs('why', text),
      persons: z.array(id).default([]),
    }),
  ),
});
export type Source = z.infer<typeof source>;

const version = z
  .string()
  .max(20)
  .regex(/^\d+\.\d+\.\d+$/);

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
  ]),
  /** ISO 3166-2. */
  region: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
  /** The town of the dateline; null where the site lies in none. */
  locality: id.nullable(),
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
export const atlasFile = z.strictObject({
  id,
  ...titles,
  version,
  /** Where a reader can tell an error. */
  corrections: https.optional(),
  /** The days that the timeline shows; every event lies within them. */
  from: day,
  to: day,
  /** West, south, east, north, in degrees. */
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .refine(isOnMap, 'west, south, east, north of an area between 85° south and 85° north'),
  streets: streets.optional(),
  tiles: tiles.optional(),
  /** What stands for the place in the id of an event that has none. */
  everywhere: id,
  regions: z.record(z.string(), named),
  localities: z.record(id, named),
  demands: z.record(id, named),
  /** Public persons only: our words name their office, and readers search for their names. */
  persons: z.record(id, z.strictObject({ ...names, aka: z.array(text).default([]) })).default({}),
  /**
   * Voices with one `owner` count as one voice; an `unnamed` one, whom nobody can identify, counts as none. An
   * `organization` is one by this name; machines are told so of no other.
   */
  voices: z.record(
    id,
    z.strictObject({
      ...names,
      owner: id.optional(),
      unnamed: z.boolean().optional(),
      organization: z.boolean().optional(),
    }),
  ),
});
export type Description = z.infer<typeof atlasFile>;

/** The whole dataset, checked: every id leads somewhere, every claim cites. */
export type Atlas = {
  about: Description;
  places: Place[];
  events: Event[];
  sources: Source[];
  /** The oldest first. */
  changes: Change[];
};
