'use client';
// The view that the address says, and the only way to change its filters. Readers of it need a Suspense
// boundary: at build time there is no query.
import { useParams } from 'next/navigation';
import { useQueryStates } from 'nuqs';
import { useTold } from './use-told';
import { belongsTo, type Filters, filters, keeps, noFilters, openOf } from './view';

export function useView() {
  const { events } = useTold();
  const [chosen, choose] = useQueryStates(filters);
  const open = openOf(useParams());
  const told = events.filter((event) => belongsTo(open, event));
  return {
    open,
    chosen,
    /** Events that what is open tells, and those of them that the filters keep. */
    told,
    shown: told.filter((event) => keeps(chosen, event)),
    /** A choice is a step that Back undoes; while a handle is dragged, steps replace each other. */
    choose: (change: Partial<Filters>, step: 'push' | 'replace' = 'push') =>
      choose(change, { history: step }),
    clear: () => choose(noFilters, { history: 'push' }),
  };
}
