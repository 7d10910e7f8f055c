'use client';
// What a reader finds after a step inside the site: the focus where the eye is, and a router that knows the address.
import { useParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { keyOf, openOf } from '../view';

/**
 * After a soft navigation the browser leaves the focus on the body. From the panel it goes to the heading of the
 * page; in the map, popup and mark take it themselves.
 */
export function useArrival(): void {
  // Of the address, not of what is about to be open: until the page is there, its heading is another's.
  const opened = keyOf(openOf(useParams()));
  const before = useRef(opened);
  useEffect(() => {
    if (before.current === opened) return;
    before.current = opened;
    if (document.activeElement?.closest('.leaflet-container')) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [opened]);

  // An entry of the history that the reader makes by editing the hash carries no state of Next's; going back
  // to it later would show the old page under the new address. Next adopts the entry when it is replaced.
  useEffect(() => {
    const adopt = () => {
      if (!history.state?.__NA) history.replaceState(null, '', location.href);
    };
    window.addEventListener('hashchange', adopt);
    return () => window.removeEventListener('hashchange', adopt);
  }, []);
}
