// What an account says of one row, with what stands in the file.
import type { Role } from './mapping';
import { type Reason, reasonInWords, reasonKind } from './reasons';
import type { TextsOfRow } from './texts';

const valueIn: Partial<Record<Reason, Role>> = {
  'ends-before-it-begins': 'date',
  'nothing-beside-it': 'date',
  'end-unreadable': 'end',
  'date-in-doubt': 'date',
  'date-coarse': 'date',
  'date-of-a-week': 'date',
  'date-of-two-orders': 'date',
  'date-of-programs': 'date',
  'date-words-in-doubt': 'dateText',
  'date-words-differ': 'dateText',
  'date-imprecise': 'datePrecision',
  'place-imprecise': 'placePrecision',
  'names-only-a-country': 'country',
  'time-left-out': 'date',
  'two-digit-year': 'date',
  'other-day-order': 'date',
  'day-serial': 'date',
  'since-1970': 'date',
  'id-again': 'id',
};

/** What stands in the file of that which the reason is about; undefined where nothing of it is kept. */
export function writtenOf(reason: Reason, texts: TextsOfRow): string | undefined {
  const role = valueIn[reason] ?? (reasonKind(reason) === 'undated' ? 'date' : 'position');
  // Of a date in two columns, either can be the one that is meant.
  return (texts[role] ?? (role === 'date' ? texts.end : undefined))?.[0];
}

/** One English sentence. `texts`: what is kept of the row; `count`: what the account keeps with it. */
export function rowInWords(reason: Reason, texts: TextsOfRow, count?: number): string {
  return reasonInWords(reason, { value: writtenOf(reason, texts), count });
}
