// A cell as text, whatever the format gives: for what is kept and shown, never for what is read.

/** Empty where the cell is missing. A day for a Date, JSON for lists and objects. Never throws. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  // Parquet has whole numbers of 64 bits, which JSON has not.
  return JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part)) ?? '';
}
