// Whether a mapping says enough for a map: where, and when.
import type { Mapping } from '../../geo/import/mapping';

export function canBeDrawn({ columns }: Mapping): boolean {
  const has = (role: keyof typeof columns) => (columns[role]?.length ?? 0) > 0;
  return (has('position') || (has('latitude') && has('longitude'))) && (has('date') || has('year'));
}
