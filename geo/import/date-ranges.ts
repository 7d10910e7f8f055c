// Two days in one cell: "13.08.2020 - 15.08.2020", "2020-08-13 to 2020-08-15", "13–15.08.2020". How one of them is read is
// asked, and not known here.
import type { DateRead } from './edtf-level-1';
import type { DayOrder } from './mapping';
import type { DateFault } from './reasons';

/** Between two whole dates: a dash with room around it, a long dash, or a word. */
const between = /\s+(?:[-–—→]|to|until|till|до|по|да|bis|au|al|à|até|a|do)\s+|\s*[–—→]\s*/iu;
/** Before the first of two days. */
const opening = /^(?:dal|dall’|dall'|du|vom|von|с|з|from|de|del|desde|od)\s+(?=\d)/iu;
/** The days of a cell, each as it stands: one where it is no range. */
export const daysApart = (text: string): string[] => text.replace(opening, '').split(between);

/** Days with points are day first, wherever they are written so. */
const ofOneMonth = /^(\d{1,2}\.?)\s*[-–—]\s*(\d{1,2}\.(\d{1,2}\.\d{4}))$/;
const ofOneYear = /^(\d{1,2}\.\d{1,2}\.?)\s*[-–—]\s*(\d{1,2}\.\d{1,2}\.(\d{4}))$/;

/** Undefined for what is not two days. `read`: of one date. */
export function rangeDays(
  text: string,
  order: DayOrder,
  read: (date: string, order: DayOrder) => DateRead | DateFault | undefined,
): DateRead | DateFault | undefined {
  const [, begin, last, rest] = ofOneMonth.exec(text) ?? ofOneYear.exec(text) ?? [];
  const [from, to, more] =
    begin && last && rest ? [`${begin.replace(/\.$/, '')}.${rest}`, last] : daysApart(text);
  if (!from || !to || more !== undefined) return;
  const [start, end] = [from, to].map((date) => read(date, rest ? 'day-first' : order));
  if (typeof start !== 'object') return start;
  if (typeof end !== 'object') return end;
  const repairs = [...new Set([...start.repairs, ...end.repairs])];
  return { start: start.start, end: end.end, unsure: start.unsure || end.unsure, repairs };
}
