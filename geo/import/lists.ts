// Cells that hold several values: arrays of JSON and Parquet, and what Python and JSON make of a list in a CSV cell.
import { limits } from './limits';
import { absentWords } from './month-names';
import { nestsDeeper } from './nesting';

/** A quoted text of Python, which is no JSON: 'it\'s', "it's". */
const pythonText = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,\s[\]()'"][^,[\]()'"]*)/g;

const longestAbsent = Math.max(...[...absentWords].map(({ length }) => length));
/** Where no such word begins so, no other letter is asked. */
const firstOfAbsent = new Set(
  [' ', ...absentWords].flatMap((word) => [word, word.toUpperCase()]).map((word) => word.charCodeAt(0)),
);

/** Whether a text stands for a missing value. */
export const isAbsent = (text: string): boolean =>
  text.length <= longestAbsent &&
  firstOfAbsent.has(text.charCodeAt(0)) &&
  absentWords.has(text.trim().toLowerCase());

/** The values of a cell, in order; one that is no list is alone, one that is missing is none. Never throws. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.filter((part) => part !== null && part !== undefined && part !== '');
  if (typeof value !== 'string') return [value];
  if (isAbsent(value)) return [];
  const first = value.charCodeAt(0);
  // [ and {
  if (first !== 91 && first !== 123) return [value];
  const parsed = inBrackets(value.trim());
  return parsed === undefined ? [value] : listOf(parsed);
}

/** What a text in brackets says as JSON or as a list of Python. Undefined for what is neither. */
function inBrackets(text: string): unknown {
  if (!/^(?:\[.*\]|\{.*\})$/s.test(text) || nestsDeeper(text, limits.nesting)) return;
  try {
    return JSON.parse(text);
  } catch {
    if (!text.startsWith("['") && !text.startsWith('["')) return;
    const inner = text.slice(1, -1);
    return [...inner.matchAll(pythonText)].map(([, single, double, bare]) =>
      (single ?? double ?? bare ?? '').replace(/\\(.)/g, '$1'),
    );
  }
}
