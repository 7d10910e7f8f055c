'use client';
// The view that the address says: what is open, what it tells, and what of that the filters keep.
import { useParams } from 'next/navigation';
import { useFilters } from './use-filters';
import { useTold } from './use-told';
import { belongsTo, keeps, type Open, openOf } from './view';

export function useView() {
  return useViewOf(openOf(useParams()));
}

/** The same for what is about to be open. */
export function useViewOf(open: Open) {
  const { events } = useTold();
  const chosen = useFilters();
  const told = events.filter((event) => belongsTo(open, event));
  return { open, chosen, told, shown: told.filter((event) => keeps(chosen, event)) };
}
