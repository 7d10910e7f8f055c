'use client';
// A link inside the site that keeps the reader's filters. It carries no camera, for the map goes to what is opened, but
// where `camera` asks for it: for a page that tells where this one looks.
// Not next/link: without its prefetching, which asked twice a link after each change of the filters, this is all of it.
import { useRouter } from 'next/navigation';
import type { ComponentProps, MouseEvent } from 'react';
import { base } from '../serve/base-path.mjs';
import { useFilters } from './use-filters';
import { formatFilters } from './view';

export function Link({ href, camera, ...rest }: ComponentProps<'a'> & { href: string; camera?: boolean }) {
  const address = href + formatFilters(useFilters());
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    // In the element, too, from which the browser takes the address of a new tab.
    if (camera) event.currentTarget.hash = location.hash;
    // A reader who asks for a new tab or a download gets it from the browser.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(camera ? address + location.hash : address);
  };
  return <a {...rest} href={base + address} onClick={follow} />;
}
