'use client';
// What is open on the map. The path says it; but a popup has all it needs, and does not wait for the page beside it.
import { useParams, useRouter } from 'next/navigation';
import { startTransition, useOptimistic } from 'react';
import { useFilters } from '../use-filters';
import { useTold } from '../use-told';
import { formatFilters, type Open, openOf, pathOf } from '../view';

export function useOpening() {
  const { lang } = useTold();
  const chosen = useFilters();
  const router = useRouter();
  const inPath = openOf(useParams());
  const [open, setOpening] = useOptimistic(inPath);
  // The camera goes along, so that the map stays where the reader is looking.
  const goTo = (next: Open) =>
    startTransition(() => {
      setOpening(next);
      router.push(pathOf(lang, next) + formatFilters(chosen) + location.hash, { scroll: false });
    });
  return { open, goTo, arrived: open.kind === inPath.kind && open.id === inPath.id };
}
