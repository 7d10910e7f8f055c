'use client';
// The reader's own day, and where our own work stands for this reader: what no build can know. Nothing without
// JavaScript, for then nobody knows it.
import { useSyncExternalStore } from 'react';
import { useFilters } from '../use-filters';
import { formatFilters } from '../view';

const never = () => () => {};

type Props = {
  /** What stands around the day. */
  say: { before: string; after: string };
  /** The path of what is cited, and what ends its address; left out where the work has an address of its own. */
  view?: { path: string; end: string } | undefined;
};

export function Accessed({ say, view }: Props) {
  const filters = formatFilters(useFilters());
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  );
  if (!origin) return null;
  const address = view ? origin + view.path + filters + view.end : '';
  // Both styles put the month before the day.
  const day = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
  return say.before + day + say.after + address;
}
