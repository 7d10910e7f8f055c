// Many events as at most sixty groups with a number, for whoever cannot see or point at single dots. The cells that make
// the groups belong to the world and not to the window, so a group stays the same while the map is moved.
import { type Choice, keeps } from '../../../geo/many/choice';
import type { ManyEvents } from '../../../geo/many/events';
import { type Frame, stepsIn, worldSteps } from './frame';

/** In steps of ManyEvents; all corners belong to it. */
export type Box = { west: number; north: number; east: number; south: number };

/** Events of one cell of the world. Where its box has no width and no height, all have the same position. */
export type PointGroup = {
  /** The same for the same cell, whatever the window shows of the world. */
  id: string;
  /** The middle of its events, in steps of ManyEvents. */
  x: number;
  y: number;
  box: Box;
  count: number;
  /** Days since 1970-01-01: the first that any of them can mean, and the last. */
  firstDay: number;
  lastDay: number;
};

/** Nobody hears hundreds of names to the end. */
export const mostGroups = 60;

/** How many of the finest cells a cell is wide, tried in this order. 60 cells of 512 pixels are more than any window. */
const widths = [1, 2, 3, 4, 6, 8];
const widest = 8;

type Cell = { column: number; row: number; group: PointGroup };

/**
 * The chosen events of all cells that the frame touches: events of such a cell are counted even where the frame ends in
 * its middle. Cells are 64 to 128 pixels of the style sheet wide, or wider where they would be more than `mostGroups`.
 */
export function groupsIn(events: ManyEvents, choice: Choice, frame: Frame): PointGroup[] {
  // A power of two, so that the finest cells of the next zoom fit into those of this one.
  const fine = 2 ** Math.min(31, Math.ceil(Math.log2(64 * stepsIn(frame))));
  const seen = boxOf(frame);
  const cells = gather(events, choice, seen, fine);
  let groups: PointGroup[] = [];
  for (const width of widths) {
    const steps = width * fine;
    groups = merge(cells, width)
      .filter((cell) => touches(cell, seen, steps))
      .map(({ column, row, group }) => ({ ...group, id: `${steps}/${column}/${row}` }));
    if (groups.length <= mostGroups) break;
  }
  return groups;
}

/** The part of the world that the frame shows; nothing lies beyond the world's edges. */
export function boxOf(frame: Frame): Box {
  const steps = stepsIn(frame);
  const inWorld = (pixels: number) => Math.min(worldSteps - 1, Math.max(0, Math.floor(pixels * steps)));
  return {
    west: inWorld(frame.left),
    north: inWorld(frame.top),
    east: inWorld(frame.left + frame.width),
    south: inWorld(frame.top + frame.height),
  };
}

const touches = ({ column, row }: Cell, { west, north, east, south }: Box, steps: number): boolean =>
  column * steps <= east && (column + 1) * steps > west && row * steps <= south && (row + 1) * steps > north;

/** All cells with events, out to the edges of the widest cells that the box touches. */
function gather(events: ManyEvents, choice: Choice, seen: Box, fine: number): Cell[] {
  const { x, y, start, end } = events;
  const west = Math.floor(seen.west / fine) - widest;
  const north = Math.floor(seen.north / fine) - widest;
  const columns = Math.floor(seen.east / fine) + widest + 1 - west;
  const rows = Math.floor(seen.south / fine) + widest + 1 - north;
  const shift = Math.log2(fine);
  // Sums and edges a cell, in arrays: an object that changes with each event costs three times as much.
  const size = columns * rows;
  const [count, firstDay, lastDay] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [sumX, sumY] = [new Float64Array(size), new Float64Array(size)];
  const [least, most] = [new Uint32Array(2 * size).fill(worldSteps - 1), new Uint32Array(2 * size)];
  for (let index = choice.low; index < choice.high; index += 1) {
    const [eventX = 0, eventY = 0] = [x[index], y[index]];
    const column = (eventX >>> shift) - west;
    const row = (eventY >>> shift) - north;
    if (column < 0 || column >= columns || row < 0 || row >= rows || !keeps(choice, events, index)) continue;
    const at = row * columns + column;
    const before = count[at] ?? 0;
    const last = end[index] ?? 0;
    // First days never fall, so the first event of the cell has the earliest.
    if (before === 0) firstDay[at] = start[index] ?? 0;
    if (before === 0 || last > (lastDay[at] ?? 0)) lastDay[at] = last;
    count[at] = before + 1;
    sumX[at] = (sumX[at] ?? 0) + eventX;
    sumY[at] = (sumY[at] ?? 0) + eventY;
    if (eventX < (least[2 * at] ?? 0)) least[2 * at] = eventX;
    if (eventX > (most[2 * at] ?? 0)) most[2 * at] = eventX;
    if (eventY < (least[2 * at + 1] ?? 0)) least[2 * at + 1] = eventY;
    if (eventY > (most[2 * at + 1] ?? 0)) most[2 * at + 1] = eventY;
  }
  return Array.from(count, (_, at) => at)
    .filter((at) => count[at] !== 0)
    .map((at) => {
      const [here = 1, first = 0, last = 0] = [count[at], firstDay[at], lastDay[at]];
      const [boxWest = 0, boxNorth = 0] = least.subarray(2 * at);
      const [boxEast = 0, boxSouth = 0] = most.subarray(2 * at);
      const group = {
        id: '',
        x: (sumX[at] ?? 0) / here,
        y: (sumY[at] ?? 0) / here,
        box: { west: boxWest, north: boxNorth, east: boxEast, south: boxSouth },
        count: here,
        firstDay: first,
        lastDay: last,
      };
      return { column: west + (at % columns), row: north + Math.floor(at / columns), group };
    });
}

/** Cells that are so many times as wide and high. */
function merge(cells: Cell[], width: number): Cell[] {
  const merged = new Map<string, Cell>();
  for (const { column: fineColumn, row: fineRow, group } of cells) {
    const [column, row] = [Math.floor(fineColumn / width), Math.floor(fineRow / width)];
    const key = `${column}/${row}`;
    const before = merged.get(key)?.group;
    merged.set(key, { column, row, group: before ? together(before, group) : group });
  }
  return [...merged.values()];
}

function together(a: PointGroup, b: PointGroup): PointGroup {
  const count = a.count + b.count;
  return {
    id: '',
    x: (a.x * a.count + b.x * b.count) / count,
    y: (a.y * a.count + b.y * b.count) / count,
    box: {
      west: Math.min(a.box.west, b.box.west),
      north: Math.min(a.box.north, b.box.north),
      east: Math.max(a.box.east, b.box.east),
      south: Math.max(a.box.south, b.box.south),
    },
    count,
    firstDay: Math.min(a.firstDay, b.firstDay),
    lastDay: Math.max(a.lastDay, b.lastDay),
  };
}
