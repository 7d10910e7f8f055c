// What a dot looks like: its size, its stamp of soft edges, and how ink becomes opacity. Ink is a number: one event in
// the middle of its dot gives `firstInk`, and from `fullInk` on more cannot be told apart.

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

const firstInk = 64;
export const fullInk = 64 * firstInk;

/** The pixels of a dot from its middle, and the part of its ink that each gets, 0 to 256. */
export type Stamp = { columns: Int32Array; rows: Int32Array; parts: Int32Array };

/** `alone`: the opacity of one event. `reach`: the furthest pixel of a stamp from its middle. */
export type Dot = { full: Stamp; hollow: Stamp; alone: number; reach: number };

/**
 * The fewer pixels hold events, the larger the dots: so many of a million, a window of 1250 by 800. Not of all, or dots
 * would change their size with that of the picture. Radius in pixels of the style sheet.
 */
const sizes = [
  { upTo: 400, radius: 4, alone: 0.85 },
  { upTo: 4000, radius: 3, alone: 0.75 },
  { upTo: 20_000, radius: 2, alone: 0.6 },
  { upTo: Number.POSITIVE_INFINITY, radius: 1, alone: 0.45 },
];

/** As wide as the line of a hollow dot, in pixels of the style sheet. */
const linePx = 1.1;
/** The ink of a hollow dot that is too small to be seen as hollow. */
const pale = 0.55;
/** So that what lies below is never lost. */
const mostOpacity = 0.94;

/** `crowd`: how many pixels hold events, in an area of a million; `ratio`: pixels of the screen in one of the style sheet. */
export function dotFor(crowd: number, ratio: number): Dot {
  const { radius, alone } = sizes.find(({ upTo }) => crowd <= upTo) ?? { radius: 1, alone: 0.45 };
  const outer = radius * ratio;
  const inner = radius >= 2 ? outer - linePx * ratio : 0;
  const disc = (distance: number) => within(outer, distance);
  return {
    full: stamp(outer, disc),
    hollow: stamp(
      outer,
      inner > 0
        ? (distance) => disc(distance) - within(inner, distance)
        : (distance) => pale * disc(distance),
    ),
    alone,
    reach: Math.ceil(outer),
  };
}

/** How much of a pixel at this distance lies within the radius. */
const within = (radius: number, distance: number) => Math.min(1, Math.max(0, radius + 0.5 - distance));

function stamp(radius: number, partAt: (distance: number) => number): Stamp {
  const reach = Math.ceil(radius);
  const side = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const spots = side
    .flatMap((row) => side.map((column) => ({ row, column, part: partAt(Math.hypot(row, column)) })))
    .filter(({ part }) => part > 0.1);
  return {
    columns: Int32Array.from(spots, ({ column }) => column),
    rows: Int32Array.from(spots, ({ row }) => row),
    parts: Int32Array.from(spots, ({ part }) => Math.round(part * 256)),
  };
}

/** The ink of so many events at one pixel. */
export const inkOf = (count: number): number => (count < 64 ? count * firstInk : fullInk);

/** A hollow dot never becomes as strong as one that somebody is sure of. */
export const hollowInkOf = (count: number): number => (count < 2 ? firstInk : 2 * firstInk);

/**
 * For each ink up to `fullInk` the pixel as ImageData holds it on every machine that has a browser: little-endian RGBA. No
 * ink gives nothing; each doubling of it makes as much of a difference as the one before.
 */
export function rampOf([red, green, blue]: Colour, alone: number): Int32Array {
  const rgb = (blue << 16) | (green << 8) | red;
  const ramp = new Int32Array(fullInk + 1);
  for (let ink = 1; ink <= fullInk; ink += 1) {
    const doubled = Math.log2(ink / firstInk) / Math.log2(fullInk / firstInk);
    const opacity = ink <= firstInk ? (alone * ink) / firstInk : alone + (mostOpacity - alone) * doubled;
    ramp[ink] = (Math.round(opacity * 255) << 24) | rgb;
  }
  return ramp;
}
