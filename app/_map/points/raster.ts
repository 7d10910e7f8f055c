// Draws many events as dots into pixels: first how many stand at each pixel, then a dot for each pixel that holds any.
// So the time depends on events and pixels, and nothing is made for an event.
import { type Choice, keeps } from '../../../geo/many/choice';
import { flag, type ManyEvents } from '../../../geo/many/events';
import { type Dot, dotFor, fullInk, hollowInkOf, inkOf, rampOf, type Stamp } from './dots';
import { type Frame, stepsIn } from './frame';
import type { Drawn, Picture, PointsQuestions } from './messages';

/** Kept between frames, so that none is made for each. `fours` are the bytes of `held`, four at a time: most are empty. */
export type Raster = {
  width: number;
  height: number;
  held: Uint8Array;
  fours: Int32Array;
};

const unsure = flag.dateUnsure | flag.placeUnsure | flag.positionShared;
/** 1 for each sum of flags that says nothing of the kind. */
const sureOf = Uint8Array.from({ length: 256 }, (_, flags) => ((flags & unsure) === 0 ? 1 : 0));

/** Its size is that of the frame in pixels of the screen. `before` is used again where it fits. */
export function rasterFor(frame: Frame, before?: Raster): Raster {
  const width = Math.max(1, Math.round(frame.width * frame.ratio));
  const height = Math.max(1, Math.round(frame.height * frame.ratio));
  if (before?.width === width && before.height === height) return before;
  const fours = new Int32Array(Math.ceil((width * height) / 4));
  return { width, height, held: new Uint8Array(fours.buffer), fours };
}

/** The frame to draw, in which colour, and a picture whose memory may be taken. */
type Sheet = Omit<PointsQuestions['draw']['asks'], 'choosing'>;

/**
 * Draws the chosen events of the frame, over nothing: what raster and picture held is gone. A place where all is unsure is
 * hollow, or paler where dots are too small for that. Beyond the world there is nothing: it is not repeated.
 */
export function drawInto(
  raster: Raster,
  events: ManyEvents,
  choice: Choice,
  { frame, colour, used }: Sheet,
): Drawn {
  const shown = countInto(raster, events, choice, frame);
  const dot = dotFor((1e6 * holding(raster)) / (frame.width * frame.height), frame.ratio);
  const { width, height } = raster;
  const ink = inkFor(raster, used);
  paint(raster, ink, dot, rampOf(colour, dot.alone));
  return { picture: { width, height, pixels: new Uint8ClampedArray(ink.buffer) }, shown };
}

/** Twice the most events that a byte tells of; more at one pixel cannot be told apart anyway. */
const mostHeld = 252;

/**
 * Each pixel holds twice the number of its events, and one more where any of them is sure: in a byte, for this jumps
 * between pixels, and what it jumps in should stay near the processor. Whether an event is sure is looked up and no
 * branch, which a processor could not foresee.
 * @returns how many events these are
 */
function countInto(
  { held, width, height }: Raster,
  events: ManyEvents,
  choice: Choice,
  frame: Frame,
): number {
  const { x, y, flags } = events;
  const scale = frame.ratio / stepsIn(frame);
  const left = frame.left * frame.ratio;
  const top = frame.top * frame.ratio;
  let shown = 0;
  held.fill(0);
  for (let index = choice.low; index < choice.high; index += 1) {
    const across = (x[index] ?? 0) * scale - left;
    const down = (y[index] ?? 0) * scale - top;
    if (!(across >= 0 && across < width && down >= 0 && down < height)) continue;
    if (!keeps(choice, events, index)) continue;
    const at = (down | 0) * width + (across | 0);
    const here = held[at] ?? 0;
    // What is sure of one stays, also where the number of events does not grow any more.
    held[at] = Math.min(mostHeld, (here & ~1) + 2) | (here & 1) | (sureOf[flags[index] ?? 0] ?? 0);
    shown += 1;
  }
  return shown;
}

/** How many pixels hold events. Neighbours in one four count as one: near enough to know how crowded it is. */
function holding({ fours }: Raster): number {
  let some = 0;
  for (let four = 0; four < fours.length; four += 1) if (fours[four] !== 0) some += 1;
  return some;
}

/** The pixels of a picture, all empty. Memory that a picture had costs a thirtieth of new memory. */
function inkFor({ width, height }: Raster, used: Picture | undefined): Int32Array<ArrayBuffer> {
  return used?.width === width && used.height === height
    ? new Int32Array(used.pixels.buffer).fill(0)
    : new Int32Array(width * height);
}

/** Columns that become colours together, or stay empty together: 16, so that no dot of 8 pixels' reach is in more than two. */
const blockBits = 4;
const blockPx = 2 ** blockBits;

/** A dot for each pixel that holds events. The pixels of the picture collect ink first, and then become colours. */
function paint({ held, fours, width, height }: Raster, ink: Int32Array, dot: Dot, ramp: Int32Array): void {
  const { reach } = dot;
  const [full, hollow] = [offsetsOf(dot.full, width), offsetsOf(dot.hollow, width)];
  // For each block of columns the last row with a dot that reaches into it: most of a picture is empty.
  const lastRows = new Int32Array(Math.ceil((width + reach) / blockPx)).fill(-height);
  for (let row = 0; row < height + reach; row += 1) {
    const inside = row >= reach && row < height - reach;
    for (let column = 0, at = row * width; column < width && row < height; column += 1, at += 1) {
      const here = held[at] ?? 0;
      if (here === 0) {
        if ((at & 3) === 0 && fours[at >>> 2] === 0) {
          column += 3;
          at += 3;
        }
        continue;
      }
      lastRows[Math.max(0, column - reach) >>> blockBits] = row;
      lastRows[(column + reach) >>> blockBits] = row;
      const sure = (here & 1) === 1;
      const { parts, columns, rows } = sure ? dot.full : dot.hollow;
      const offsets = sure ? full : hollow;
      const weight = sure ? inkOf(here >>> 1) : hollowInkOf(here >>> 1);
      const whole = inside && column >= reach && column < width - reach;
      for (let part = 0; part < offsets.length; part += 1) {
        if (!whole && !isIn(column + (columns[part] ?? 0), row + (rows[part] ?? 0), width, height)) continue;
        const to = at + (offsets[part] ?? 0);
        ink[to] = (ink[to] ?? 0) + (((parts[part] ?? 0) * weight) >>> 8);
      }
    }
    // No later dot reaches this row; it is still near the processor.
    if (row < reach) continue;
    for (let block = 0; block * blockPx < width; block += 1) {
      if ((lastRows[block] ?? 0) < row - 2 * reach) continue;
      const from = (row - reach) * width + block * blockPx;
      colour(ink, from, Math.min(from + blockPx, (row - reach + 1) * width), ramp);
    }
  }
}

/** Asking whether there is any ink would take longer: a processor cannot foresee the answer. */
function colour(ink: Int32Array, from: number, to: number, ramp: Int32Array): void {
  for (let at = from; at < to; at += 1) {
    const here = ink[at] ?? 0;
    ink[at] = ramp[here < fullInk ? here : fullInk] ?? 0;
  }
}

const isIn = (column: number, row: number, width: number, height: number) =>
  column >= 0 && column < width && row >= 0 && row < height;

/** Where the pixels of the stamp lie from its middle, in rows of that width. */
const offsetsOf = ({ columns, rows }: Stamp, width: number): Int32Array =>
  columns.map((column, part) => column + (rows[part] ?? 0) * width);
