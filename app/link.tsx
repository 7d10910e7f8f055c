'use client';
// A link inside the site that keeps the reader's filters. It carries no camera: the map goes to what is opened.
import NextLink from 'next/link';
import { useQueryStates } from 'nuqs';
import { type ComponentProps, Suspense } from 'react';
import { filters, toQuery } from './view';

type Props = Omit<ComponentProps<typeof NextLink>, 'href' | 'prefetch'> & { href: string };

// Without prefetch={false}, every visible link would ask twice after each change of the filters.
function Filtered({ href, ...rest }: Props) {
  const [chosen] = useQueryStates(filters);
  return <NextLink {...rest} prefetch={false} href={toQuery(href, chosen)} />;
}

export function Link(props: Props) {
  return (
    <Suspense fallback={<NextLink {...props} prefetch={false} />}>
      <Filtered {...props} />
    </Suspense>
  );
}
