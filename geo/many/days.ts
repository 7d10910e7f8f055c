// Between days as ISO text and days as numbers, which many events hold.
import { addDays, type Day, daysApart } from '../days';

const first = '1970-01-01';

/** The day that lies so many days after 1970-01-01. */
export const dayAt = (number: number): Day => addDays(first, number);

/** The inverse. Takes a valid day. */
export const numberOfDay = (day: Day): number => daysApart(first, day);
