// The view of an opened file, which the address says, and the only way to change it.
import { useMemo } from 'react';
import { ask, useQuery } from '../use-filters';
import { formatView, type OpenedView, parseView } from './view';

export function useOpenedView(): OpenedView {
  const query = useQuery((search) => formatView(parseView(search)));
  return useMemo(() => parseView(query), [query]);
}

/** A choice is a step that Back undoes; while a handle is dragged, its steps replace each other. */
export function chooseInFile(change: Partial<OpenedView>, step: 'push' | 'replace' = 'push'): void {
  ask(formatView({ ...parseView(location.search), ...change }), step);
}
