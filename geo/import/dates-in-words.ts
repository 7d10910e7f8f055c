// Dates with words: "May 26th, 2020", "13 августа 2020 г.", "26–28 May 2020", "(Believed to be) 2020-05-30", "early May 2020".
// A word that is not known makes the whole text unreadable: nothing is picked out of a sentence.
import { type DateRead, edtfDays } from './edtf-level-1';
import type { DayOrder } from './mapping';
import { doubtWords, emptyWords, monthNumbers } from './month-names';
import { numericDays, oneDay, wholeMonth } from './numeric-dates';
import type { DateFault } from './reasons';

/** Undefined for what has a word that is not known, or numbers that make no date. */
export function daysInWords(text: string, order: DayOrder): DateRead | DateFault | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const months: number[] = [];
  let doubtful = /^[~≈]|\?\s*$/.test(text);
  for (const word of words) {
    const month = monthNumbers.get(word);
    if (month) months.push(month);
    else if (doubtWords.has(word)) doubtful = true;
    else if (!emptyWords.has(word)) return;
  }
  const read =
    months.length > 0 ? withMonths(text, months) : inNumbers(text, order, words.length > 0 || doubtful);
  return doubtful && typeof read === 'object' ? { ...read, unsure: true } : read;
}

/** What is left without the words around it. */
function inNumbers(text: string, order: DayOrder, changed: boolean): DateRead | DateFault | undefined {
  if (!changed) return;
  const rest = text.replace(/\p{L}+\.?|[()[\]?~,:]/gu, ' ').trim();
  return edtfDays(rest) ?? numericDays(rest, order);
}

function withMonths(text: string, months: number[]): DateRead | DateFault | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  // "13-Aug-20" is how spreadsheets write it.
  const [, shortYear] = /^\d{1,2}[-. ]\p{L}+[-. ](\d{2})$/u.exec(text) ?? [];
  if (shortYear) return numericDays(`${numbers[0]}.${months[0]}.${shortYear}`, 'day-first');
  const years = numbers.filter((number) => number.length === 4).map(Number);
  const days = numbers.filter((number) => number.length <= 2).map(Number);
  const [year, lastYear = year] = years;
  const [month, lastMonth = month] = months;
  if (year === undefined || lastYear === undefined || month === undefined || lastMonth === undefined) return;
  if (years.length + days.length < numbers.length || years.length > 2 || months.length > 2) return;
  const [day, lastDay, more] = days;
  const several = years.length + months.length > 2 || days.length > 1;
  // Days with "and" between them are not all the days between.
  if (more !== undefined || (several && !rangePattern.test(text))) return;
  if (day === undefined) return span(wholeMonth(year, month), wholeMonth(lastYear, lastMonth));
  if (lastDay === undefined) return several ? undefined : oneDay(year, month, day);
  return span(oneDay(year, month, day), oneDay(lastYear, lastMonth, lastDay));
}

/** A dash or a word that joins two days to an interval. */
const rangePattern = /[\d\p{L}.]\s*[-–—]\s*[\d\p{L}]|\s(?:to|до|по|да|bis|au|al?)\s/iu;

function span(first: DateRead | DateFault, last: DateRead | DateFault): DateRead | DateFault {
  if (typeof first === 'string') return first;
  if (typeof last === 'string') return last;
  return { ...first, end: last.end, unsure: first.unsure || last.unsure };
}
