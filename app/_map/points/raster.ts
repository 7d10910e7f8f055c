// Draws many events as dots into pixels: first how many stand at each pixel, then a dot for each pixel that holds any.
// So the time depends on events and pixels, and nothing is made for an event.
import { type Choice, keeps } from '../../../geo/many/choice';
import { flag, type ManyEvents } from '../../../geo/many/events';
import { type Dot, dotFor, fullInk, hollowInkOf, inkOf, rampOf, type Stamp } from './dots';
import { type Frame, stepsIn } from './frame';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Kept between frames, so that none is made for each. */
export type Raster = { width: number; height: number; held: Uint32Array; image: ImageData };

const unsure = flag.dateUnsure | flag.placeUnsure | flag.positionShared;

/** Its size is that of the frame in pixels of the screen. `before` is used again where it fits. */
export function rasterFor(frame: Frame, before?: Raster): Raster {
  const width = Math.max(1, Math.round(frame.width * frame.ratio));
  const height = Math.max(1, Math.round(frame.height * frame.ratio));
  if (before?.width === width && before.height === height) return before;
  return { width, height, held: new Uint32Array(width * height), image: new ImageData(width, height) };
}

/**
 * Draws the chosen events of the frame, over nothing: what the raster held is gone. A place where all is unsure is
 * hollow, or paler where dots are too small for that. Beyond the world there is nothing: it is not repeated.
 * @returns how many events are drawn
 */
export function drawInto(
  raster: Raster,
  events: ManyEvents,
  choice: Choice,
  frame: Frame,
  colour: Colour,
): number {
  const { shown, pixels } = countInto(raster, events, choice, frame);
  const dot = dotFor(pixels, frame.ratio);
  // The pixels collect ink, and become colours at the end.
  const ink = new Uint32Array(raster.image.data.buffer);
  ink.fill(0);
  spread(raster, ink, dot);
  const ramp = rampOf(colour, dot.alone);
  for (let at = 0; at < ink.length; at += 1) {
    const here = ink[at] ?? 0;
    if (here !== 0) ink[at] = ramp[here < fullInk ? here : fullInk] ?? 0;
  }
  return shown;
}

/** Each pixel holds twice the number of its events, and one more where any of them is sure. */
function countInto(
  { held, width, height }: Raster,
  events: ManyEvents,
  choice: Choice,
  frame: Frame,
): { shown: number; pixels: number } {
  const { x, y, flags } = events;
  const scale = frame.ratio / stepsIn(frame);
  const left = frame.left * frame.ratio;
  const top = frame.top * frame.ratio;
  let shown = 0;
  let pixels = 0;
  held.fill(0);
  for (let index = choice.low; index < choice.high; index += 1) {
    const across = (x[index] ?? 0) * scale - left;
    const down = (y[index] ?? 0) * scale - top;
    if (!(across >= 0 && across < width && down >= 0 && down < height)) continue;
    if (!keeps(choice, events, index)) continue;
    const at = (down | 0) * width + (across | 0);
    const before = held[at] ?? 0;
    if (before === 0) pixels += 1;
    held[at] = (before + 2) | (((flags[index] ?? 0) & unsure) === 0 ? 1 : 0);
    shown += 1;
  }
  return { shown, pixels };
}

/** Adds the ink of a dot around each pixel that holds events. */
function spread({ held, width, height }: Raster, ink: Uint32Array, dot: Dot): void {
  const { reach } = dot;
  const [full, hollow] = [offsetsOf(dot.full, width), offsetsOf(dot.hollow, width)];
  for (let row = 0; row < height; row += 1) {
    const inside = row >= reach && row < height - reach;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const here = held[at] ?? 0;
      if (here === 0) continue;
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
  }
}

const isIn = (column: number, row: number, width: number, height: number) =>
  column >= 0 && column < width && row >= 0 && row < height;

/** Where the pixels of the stamp lie from its middle, in rows of that width. */
const offsetsOf = ({ columns, rows }: Stamp, width: number): Int32Array =>
  columns.map((column, part) => column + (rows[part] ?? 0) * width);
