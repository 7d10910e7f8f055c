// Many made-up events, small enough to be asked one by one.
import fc from 'fast-check';
import { flag, type ManyEvents } from '../../../geo/many/events';

export type OneEvent = { start: number; length: number; x: number; y: number; action: number; flags: number };

/** In typed arrays as the importer makes them: sorted by first day, rows from 1 in the order of the file. */
export function manyOf(list: OneEvent[]): ManyEvents {
  const sorted = list.map((event, at) => ({ ...event, row: at + 1 })).sort((a, b) => a.start - b.start);
  return {
    count: sorted.length,
    start: Int32Array.from(sorted, ({ start }) => start),
    end: Int32Array.from(sorted, ({ start, length }) => start + length),
    x: Uint32Array.from(sorted, ({ x }) => x),
    y: Uint32Array.from(sorted, ({ y }) => y),
    action: Uint16Array.from(sorted, ({ action }) => action),
    flags: Uint8Array.from(sorted, ({ flags }) => flags),
    row: Uint32Array.from(sorted, ({ row }) => row),
  };
}

export const oneEvent = fc.record<OneEvent>({
  start: fc.integer({ min: -400, max: 400 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.constant(500)),
  x: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  y: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  action: fc.integer({ min: 0, max: 2 }),
  flags: fc.constantFrom(0, flag.dateUnsure, flag.placeUnsure, flag.positionShared, flag.repaired),
});

/** Positions often meet: on a coarse grid of the world as well as anywhere. */
export const manyEvents = fc
  .array(
    fc
      .tuple(oneEvent, fc.boolean())
      .map(([event, onGrid]) => (onGrid ? { ...event, x: meet(event.x), y: meet(event.y) } : event)),
    { maxLength: 60 },
  )
  .map(manyOf);

const meet = (steps: number) => Math.floor(steps / 2 ** 29) * 2 ** 29;

const day = fc.option(fc.integer({ min: -450, max: 450 }), { nil: undefined });

export const anyChoosing = fc.record({
  from: day,
  to: day,
  actions: fc.option(
    fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 })
      .map((kept) => Uint8Array.from(kept)),
    { nil: undefined },
  ),
});

/** The law of the filter, event by event: indices of what overlaps the days and has a kept action. */
export function chosenOneByOne(
  events: ManyEvents,
  {
    from,
    to,
    actions,
  }: { from?: number | undefined; to?: number | undefined; actions?: Uint8Array | undefined },
): number[] {
  return Array.from({ length: events.count }, (_, index) => index).filter(
    (index) =>
      (events.end[index] ?? 0) >= (from ?? Number.NEGATIVE_INFINITY) &&
      (events.start[index] ?? 0) <= (to ?? Number.POSITIVE_INFINITY) &&
      (actions === undefined || actions[events.action[index] ?? 0] === 1),
  );
}
