'use client';
// To the same view in another language. The page is loaded as a whole: a document has one language.
import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import type { Lang } from '../geo/langs';
import { base } from '../serve/base-path.mjs';
import { languageNames } from './language-names';
import { useFilters } from './use-filters';
import { formatFilters, parseFilters } from './view';

/** Camera and search, which change without anybody being told, are asked for when the link is followed. */
function takeView({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  currentTarget.search = formatFilters(parseFilters(location.search));
  currentTarget.hash = location.hash;
}

export function Languages({ others }: { others: readonly Lang[] }) {
  const path = usePathname().replace(/^\/\w+/, '');
  const query = formatFilters(useFilters());
  return others.map((other) => (
    <a
      key={other}
      href={`${base}/${other}${path}${query}`}
      hrefLang={other}
      lang={other}
      aria-label={languageNames[other].name}
      onClick={takeView}
      onAuxClick={takeView}
    >
      {languageNames[other].short}
    </a>
  ));
}
