// A cell → the days that it can mean. Nothing is rolled over, no clock and no zone is asked: a day is what stands there.

import { rangeDays } from './date-ranges';
import { daysInWords } from './dates-in-words';
import { dayNumber } from './day-numbers';
import { type DateRead, edtfDays } from './edtf-level-1';
import type { DayOrder } from './mapping';
import { absentWords, unknownPattern } from './month-names';
import { numericDays } from './numeric-dates';
import type { DateFault, Repair } from './reasons';
import { weekDays } from './week-dates';

const none: readonly Repair[] = [];

/** Years are of four digits, whatever a format could hold. */
const [firstDay, lastDay] = [dayNumber(1000, 1, 1), dayNumber(9999, 12, 31)];

/** Of cells that are not plain days: files repeat their dates, and a million rows have some thousand days. */
const known = new Map<string, DateRead | DateFault>();
const knownAtMost = 20_000;

/** A cell longer than this is no date, and is not searched for one. */
export const longestDate = 100;

/**
 * The days that a cell can mean: text in one of the common orders, EDTF level 0–1 or a week of ISO 8601, a Date, or a number.
 * `serials`: the whole column counts, days as spreadsheets do or seconds. A fault says why it is no date. Never throws.
 */
export function dateOf(value: unknown, order: DayOrder, serials = false): DateRead | DateFault {
  if (typeof value !== 'string') return ofOther(value, order, serials);
  const day = plainDay(value);
  if (!Number.isNaN(day)) return { start: day, end: day, unsure: false, repairs: none };
  // Times hardly ever repeat, and their days do: of those the day alone is remembered.
  if (value.includes(':')) return ofText(value.trim(), order, serials);
  return remembered(`${serials ? 's' : ''}${order[0]}${value}`, () => ofText(value.trim(), order, serials));
}

function remembered(key: string, read: () => DateRead | DateFault): DateRead | DateFault {
  const before = known.get(key);
  if (before) return before;
  const now = read();
  if (known.size >= knownAtMost) known.clear();
  if (key.length <= longestDate) known.set(key, now);
  return now;
}

function ofOther(value: unknown, order: DayOrder, serials: boolean): DateRead | DateFault {
  if (value === undefined || value === null) return 'no-date';
  if (value instanceof Date) {
    // A Date of a file is an instant in UTC: Parquet knows no other.
    const start = Math.floor(value.getTime() / 86_400_000);
    const isDay = start >= firstDay && start <= lastDay;
    return isDay ? { start, end: start, unsure: false, repairs: none } : 'date-unreadable';
  }
  if (typeof value === 'number' || typeof value === 'bigint') return dateOf(String(value), order, serials);
  return typeof value === 'object' ? ofObject(value, order) : 'date-unreadable';
}

/** As MongoDB exports a date, or in its parts. */
function ofObject(value: object, order: DayOrder): DateRead | DateFault {
  const { $date, $numberLong, year, month, day } = value as Record<string, unknown>;
  const inside = $date ?? $numberLong;
  if (typeof inside === 'string' || typeof inside === 'number') return dateOf(inside, order);
  if (typeof inside === 'object' && inside !== null) return ofObject(inside, order);
  const parts = [year, month, day].filter((part) => part !== undefined && part !== null);
  return parts.length > 0 && parts[0] === year ? dateOf(parts.join('/'), 'year-first') : 'date-unreadable';
}

/** `2020-08-13` and `2020/08/13`, the commonest by far, without a pattern; NaN for all others. */
function plainDay(text: string): number {
  if (text.length !== 10) return Number.NaN;
  const separator = text.charCodeAt(4);
  if ((separator !== 45 && separator !== 47) || text.charCodeAt(7) !== separator) return Number.NaN;
  let digits = 0;
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    digits = digits * 10 + digit;
  }
  return dayNumber(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
}

