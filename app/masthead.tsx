// The line over every page: whose site this is, and the two pages that are not the map.
import type { ReactNode } from 'react';
import type { Lang } from '../geo/langs';
import { Languages } from './languages';
import { Link } from './link';
import styles from './masthead.module.css';
import { pageWordsIn } from './words-of-pages';

/** `children`: what else is in the line. */
export function Masthead({ lang, children }: { lang: Lang; children?: ReactNode }) {
  const { site } = pageWordsIn(lang);
  return (
    <header className={styles.masthead}>
      <Link className={styles.brand} lang="en" href={`/${lang}/`}>
        {site.name}
      </Link>
      <nav aria-label={site.nav}>
        <Link href={`/${lang}/about/`}>{site.method}</Link>
        <Link href={`/${lang}/data/`}>{site.data}</Link>
        <Languages lang={lang} />
      </nav>
      {children}
    </header>
  );
}
