'use client';
// The filters that the address says, and the only way to change them. The address is the store: nothing is kept
// beside it. At build time there is no query, so the pages are built with everything in them.
import { useMemo, useSyncExternalStore } from 'react';
import { type Filters, formatFilters, parseFilters } from './view';

const readers = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  readers.add(changed);
  window.addEventListener('popstate', changed);
  return () => {
    readers.delete(changed);
    window.removeEventListener('popstate', changed);
  };
}

/** What `read` makes of the query, asked anew after each change of it. */
export const useQuery = (read: (search: string) => string) =>
  useSyncExternalStore(
    subscribe,
    () => read(location.search),
    () => '',
  );

/** Without what is searched for: nothing but the search box is drawn anew while somebody types. */
export function useFilters(): Filters {
  const search = useQuery((query) => formatFilters({ ...parseFilters(query), q: null }));
  return useMemo(() => parseFilters(search), [search]);
}

export const useAsked = (): string => useQuery((query) => parseFilters(query).q ?? '');

/** A choice is a step that Back undoes; while a handle is dragged, its steps replace each other. */
export function choose(change: Partial<Filters>, step: 'push' | 'replace' = 'push'): void {
  ask(formatFilters({ ...parseFilters(location.search), ...change }), step);
}

/** Puts the query into the address, with its question mark or empty. */
export function ask(query: string, step: 'push' | 'replace'): void {
  if (query === location.search) return;
  const address = location.pathname + query + location.hash;
  // Without a state of ours, Next adopts the entry as its own and walks through it with Back.
  if (step === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  for (const changed of readers) changed();
}
