'use client';
// What a reader finds after a step inside the site: the focus where the eye is, and a router that knows the address.
import { useEffect, useRef } from 'react';
import type { Open } from '../view';

/**
 * After a soft navigation the browser leaves the focus on the body. From the map it goes to the popup that was
 * opened; from elsewhere to the heading of the page. When the popup is closed it goes back to the mark.
 */
export function useArrival(open: Open): void {
  const opened = `${open.kind} ${open.id ?? ''}`;
  const before = useRef(opened);
  useEffect(() => {
    if (before.current === opened) return;
    before.current = opened;
    const inMap = document.activeElement?.closest('.leaflet-container');
    const popup = document.querySelector<HTMLElement>('[data-popup] h2');
    const mark = document.querySelector<HTMLElement>('.leaflet-container');
    const heading = document.querySelector<HTMLElement>('main h1');
    if (inMap) (popup ?? mark)?.focus({ preventScroll: true });
    else heading?.focus({ preventScroll: true });
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
