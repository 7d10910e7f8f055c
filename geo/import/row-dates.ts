// The days of a row, from all of its columns that speak of them, and what they say against each other.
import { cellText } from './cell-text';
import { areSerials, cellsOf, hasBothOrders } from './column-values';
import { dateOf } from './dates';
import { dayNumber, daysIn, monthOf } from './day-numbers';
import type { DateRead } from './edtf-level-1';
import { plainHeader } from './header-words';
import { isAbsent } from './lists';
import { columnsFor, type DayOrder, type Mapping, type Role } from './mapping';
import { doubtWords, monthNumbers } from './month-names';
import type { Profile } from './profiles';
import type { DateFault, Reason } from './reasons';
import type { Batch } from './rows';

/** Says something of the row, and keeps what stands in the file. */
export type Note = (reason: Reason, role?: Role, written?: unknown, count?: number) => void;

/** What cells of dates can say that refuses the whole row. */
export const refusedByDays = ['ends-before-it-begins', 'no-event', 'row-of-tags'] as const;
type RefusedByDays = (typeof refusedByDays)[number];

export const isRefusedByDays = (days: DaysOfRow): days is RefusedByDays =>
  refusedByDays.some((reason) => reason === days);

export type DaysOfRow = DateRead | DateFault | RefusedByDays;

/** Reads the days of rows. What is doubtful or was mended is noted; a fault is given and not noted. */
export function daysReader(
  mapping: Mapping,
  columns: readonly string[],
  sample: Batch,
  profile: Profile | undefined,
) {
  const indexes = (role: Role) => columnsFor(mapping, columns, role);
  const order = mapping.dayOrder;
  const [date, end, words, precision] = (['date', 'end', 'dateText', 'datePrecision'] as const).map(
    (role) => indexes(role)[0],
  );
  const [years, months, days] = (['year', 'month', 'day'] as const).map(indexes);
  const hasEnds = end !== undefined || years?.[1] !== undefined;
  const week = weekOf(date === undefined ? '' : (columns[date] ?? ''));
  const serials = date !== undefined && areSerials(cellsOf(sample, date));
  const bothOrders = date !== undefined && hasBothOrders(cellsOf(sample, date));
  const nothing = profile?.noEvent ? columns.indexOf(profile.noEvent.column) : -1;
  const exact = profile?.precision?.date ?? { exact: exactWords };

  const known = (value: unknown): DateRead | DateFault => {
    const read = dateOf(value, order, serials);
    return typeof read === 'object' && read.start >= yearOfNoDay ? 'date-unknown' : read;
  };
  const oneOf = (cell: Batch['cell'], row: number): DateRead | DateFault => {
    const read = date === undefined ? 'no-date' : known(cell(row, date));
    if (read !== 'no-date') return read;
    const parts = partsOf(cell, row, years?.[0], months?.[0], days?.[0]);
    // Where the date is empty, its words may tell more: that it is not known, or which it is.
    if (parts !== 'no-date' || words === undefined) return parts;
    return dateOf(cell(row, words), order);
  };
  const endOf = (cell: Batch['cell'], row: number): DateRead | DateFault => {
    const read = end === undefined ? 'no-date' : known(cell(row, end));
    return read === 'no-date' ? partsOf(cell, row, years?.[1], months?.[1], days?.[1]) : read;
  };

  const partsWritten = (cell: Batch['cell'], row: number, which: 0 | 1): string =>
    [years, months, days]
      .map((of) => partIn(cell, row, of?.[which]))
      .filter((part) => part !== '')
      .join('-');
  const written = (cell: Batch['cell'], row: number): string =>
    (date === undefined ? partsWritten(cell, row, 0) : cellText(cell(row, date))) ||
    cellText(cell(row, words ?? -1));
  const endWritten = (cell: Batch['cell'], row: number): string =>
    end === undefined ? partsWritten(cell, row, 1) : cellText(cell(row, end));

  return (cell: Batch['cell'], row: number, note: Note): DaysOfRow => {
    if (nothing >= 0 && cellText(cell(row, nothing)).trim() === profile?.noEvent?.value) {
      note('no-event');
      return 'no-event';
    }
    if (date !== undefined && tagOfDates.test(cellText(cell(row, date)))) {
      note('row-of-tags');
      return 'row-of-tags';
    }
    let read = oneOf(cell, row);
    if (typeof read === 'string') {
      note(read, 'date', written(cell, row));
      return read;
    }
    for (const repair of read.repairs) note(repair, 'date', written(cell, row));
    if (read.start <= lastOfPrograms && ofPrograms.has(read.start) && read.end === read.start) {
      note('date-of-programs', 'date', written(cell, row));
      read = { ...read, unsure: true };
    } else if (week && read.start === read.end) {
      note('date-of-a-week', 'date', written(cell, row));
      read = { ...read, start: read.start - week.before, end: read.end + week.after, unsure: true };
    } else if (bothOrders && dateOf(cell(row, date), 'year-first', serials) === 'day-or-month') {
      note('date-of-two-orders', 'date', written(cell, row));
      read = { ...read, unsure: true };
    } else if (read.unsure)
      note(read.end > read.start ? 'date-coarse' : 'date-in-doubt', 'date', written(cell, row));
    if (read.start < usualYears[0] || read.start >= usualYears[1])
      note('year-far-off', 'date', written(cell, row));
    if (read.end < read.start) return contradiction(note, written(cell, row));
    const last = hasEnds ? endOf(cell, row) : 'no-date';
    if (typeof last === 'object') {
      if (last.end < read.start)
        return contradiction(note, `${written(cell, row)} – ${endWritten(cell, row)}`);
      if (last.unsure) note('date-coarse', 'end', endWritten(cell, row));
      for (const repair of last.repairs) note(repair, 'end', endWritten(cell, row));
      read = { ...read, end: Math.max(read.end, last.end), unsure: read.unsure || last.unsure };
    } else if (last !== 'no-date') {
      note('end-unreadable', 'end', endWritten(cell, row));
      read = { ...read, unsure: true };
    }
    if (words !== undefined) read = againstWords(read, cell(row, words), note);
    if (precision !== undefined) read = asPrecise(read, cell(row, precision), note);
    return read;
  };

  function againstWords(read: DateRead, value: unknown, note: Note): DateRead {
    const said = inItsYear(value, read, order);
    if (typeof said === 'string' && said !== 'date-unknown')
      return isDoubt(value) ? doubtful(read, value, note) : read;
    if (typeof said === 'string' || (said.unsure && !read.unsure)) return doubtful(read, value, note);
    if (said.start <= read.end && said.end >= read.start) return read;
    note('date-words-differ', 'dateText', value);
    return { ...read, unsure: true };
  }

  function asPrecise(read: DateRead, value: unknown, note: Note): DateRead {
    const said = cellText(value).trim().toLowerCase();
    if (said === '' || isAbsent(said) || exact.exact.includes(said)) return read;
    note('date-imprecise', 'datePrecision', value);
    // Any week that the day is in lies within six days of it.
    if ('week' in exact && said === exact.week)
      return { ...read, start: read.start - 6, end: read.end + 6, unsure: true };
    if (!('month' in exact) || said !== exact.month) return { ...read, unsure: true };
    const [[year, month], [lastYear, lastMonth]] = [monthOf(read.start), monthOf(read.end)];
    const lastDay = dayNumber(lastYear, lastMonth, daysIn(lastYear, lastMonth));
    return { ...read, start: dayNumber(year, month, 1), end: lastDay, unsure: true };
  }
}

