// Days as whole numbers, since 1970-01-01, as ManyEvents keeps them. A million of them: no Date object, no text between.

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month (1–12) of a year has. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** Days since 1970-01-01; NaN where the calendar has no such day. Years are of four digits: a shorter one is a slip. */
export function dayNumber(year: number, month: number, day: number): number {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
    return Number.NaN;
  // Counted from March, so that the leap day is the last of a year: H. Hinnant, "chrono-Compatible Low-Level Date
  // Algorithms", days_from_civil. 719,468 days lie between 0000-03-01 and 1970-01-01.
  const years = month > 2 ? year : year - 1;
  const sinceMarch = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + sinceMarch - 719_468;
}

/** The year and the month (1–12) of a day. */
export function monthOf(dayNumber: number): [year: number, month: number] {
  const date = new Date(dayNumber * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1];
}
