// Whether the first row of a table is a header. Some exports have none, and its events would be lost as names of columns.
import { dateOf } from './dates';
import { knownHeaders, plainHeader } from './header-words';

/** What no column is called: a number with decimals, a day, an address. Years and plain numbers are names in many tables. */
export const isValue = (cell: string): boolean =>
  /^[-+]?\d+[.,]\d+$/.test(cell) ||
  /^https?:\/\//i.test(cell) ||
  (/^\d/.test(cell) && !/^\d{1,7}$/.test(cell) && typeof dateOf(cell, 'day-first') !== 'string');

/** Whether it holds values as the rows do, and no name that is known. */
export const isRowOfValues = (cells: readonly string[]): boolean =>
  cells.filter((cell) => isValue(cell.trim())).length >= 2 &&
  !cells.some((cell) => knownHeaders.has(plainHeader(cell)));
