// EDTF (ISO 8601-2) → days and words. Build time only: the browser gets days and words, never the grammar.
// What is kept: level 0–1 dates and intervals, and sets of days. What has no first or last day is refused.
import edtf, { type Parsed } from 'edtf';
import { dayNames } from './day-names';
import { addDays, type Day, dayInWords, isDay, rangeInWords } from './days';
import type { Lang } from './langs';

/** The days that an EDTF date can mean. `start` ≤ `end`; `unsure`: we do not know which of them it was. */
export type Span = { start: Day; end: Day; unsure: boolean };

export class DateError extends Error {}

/** The first and the last day that the date can mean. Throws DateError, saying what was expected. */
export function spanOf(text: string): Span {
  const parsed = parse(text);
  return { start: dayOf(parsed.min), end: dayOf(parsed.max), unsure: isUnsure(parsed) };
}

function parse(text: string): Parsed {
  if (/T\d/.test(text)) throw new DateError(`"${text}" has a time of day, expected a date without one`);
  if (text.includes('..')) throw openEnd(text);
  const parsed = read(text);
  if (!parsed) throw reversed(text) ? backwards(text) : noDate(text);
  if (!['Date', 'Interval', 'Set', 'List'].includes(parsed.type))
    throw new DateError(
      `"${text}" is a ${parsed.type.toLowerCase()}, expected a day, a month, an interval or a set`,
    );
  if (parsed.min === null || parsed.max === null || !Number.isFinite(parsed.min + parsed.max))
    throw openEnd(text);
  if (parsed.min > parsed.max) throw backwards(text);
  if (hasGap(parsed))
    throw new DateError(
      `"${text}" leaves out days between its own, expected days that follow each other, or two events`,
    );
  return parsed;
}

/** Undefined for what is no date of ours. The library takes 2021-02-29 for 1 March, and years before 0000. */
function read(text: string): Parsed | undefined {
  if (/(^|[^\d])-\d/.test(text) || text.match(/\d{4}-\d{2}-\d{2}/g)?.some((day) => !isDay(day))) return;
  try {
    return edtf(text);
  } catch {
    return;
  }
}

const noDate = (text: string) =>
  new DateError(`"${text}" is not an EDTF date, expected one such as 2020-08-13, 2020-08-14~ or 2020-08`);
const openEnd = (text: string) =>
  new DateError(`"${text}" has an open end, expected a first and a last day, as 2020-08-13/2020-08-14`);
const backwards = (text: string) =>
  new DateError(`"${text}" ends before it begins, expected the earlier day first`);

function reversed(text: string): boolean {
  const [first, last, more] = text.split('/').map(read);
  return Boolean(!more && first?.min && last?.max && first.min > last.max);
}

/** A filter asks for overlap with the days from the first to the last: none of them may be left out. */
function hasGap(date: Parsed): boolean {
  if (date.type !== 'Set' && date.type !== 'List') return false;
  return members(date).some((member, index, all) => {
    const next = all[index + 1];
    return next !== undefined && dayOf(next.min) > addDays(dayOf(member.max), 1);
  });
}

const dayOf = (ms: number | null): Day => new Date(ms ?? Number.NaN).toISOString().slice(0, 10);
const masked = (date: Parsed): boolean =>
  Boolean(date.approximate?.value || date.uncertain?.value || date.unspecified?.value);
const coarse = (date: Parsed): boolean => date.type === 'Date' && (date.precision ?? 0) < 3;

const ends = (date: Parsed): Parsed[] =>
  [date.lower, date.upper].filter((end): end is Parsed => typeof end === 'object' && end !== null);
const members = (date: Parsed): Parsed[] => (date.values ?? []).filter((v): v is Parsed => !Array.isArray(v));

function isUnsure(date: Parsed): boolean {
  if (date.type === 'Interval') return ends(date).some((end) => masked(end) || coarse(end));
  if (date.type === 'Set') return true;
  if (date.type === 'List') return members(date).some((day) => masked(day) || coarse(day));
  return masked(date) || coarse(date);
}

/** How each language joins days: around an approximate date, a doubtful one, a month, a choice, a list. */
const phrases: Record<Lang, Phrases> = {
  en: { about: 'about ', perhaps: 'perhaps ', within: 'a day in ', or: ' or ', and: ' and ', year: '' },
  be: {
    about: 'прыкладна ',
    perhaps: 'магчыма, ',
    within: 'адзін з дзён: ',
    or: ' або ',
    and: ' і ',
    year: ' год',
  },
  ru: {
    about: 'примерно ',
    perhaps: 'возможно, ',
    within: 'один из дней: ',
    or: ' или ',
    and: ' и ',
    year: ' год',
  },
};

/** `year`: after the number of a year that stands alone. */
type Phrases = Record<'about' | 'perhaps' | 'within' | 'or' | 'and' | 'year', string>;

/** The date in words: `Thursday, 13 August 2020`, `about 9–13 August 2020`. Throws DateError. */
export function dateInWords(text: string, lang: Lang): string {
  return inWords(parse(text), lang);
}

function inWords(date: Parsed, lang: Lang): string {
  const say = phrases[lang];
  if (date.type === 'Set')
    return members(date)
      .map((day) => inWords(day, lang))
      .join(say.or);
  if (date.type === 'List')
    return members(date)
      .map((day) => inWords(day, lang))
      .join(say.and);
  const doubts = date.type === 'Interval' ? ends(date) : [date];
  const plain = date.type === 'Interval' ? intervalInWords(date, lang) : onceInWords(date, lang);
  if (doubts.some((doubt) => doubt.approximate?.value)) return say.about + plain;
  return doubts.some((doubt) => doubt.uncertain?.value) ? say.perhaps + plain : plain;
}

function onceInWords(date: Parsed, lang: Lang): string {
  const [start, end] = [dayOf(date.min), dayOf(date.max)];
  if (start === end) return dayInWords(start, dayNames[lang], masked(date) ? 'plain' : 'full');
  return phrases[lang].within + unitInWords(start, end, lang);
}

function intervalInWords(date: Parsed, lang: Lang): string {
  const told = ends(date);
  if (!told.some(coarse)) return rangeInWords(dayOf(date.min), dayOf(date.max), dayNames[lang]);
  return told.map((end) => unitInWords(dayOf(end.min), dayOf(end.max), lang)).join(' – ');
}

/** A whole year or month by its name, so that no day is named that nobody named. */
function unitInWords(start: Day, end: Day, lang: Lang): string {
  const next = addDays(end, 1);
  if (start.endsWith('-01-01') && next.endsWith('-01-01') && start.slice(0, 4) === end.slice(0, 4))
    return start.slice(0, 4) + phrases[lang].year;
  const wholeMonth = start.endsWith('-01') && next.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7);
  return wholeMonth ? dayInWords(start, dayNames[lang], 'month') : rangeInWords(start, end, dayNames[lang]);
}
