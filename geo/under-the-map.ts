// What an atlas may say of that which lies under its map, beside the ground that every map has.
import { z } from 'zod';
import { text } from './model/forms';

/** Where on the site's own host the streets lie, when it is not /basemap/streets.pmtiles. */
export const streets = z
  .string()
  .refine(
    (address) => /^\/(?!\/)[\w./-]+\.pmtiles$/.test(address),
    "an archive's address on the site's own host, as /tiles/streets.pmtiles",
  );

/** Another host's map, which readers are asked before they are shown it. */
export const tiles = z.strictObject({
  url: z.string().refine(
    // What else stands in braces would have to be filled in, and nothing here knows with what.
    (url) =>
      /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\/([\w./?=&-]|\{[zxyr]\})+$/.test(url) &&
      /\{z\}.*\{x\}.*\{y\}/.test(url),
    'the https address of a picture with {z}, {x} and {y}, as https://tiles.example/{z}/{x}/{y}.png',
  ),
  /** Whose data they are: shown beside them. */
  credit: text,
});
export type Tiles = z.infer<typeof tiles>;
