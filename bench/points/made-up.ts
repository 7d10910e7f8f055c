// The points of the bench: made up, but the same in every run, and crowded as events are.
import { flag, type ManyEvents } from '../../geo/many/events';

/** Events from 2000 on for 24 years. */
export const firstDay = 10_957;
export const dayCount = 8766;
export const actionCount = 20;

/** A small random generator (mulberry32) with a fixed seed; numbers from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Half a degree of longitude, in steps of ManyEvents. */
const townSteps = 2 ** 32 / 720;

/**
 * In and around 300 towns of Europe, the first ones larger than the last, and one event in ten anywhere between them.
 * One in five is not sure, one in ten lasts for some days, one in twenty shares its position with others of the town.
 */
export function madeUp(count: number): ManyEvents {
  const random = seeded(20_200_809);
  const x = (lon: number) => ((lon + 180) / 360) * 2 ** 32;
  const [west, east, north, south] = [x(-10), x(40), 0.27 * 2 ** 32, 0.4 * 2 ** 32];
  const anywhere = () => [west + random() * (east - west), north + random() * (south - north)] as const;
  const towns = Array.from({ length: 300 }, anywhere);
  const events: ManyEvents = {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    x: new Uint32Array(count),
    y: new Uint32Array(count),
    action: new Uint16Array(count),
    flags: new Uint8Array(count),
    row: new Uint32Array(count),
  };
  for (let index = 0; index < count; index += 1) {
    const town = towns[Math.floor(random() ** 2 * towns.length)];
    const [middleX, middleY] = town && random() < 0.9 ? town : anywhere();
    const shared = random() < 0.05;
    // The sum of three is near enough to how a town thins out.
    const spread = () => (shared ? 0 : (random() + random() + random() - 1.5) * townSteps);
    const start = firstDay + Math.floor((index / count) * dayCount);
    events.start[index] = start;
    events.end[index] = start + (random() < 0.1 ? Math.floor(random() * 10) : 0);
    events.x[index] = middleX + spread();
    events.y[index] = middleY + spread();
    events.action[index] = Math.floor(random() * actionCount);
    events.flags[index] = (shared ? flag.positionShared : 0) | (random() < 0.15 ? flag.dateUnsure : 0);
    events.row[index] = index + 1;
  }
  return events;
}