/** A time of day and its zone after a date. It is left out, never shifted by. */
const timePattern =
  /(?:T|,?\s+)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*([ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/i;
const midnight = /^0?0:00(?::00(?:[.,]0+)?)?$/;

function ofText(text: string, order: DayOrder, serials: boolean): DateRead | DateFault {
  if (text === '' || absentWords.has(text.toLowerCase())) return 'no-date';
  if (unknownPattern.test(text)) return 'date-unknown';
  if (text.length > longestDate) return 'date-unreadable';
  // A spreadsheet's mark for text.
  if (/^'\d/.test(text)) return dateOf(text.slice(1), order, serials);
  if (serials && /^\d{5}(?:[.,]\d+)?$/.test(text)) return ofSerial(Number.parseInt(text, 10));
  if (milliseconds.test(text) || (serials && seconds.test(text))) {
    const start = Math.floor(Number(text.padEnd(13, '0')) / 86_400_000);
    return { start, end: start, unsure: false, repairs: ['since-1970'] };
  }
  const time = text.includes(':') ? timePattern.exec(text) : null;
  if (!time) return ofDate(text, order);
  const date = text.slice(0, time.index);
  const read = remembered(`${order[0]}${date}`, () => ofText(date, order, false));
  if (typeof read === 'string') return read;
  const [, hours = '', half] = time;
  const isMidnight = half ? /^12:00(?::00)?$/.test(hours) && /^a/i.test(half) : midnight.test(hours);
  return isMidnight ? read : { ...read, repairs: [...read.repairs, 'time-left-out'] };
}

/** "[1]", "[note 2]": what an encyclopedia puts behind a date. */
const footnotes = /(?<=\S)\s*(?:\[(?:\d{1,3}|[a-z]|(?:note|nb) \d{1,2})\])+$/i;

/** In place of a day or a month that is not known: 2020-08-00, ??.08.2020. */
const nothing = '(?:00|\\?\\?|xx|--)';
const noDay = new RegExp(`^(\\d{4})([-/.])(\\d{2})\\2${nothing}$`, 'i');
const noDayFirst = new RegExp(`^${nothing}([-/.])(\\d{1,2})\\1(\\d{4})$`, 'i');
const noDaySecond = new RegExp(`^(\\d{1,2})([-/.])${nothing}\\2(\\d{4})$`, 'i');
const noMonth = new RegExp(`^(\\d{4})([-/.])${nothing}\\2${nothing}$`, 'i');

/** Where the month comes first, 00/08/2020 names no month, and 08/00/2020 one. */
function withoutNothing(text: string, order: DayOrder): string {
  const known = text.replace(noMonth, '$1').replace(noDay, '$1-$3');
  return order === 'month-first' ? known.replace(noDaySecond, '$3/$1') : known.replace(noDayFirst, '$3/$2');
}

function ofDate(written: string, order: DayOrder): DateRead | DateFault {
  const text = withoutNothing(written, order);
  const date = text.endsWith(']') ? text.replace(footnotes, '') : text;
  // What the mark leads to is not known.
  if (/\d[*†‡]+$/.test(date)) return unsure(ofDate(date.replace(/[*†‡]+$/, ''), order));
  return oneOf(date, order) ?? rangeDays(date, order, oneOf) ?? 'date-unreadable';
}

const unsure = (read: DateRead | DateFault): DateRead | DateFault =>
  typeof read === 'object' ? { ...read, unsure: true } : read;

const oneOf = (text: string, order: DayOrder): DateRead | DateFault | undefined =>
  edtfDays(text) ?? numericDays(text, order) ?? weekDays(text) ?? daysInWords(text, order);

/** Milliseconds since 1970, as ArcGIS writes days into GeoJSON: from 2001, where they first have 13 digits, to 2096. */
const milliseconds = /^[1-3]\d{12}$/;

/** Seconds, from 2001 to 2033: where a column has nothing else, for an id can look so. */
export const seconds = /^1\d{9}$/;

/** Spreadsheets count 1899-12-31 as 1 and believe in a 1900-02-29, so that all later days are counted from 1899-12-30. */
function ofSerial(serial: number): DateRead {
  const start = serial - 25_569;
  return { start, end: start, unsure: false, repairs: ['day-serial'] };
}
