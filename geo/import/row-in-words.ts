// What an account says of one row, with what stands in the file.
import type { Role } from './mapping';
import { type Reason, reasonInWords, reasonKind } from './reasons';
import type { TextsOfRow } from './texts';

const valueIn: Partial<Record<Reason, Role>> = {
  'ends-before-it-begins': 'date',
  'end-unreadable': 'end',
  'date-in-doubt': 'date',
  'date-coarse': 'date',
  'date-words-in-doubt': 'dateText',
  'date-words-differ': 'dateText',
  'date-imprecise': 'datePrecision',
  'place-imprecise': 'placePrecision',
  'names-only-a-country': 'country',
  'time-left-out': 'date',
  'two-digit-year': 'date',
  'other-day-order': 'date',
  'day-serial': 'date',
};

/** One English sentence. `texts`: what is kept of the row; `count`: what the account keeps with it. */
export function rowInWords(reason: Reason, texts: TextsOfRow, count?: number): string {
  const role = valueIn[reason] ?? (reasonKind(reason) === 'undated' ? 'date' : 'position');
  // Of a date in two columns, either can be the one that is meant.
  const [value] = texts[role] ?? (role === 'date' ? texts.end : undefined) ?? [];
  return reasonInWords(reason, { value, count });
}
