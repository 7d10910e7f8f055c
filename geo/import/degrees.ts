// One number of a position: 53.9, "53,9", 53°54'N. The commonest, a plain number, is read first and without a pattern.
import { absentWords } from './month-names';
import type { PositionFault, Repair } from './reasons';

/** `axis`: which of the two it is, where a letter says so. */
export type Degrees = { degrees: number; axis?: 'latitude' | 'longitude'; repair?: Repair };

const sixties =
  /^([NSEW])?\s*([-+]?\d{1,3}(?:[.,]\d+)?)\s*(?:[°ºd:]|\s|$|(?=[NSEW]$))\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’m:]|\s|$)\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”s]|''|′′|$)\s*)?([NSEW])?$/i;

/** Undefined where the cell says that there is none. Never throws; whether it is on the globe is not asked here. */
export function degreesOf(value: unknown): Degrees | PositionFault | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { degrees: value } : 'not-a-number';
  if (value === undefined || value === null) return;
  if (typeof value === 'bigint') return { degrees: Number(value) };
  if (typeof value !== 'string' || value.length > 60) return 'position-unreadable';
  // A spreadsheet's mark for text.
  const text = value.trim().replace(/^'(?=[-+.\d])/, '');
  if (/^[-+]?(?:nan|inf|infinity)$/i.test(text)) return 'not-a-number';
  if (text === '' || absentWords.has(text.toLowerCase())) return;
  if (/^[-+]?\d*\.?\d+(?:e[-+]?\d+)?$/i.test(text)) return { degrees: Number(text) };
  if (/^[-+]?\d+\.$/.test(text)) return { degrees: Number(text) };
  if (/^[-+]?\d+,\d+$/.test(text))
    return { degrees: Number(text.replace(',', '.')), repair: 'decimal-comma' };
  return inSixties(text);
}

const numberIn = (text = '0'): number => Number(text.replace(',', '.'));

function inSixties(text: string): Degrees | PositionFault {
  const found = sixties.exec(text.replace('−', '-'));
  if (!found) return 'position-unreadable';
  const [, before, whole = '', minutes, seconds, after] = found;
  const letter = (before ?? after)?.toUpperCase();
  if ((before && after) || numberIn(minutes) >= 60 || numberIn(seconds) >= 60) return 'position-unreadable';
  const size = Math.abs(numberIn(whole)) + numberIn(minutes) / 60 + numberIn(seconds) / 3600;
  const minus = whole.startsWith('-');
  // A minus beside its letter says the same once more; beside the other one it contradicts.
  if (minus && (letter === 'N' || letter === 'E')) return 'position-unreadable';
  const negative = minus || letter === 'S' || letter === 'W';
  const axis = letter && ('NS'.includes(letter) ? 'latitude' : 'longitude');
  return { degrees: negative ? -size : size, ...(axis && { axis }), repair: 'degrees-minutes' };
}
