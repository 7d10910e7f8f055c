// Which result the keys make active. -1 is none: the reader is in the text.

/**
 * @param active the result that is active now, from 0, or -1
 * @param last the last result, or -1 where there is none
 * @returns the next, or undefined where the key is one of the text
 */
export function activeAfter(key: string, active: number, last: number): number | undefined {
  if (key === 'ArrowDown') return active < last ? active + 1 : -1;
  if (key === 'ArrowUp') return active < 0 ? last : active - 1;
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
