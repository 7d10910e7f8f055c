// Days as ISO text (`2020-08-13`). They compare as text, know no clock and no zone, and so cannot shift.
// Safe in the browser: it carries no EDTF grammar (that is in dates.ts).
import type { DayNames } from './day-names';

/** An ISO day, `YYYY-MM-DD`. */
export type Day = string;

/** Both ends are included; a missing end is open. */
export type Period = { from?: Day | undefined; to?: Day | undefined };

const dayMs = 86_400_000;

/** Whether the text is a day of the calendar: `2020-02-31` is not. Never throws. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day that is `count` days later (earlier when negative). Takes a valid day. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** How many days `to` is later than `from`; negative when it is earlier. Takes valid days. */
export const daysApart = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** Every day from `from` to `to`, both included, in order; none when `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysApart(from, to) + 1) }, (_, index) => addDays(from, index));
}

/** `{weekday}`, `{day}`, `{month}`, `{year}`: parts of a day in words, in an order that all our languages share. */
const styles = {
  full: '{weekday}, {day} {month} {year}',
  plain: '{day} {month} {year}',
  heading: '{weekday}, {day} {month}',
  date: '{day} {month}',
  short: '{day} {shortMonth}',
  weekday: '{shortWeekday}',
  month: '{wholeMonth} {year}',
};

/** A day in words. A day has no hour, so it reads the same in Lima and in Auckland. */
export function dayInWords(day: Day, names: DayNames, style: keyof typeof styles = 'full'): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [weekday, month] = [date.getUTCDay(), date.getUTCMonth()];
  const parts: Record<string, string | undefined> = {
    weekday: names.weekdays[weekday],
    shortWeekday: names.shortWeekdays[weekday],
    day: String(date.getUTCDate()),
    month: names.months[month],
    shortMonth: names.shortMonths[month],
    wholeMonth: names.wholeMonths[month],
    year: names.year.replace('{year}', day.slice(0, 4)),
  };
  return styles[style].replace(/\{(\w+)\}/g, (_hole, part) => parts[part] ?? '');
}

/** Days next to each other as one range: `13–14 August 2020`, `30 July – 2 August 2020`. */
export function rangeInWords(from: Day, to: Day, names: DayNames): string {
  const end = dayInWords(to, names, 'plain');
  if (from === to) return end;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${end}`;
  const start = dayInWords(from, names, from.slice(0, 4) === to.slice(0, 4) ? 'date' : 'plain');
  return `${start} – ${end}`;
}
