// What is known of a file of the field that many desks have: what its columns hold, and how its own marks of precision are read.
import type { DayOrder, Role } from './mapping';

/** `id` is for links and names, `known`: columns that only this file has together; of a list, one. */
export type Profile = {
  id: string;
  name: string;
  known: readonly (string | readonly string[])[];
  /** Columns in the order in which they are tried or shown; a file may lack some. */
  columns: Partial<Record<Role, readonly string[]>>;
  /** Taken where the rows themselves do not tell. */
  dayOrder: DayOrder;
  /** Cells of these roles hold several values, joined by ";". */
  joined?: readonly Role[];
  /** The first column of `place` has as many places as the row has points. */
  placeEachPoint?: true;
  /** Places are written with this between town, region and country: one without it is a country or wider. */
  placeParts?: string;
  /** The column with the full address of each point: one without a comma is a whole country. */
  pointAddresses?: string;
  /** Each point is the middle of the town or region. */
  pointsOfAreas?: true;
  /** The column and its value in a row that only says that there was no event. */
  noEvent?: { column: string; value: string };
  /** What the numbers stand for that the file has in place of words for what happened. */
  actions?: Readonly<Record<string, string>>;
  /** Values that say "exactly so"; of dates also those that leave a week or a month open. All others are not exact. */
  precision?: {
    date?: { exact: readonly string[]; week?: string; month?: string };
    place?: readonly string[];
  };
};

/** `Link 1`, `Link 2` … */
export const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
