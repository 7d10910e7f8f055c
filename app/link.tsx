'use client';
// A link inside the site that keeps the reader's filters. It carries no camera: the map goes to what is opened.
// Not next/link: without prefetching, which would ask twice a link after each change of the filters, this is all of it.
import { useRouter } from 'next/navigation';
import { useQueryStates } from 'nuqs';
import { type ComponentProps, type MouseEvent, Suspense } from 'react';
import { filters, toQuery } from './view';

type Props = ComponentProps<'a'> & { href: string };

function Filtered({ href, onClick, ...rest }: Props) {
  const [chosen] = useQueryStates(filters);
  const router = useRouter();
  const address = toQuery(href, chosen);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    router.push(address);
  };
  return <a {...rest} href={address} onClick={follow} />;
}

export function Link(props: Props) {
  return (
    <Suspense fallback={<a {...props} />}>
      <Filtered {...props} />
    </Suspense>
  );
}
