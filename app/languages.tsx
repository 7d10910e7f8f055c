'use client';
// To the same view in another language. The page is loaded as a whole: a document has one language.
import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { type Lang, langs } from '../geo/langs';
import { base } from '../serve/base-path.mjs';
import { useFilters } from './use-filters';
import { formatFilters } from './view';

/** Each in its own language; the short one is how it begins. */
const names: Record<Lang, { name: string; short: string }> = {
  en: { name: 'English', short: 'Eng' },
  be: { name: 'Беларуская', short: 'Бел' },
  ru: { name: 'Русский', short: 'Рус' },
};

/** The camera, which moves without anybody being told, is asked for when the link is followed. */
function takeCamera({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  currentTarget.hash = location.hash;
}

export function Languages({ lang }: { lang: Lang }) {
  const path = usePathname().replace(/^\/\w+/, '');
  const query = formatFilters(useFilters());
  return langs
    .filter((other) => other !== lang)
    .map((other) => (
      <a
        key={other}
        href={`${base}/${other}${path}${query}`}
        hrefLang={other}
        lang={other}
        aria-label={names[other].name}
        onClick={takeCamera}
        onAuxClick={takeCamera}
      >
        {names[other].short}
      </a>
    ));
}