/** HXL, the Humanitarian Exchange Language, has a row of tags below the header: `#date+occurred`. */
const tagOfDates = /^\s*#date\b/i;

/** From here on databases say that there is no day, or no end. */
const yearOfNoDay = dayNumber(9999, 1, 1);

/** Outside of these, years are likelier those of another calendar: 1400 of Iran, 2563 of Thailand, 5781 of the Hebrews. */
const usualYears = [dayNumber(1500, 1, 1), dayNumber(2100, 1, 1)] as const;

/** Days from which spreadsheets and Unix count. What happened on them is told with the same day; it is only doubted. */
const ofPrograms: ReadonlySet<number> = new Set([
  dayNumber(1899, 12, 30),
  dayNumber(1899, 12, 31),
  dayNumber(1900, 1, 1),
  dayNumber(1970, 1, 1),
]);
const lastOfPrograms = Math.max(...ofPrograms);

/** The days around the one in a column of that name, where it is the first or the last of a week. */
function weekOf(name: string): { before: number; after: number } | undefined {
  const header = plainHeader(name);
  if (/^week end(?:s|ing)?(?: date)?$/.test(header)) return { before: 6, after: 0 };
  if (/^week(?: of| start(?:s|ing)?| begin(?:s|ning)?| commencing)?(?: date)?$/.test(header))
    return { before: 0, after: 6 };
}

/** What columns of precision say where no profile tells what their values mean. */
const exactWords = ['1', 'exact', 'day', 'true', 'yes', 'high'];

/**
 * A set of EDTF, which is one of its days: the browser has no grammar for it. Or words of a day, beside one that says so: in a
 * note without any month, "about" and "or" tell of something else.
 */
function isDoubt(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (/^\[.*\]$|[~?%]/.test(value)) return true;
  const words = value.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => doubtWords.has(word)) && words.some((word) => monthNumbers.has(word));
}

/** Words beside a date often leave its year out: "believed to be June 1st". */
function inItsYear(value: unknown, { start }: DateRead, order: DayOrder): DateRead | DateFault {
  const said = dateOf(value, order);
  if (said !== 'date-unreadable' || typeof value !== 'string' || /\d{4}/.test(value)) return said;
  return dateOf(`${value} ${monthOf(start)[0]}`, order);
}

function doubtful(read: DateRead, value: unknown, note: Note): DateRead {
  if (read.unsure) return read;
  note('date-words-in-doubt', 'dateText', value);
  return { ...read, unsure: true };
}

function contradiction(note: Note, written: unknown): 'ends-before-it-begins' {
  note('ends-before-it-begins', 'date', written);
  return 'ends-before-it-begins';
}

/** Empty for what is missing, also where a code such as -99 says so, or a zero. */
function partIn(cell: Batch['cell'], row: number, column: number | undefined): string {
  const text = column === undefined ? '' : cellText(cell(row, column)).trim().replace(/\.0+$/, '');
  return isAbsent(text) || /^(?:-\d+|0+)$/.test(text) ? '' : text;
}

/** Year, month and day in columns of their own; what is missing from the right is not known. */
function partsOf(cell: Batch['cell'], row: number, ...columns: (number | undefined)[]): DateRead | DateFault {
  if (columns[0] === undefined) return 'no-date';
  const [year = '', month = '', day = ''] = columns.map((column) => partIn(cell, row, column));
  if (!/^\d{4}$/.test(year)) return year === '' ? 'no-date' : 'date-unreadable';
  if (isNumber(month) && isNumber(day)) return dateOf(`${year}/${month}/${day}`, 'year-first');
  if (isNumber(month)) return dateOf(`${year}/${month}`, 'year-first');
  if (month !== '') return dateOf(`${isNumber(day) ? day : ''} ${month} ${year}`.trim(), 'year-first');
  return dateOf(year, 'year-first');
}

const isNumber = (text: string) => /^[1-9]\d?$|^0[1-9]$/.test(text);
