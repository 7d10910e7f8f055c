// Row groups of the stored form, as they come → the events in memory that a map, a timeline and a list ask.

import type { LonLat } from '../model';
import { flag, type ManyEvents } from './events';
import { xOf, yOf } from './mercator';
import type { Group } from './stored-end';
import type { Drawn } from './stored-file';

/** A group and what was read of it. */
export type LoadedGroup = { group: Group; drawn: Drawn };

/**
 * An event that is not drawn, for it has no place or no day. `at`: its row in the stored file, from 0; `row`: that of the
 * imported one.
 */
export type Undrawn = { at: number; row: number; action: number; flags: number };

export type Loaded = {
  /** Those with a day and a place; `row` is that of the imported file. */
  events: ManyEvents;
  /** The row of each event in the stored file, from 0. */
  at: Uint32Array;
  /** What `action` stands for; the first is empty. */
  actions: string[];
  /** Events with a day and no place. */
  unlocated: (Undrawn & { start: number; end: number })[];
  /** Events without a day, with their place if they have one. */
  undated: (Undrawn & { point: LonLat | undefined })[];
};

/** `groups` in the order of the file, each once. `known`: actions that keep the number they have, as `actions` gives them. */
export function loadedOf(groups: readonly LoadedGroup[], known: readonly string[] = ['']): Loaded {
  const room = groups.reduce((sum, { group }) => sum + group.to - group.from, 0);
  const events = {
    start: new Int32Array(room),
    end: new Int32Array(room),
    x: new Uint32Array(room),
    y: new Uint32Array(room),
    action: new Uint16Array(room),
    flags: new Uint8Array(room),
    row: new Uint32Array(room),
  };
  const at = new Uint32Array(room);
  const numbers = new Map<unknown, number>(known.map((name, number) => [name, number]));
  const unlocated: Loaded['unlocated'] = [];
  const undated: Loaded['undated'] = [];
  let count = 0;
  for (const { group, drawn } of groups) {
    for (let index = 0; index < group.to - group.from; index += 1) {
      const stored = group.from + index;
      const start = drawn.start[index];
      const point = pointOf(drawn, index);
      const flags = flagsOf(drawn, index);
      const row = Number(drawn.row[index]);
      const name = drawn.action[index] ?? '';
      // More different actions than a number of 16 bits holds are told in words only.
      if (!numbers.has(name) && numbers.size < 65_536) numbers.set(name, numbers.size);
      const action = numbers.get(name) ?? 0;
      if (typeof start !== 'number') {
        undated.push({ at: stored, row, action, flags, point });
        continue;
      }
      const end = Number(drawn.end[index] ?? start);
      if (!point) {
        unlocated.push({ at: stored, row, action, flags, start, end });
        continue;
      }
      events.start[count] = start;
      events.end[count] = end;
      events.x[count] = xOf(point[0]);
      events.y[count] = yOf(point[1]);
      events.action[count] = action;
      events.flags[count] = flags;
      events.row[count] = row;
      at[count] = stored;
      count += 1;
    }
  }
  const { start, end, x, y, action, flags, row } = events;
  return {
    events: {
      count,
      start: start.subarray(0, count),
      end: end.subarray(0, count),
      x: x.subarray(0, count),
      y: y.subarray(0, count),
      action: action.subarray(0, count),
      flags: flags.subarray(0, count),
      row: row.subarray(0, count),
    },
    at: at.subarray(0, count),
    actions: [...numbers.keys()].map(String),
    unlocated,
    undated,
  };
}

function pointOf({ longitude, latitude }: Drawn, index: number): LonLat | undefined {
  const [east, north] = [longitude[index], latitude[index]];
  return typeof east === 'number' && typeof north === 'number' ? [east, north] : undefined;
}

const flagsOf = (drawn: Drawn, index: number): number =>
  (drawn.date_unsure[index] ? flag.dateUnsure : 0) |
  (drawn.place_unsure[index] ? flag.placeUnsure : 0) |
  (drawn.position_shared[index] ? flag.positionShared : 0) |
  (drawn.repaired[index] ? flag.repaired : 0);
