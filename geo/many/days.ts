// Between days as ISO text and days as numbers, which many events hold.
import type { Day } from '../days';

const dayMs = 86_400_000;

/** The day that lies so many days after 1970-01-01. */
export const dayAt = (number: number): Day => new Date(number * dayMs).toISOString().slice(0, 10);

/** The inverse. Takes a valid day. */
export const numberOfDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
