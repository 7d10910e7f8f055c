'use client';
// The view that the address says: what is open, what it tells, and what of that the filters keep.
import { useParams } from 'next/navigation';
import { useFilters } from './use-filters';
import { useTold } from './use-told';
import { belongsTo, keeps, openOf } from './view';

export function useView() {
  const { events } = useTold();
  const chosen = useFilters();
  const open = openOf(useParams());
  const told = events.filter((event) => belongsTo(open, event));
  return { open, chosen, told, shown: told.filter((event) => keeps(chosen, event)) };
}
