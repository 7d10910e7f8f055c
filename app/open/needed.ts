// Whether a mapping says enough for a map: where, and when.
import type { Mapping } from '../../geo/import/mapping';

const has = ({ columns }: Mapping, role: keyof Mapping['columns']) => (columns[role]?.length ?? 0) > 0;

export const saysWhere = (mapping: Mapping): boolean =>
  has(mapping, 'position') || (has(mapping, 'latitude') && has(mapping, 'longitude'));

export const saysWhen = (mapping: Mapping): boolean => has(mapping, 'date') || has(mapping, 'year');

export const canBeDrawn = (mapping: Mapping): boolean => saysWhere(mapping) && saysWhen(mapping);
