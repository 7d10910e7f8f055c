// Days as ISO text (`2020-08-13`). They compare as text, know no clock and no zone, and so cannot shift.
// Safe in the browser: it carries no EDTF grammar (that is in dates.ts).

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

/** Every day from `from` to `to`, both included, in order; none when `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): Day[] {
  const count = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}

/** Languages that dates can be told in. `en-GB` puts the day before the month, as the articles do. */
const locale = { en: 'en-GB' } as const;
export type DateLang = keyof typeof locale;

const styles = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  heading: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day in words. A day has no hour, so it is told in UTC and reads the same in Minsk and in Auckland. */
export function dayInWords(day: Day, lang: DateLang, style: keyof typeof styles = 'full'): string {
  const format = new Intl.DateTimeFormat(locale[lang], { ...styles[style], timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`));
  // Engines differ in whether they put a comma after the weekday; one of each page is drawn by the server.
  return parts.map((part, index) => (parts[index - 1]?.type === 'weekday' ? ', ' : part.value)).join('');
}

/** Days next to each other as one range: `13–14 August 2020`, `30 July – 2 August 2020`. */
export function rangeInWords(from: Day, to: Day, lang: DateLang): string {
  const end = dayInWords(to, lang, 'plain');
  if (from === to) return end;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${end}`;
  const start = dayInWords(from, lang, 'plain');
  return `${from.slice(0, 4) === to.slice(0, 4) ? start.replace(/\s\d{4}$/, '') : start} – ${end}`;
}
