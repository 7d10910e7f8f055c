// The line over every page: whose site this is, and the two pages that are not the map.
import type { ReactNode } from 'react';
import type { Lang } from '../geo/langs';
import type { Description } from '../geo/model';
import { Languages } from './languages';
import { Link } from './link';
import styles from './masthead.module.css';
import { pageWordsIn } from './words-of-pages';

type Props = {
  lang: Lang;
  about: Pick<Description, 'site' | 'languages'>;
  /** What else is in the line. */
  children?: ReactNode;
};

export function Masthead({ lang, about, children }: Props) {
  const { site } = pageWordsIn(lang);
  return (
    <header className={styles.masthead}>
      <Link className={styles.brand} lang="en" href={`/${lang}/`}>
        {about.site}
      </Link>
      <nav aria-label={site.nav}>
        <Link href={`/${lang}/about/`}>{site.method}</Link>
        <Link href={`/${lang}/data/`}>{site.data}</Link>
        <Languages others={about.languages.filter((other) => other !== lang)} />
      </nav>
      {children}
    </header>
  );
}
