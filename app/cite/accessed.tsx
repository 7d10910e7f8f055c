'use client';
// The reader's own day, and where our own work stands for this reader: what no build can know. Nothing without
// JavaScript, for then nobody knows it.
import { useSyncExternalStore } from 'react';
import { parseCamera } from '../camera';
import { useFilters } from '../use-filters';
import { formatFilters } from '../view';

const never = () => () => {};
/** Back, Forward, and an address that was written by hand. */
function eachStep(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  return () => window.removeEventListener('popstate', changed);
}

type Props = {
  /** What stands around the day. */
  say: { before: string; after: string };
  /**
   * The path of what is cited, whether the camera in this page's address is that of the map there, and what ends the
   * sentence; left out where the work has an address of its own.
   */
  view?: { path: string; camera: boolean; end: string } | undefined;
};

export function Accessed({ say, view }: Props) {
  const filters = formatFilters(useFilters());
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  );
  const hash = useSyncExternalStore(
    eachStep,
    () => location.hash,
    () => '',
  );
  if (!origin) return null;
  const camera = view?.camera && parseCamera(hash) ? hash : '';
  const address = view ? origin + view.path + filters + camera + view.end : '';
  // Both styles put the month before the day.
  const day = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
  return say.before + day + say.after + address;
}
