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
  /** Where it stands, in steps of ManyEvents: the middle of its events, or near it where other groups are around. */
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

/** Half of a ring in a wide face, in pixels of the style sheet: its height, its width, and that with more than three digits. */
const halfRing = { high: 20, wide: 23, wider: 32 };

type Cell = { column: number; row: number; group: PointGroup };

/**
 * The chosen events of all cells that the frame touches: events of such a cell are counted even where the frame ends in
 * its middle. Cells are 64 to 128 pixels of the style sheet wide, or wider where they would be more than `mostGroups`.
 */
export function groupsIn(events: ManyEvents, choice: Choice, frame: Frame): PointGroup[] {
  // A power of two, so that the finest cells of the next zoom fit into those of this one.
  const fine = 2 ** Math.min(31, Math.ceil(Math.log2(64 * stepsIn(frame))));
  const seen = boxOf(frame);
  const finest = gather(events, choice, seen, fine);
  let cells = finest;
  let shown: Cell[] = [];
  let size = fine;
  for (const width of widths) {
    size = width * fine;
    cells = merge(finest, width);
    shown = cells.filter((cell) => touches(cell, seen, size));
    if (shown.length <= mostGroups) break;
  }
  const apart = keptApart(cells, size, stepsIn(frame));
  return shown.map((cell) => ({ ...apart(cell), id: `${size}/${cell.column}/${cell.row}` }));
}

/**
 * Puts rings where no ring covers the number of another: one that has others in the cells around it stays within its
 * own. One that has none stands in the middle of its events: another could only come as near as two cells.
 */
function keptApart(cells: Cell[], size: number, steps: number): ({ column, row, group }: Cell) => PointGroup {
  const rings = new Set(cells.filter(isRing).map(({ column, row }) => `${column}/${row}`));
  const beside = [-1, 0, 1];
  const alone = ({ column, row }: Cell) =>
    beside.every((right) =>
      beside.every((down) => (right || down) === 0 || !rings.has(`${column + right}/${row + down}`)),
    );
  const inside = (at: number, cell: number, half: number) =>
    Math.min((cell + 1) * size - half * steps, Math.max(cell * size + half * steps, at));
  return (cell) => {
    const { column, row, group } = cell;
    if (!isRing(cell) || alone(cell)) return group;
    const halfWide = group.count < 1000 ? halfRing.wide : halfRing.wider;
    return { ...group, x: inside(group.x, column, halfWide), y: inside(group.y, row, halfRing.high) };
  };
}

/** One event has no number, and stays where it is. */
const isRing = ({ group }: Cell): boolean => group.count > 1;

/** The part of the world that the frame shows; nothing lies beyond the world's edges. */
function boxOf(frame: Frame): Box {
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

/** All cells with events, out to the edges of the cells around the widest ones that the box touches. */
function gather(events: ManyEvents, choice: Choice, seen: Box, fine: number): Cell[] {
  const { x, y, start, end } = events;
  const around = 2 * widest;
  const west = Math.floor(seen.west / fine) - around;
  const north = Math.floor(seen.north / fine) - around;
  const columns = Math.floor(seen.east / fine) + around + 1 - west;
  const rows = Math.floor(seen.south / fine) + around + 1 - north;
  const shift = Math.log2(fine);
  const groups = Array.from({ length: columns * rows }, (): PointGroup | undefined => undefined);
  for (let index = choice.low; index < choice.high; index += 1) {
    const [eventX = 0, eventY = 0] = [x[index], y[index]];
    const column = (eventX >>> shift) - west;
    const row = (eventY >>> shift) - north;
    if (column < 0 || column >= columns || row < 0 || row >= rows || !keeps(choice, events, index)) continue;
    const at = row * columns + column;
    const group = groups[at];
    const [firstDay = 0, lastDay = 0] = [start[index], end[index]];
    if (group) {
      // The middle is a sum until all are here. First days never fall: that of the group is known.
      group.count += 1;
      group.x += eventX;
      group.y += eventY;
      if (lastDay > group.lastDay) group.lastDay = lastDay;
      widen(group.box, eventX, eventY);
    } else {
      const box = { west: eventX, north: eventY, east: eventX, south: eventY };
      groups[at] = { id: '', x: eventX, y: eventY, box, count: 1, firstDay, lastDay };
    }
  }
  return groups.flatMap((group, at) => {
    if (!group) return [];
    const middle = { x: group.x / group.count, y: group.y / group.count };
    return [
      {
        column: west + (at % columns),
        row: north + Math.floor(at / columns),
        group: { ...group, ...middle },
      },
    ];
  });
}

function widen(box: Box, x: number, y: number): void {
  if (x < box.west) box.west = x;
  if (x > box.east) box.east = x;
  if (y < box.north) box.north = y;
  if (y > box.south) box.south = y;
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
