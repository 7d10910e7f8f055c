'use client';
// What is open on the map. The path says it; but a popup has all it needs, and does not wait for the page beside it.
import { useParams, useRouter } from 'next/navigation';
import { startTransition, useEffect, useOptimistic, useRef } from 'react';
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
  // Closing a popup leads back to the day or the article that the place was chosen on.
  const before = useRef<Open>({ kind: 'everything' });
  useEffect(() => {
    if (inPath.kind !== 'place') before.current = inPath;
  });
  const openPlace = (id: string) => goTo({ kind: 'place', id });
  const close = () => goTo(before.current);
  return { open, inPath, openPlace, close };
}
