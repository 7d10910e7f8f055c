// What an atlas says of itself: its name, languages, licences and period, and the words that its other parts refer to by id.
import { z } from 'zod';
import { langs } from '../langs';
import { streets, tiles } from '../under-the-map';
import { day, https, id, inLangs, names, text, titles, version } from './forms';

/** Web Mercator ends at 85°. */
function isOnMap([west, south, east, north]: readonly [number, number, number, number]): boolean {
  return west >= -180 && west < east && east <= 180 && south >= -85 && south < north && north <= 85;
}

const named = z.strictObject(names);

export const atlasFile = z.strictObject({
  id,
  ...titles,
  /** Those that it is told in. The first is for readers who prefer none of them. */
  languages: z
    .array(z.enum(langs))
    .refine((told) => new Set(told).size === told.length && told.includes('en'), {
      message: 'languages, each once, en among them: citations, feeds and columns are in English',
    }),
  /** What the site is called. */
  site: text.default('Dateline'),
  /** Who publishes the data. */
  publisher: text,
  /** What may be done with what, and under which name; then, whatever else is to be said of rights. */
  licences: z
    .array(
      z.strictObject({
        /** Of https://spdx.org/licenses/. */
        spdx: z.string().regex(/^[A-Za-z0-9.-]+$/),
        url: https,
        ...inLangs('covers', text),
        ...names,
      }),
    )
    .min(1),
  ...inLangs('rights', text.optional()),
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
  /** Whose data the map shows, beside Natural Earth's, of which every ground is made: named under it. */
  credits: z.array(z.strictObject({ ...names, url: https.optional() })).default([]),
  /** What stands for the place in the id of an event that has none. */
  everywhere: id,
  /**
   * What the page of the method says of this atlas alone: what its sources are about, by whose clock days are days, what
   * is missing, what is to be known of the sources.
   */
  method: z
    .strictObject({
      ...inLangs('subject', text.optional()),
      ...inLangs('clock', text.optional()),
      ...inLangs('missing', text.optional()),
      ...inLangs('works', text.optional()),
    })
    .default({}),
  regions: z.record(z.string(), named).default({}),
  localities: z.record(id, named).default({}),
  demands: z.record(id, named).default({}),
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
