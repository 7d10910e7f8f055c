// The line over the page of a reader's own file. Its links carry nothing of the file's view into the atlas, and load their
// page as a whole: this one may not connect to anything, not even for the next page.
import type { Lang } from '../../geo/langs';
import type { Description } from '../../geo/model';
import { base } from '../../serve/base-path.mjs';
import { languageNames } from '../language-names';
import styles from '../masthead.module.css';
import { pageWordsIn } from '../words-of-pages';

type Props = { lang: Lang; about: Pick<Description, 'site' | 'languages'> };

export function Head({ lang, about }: Props) {
  const { site } = pageWordsIn(lang);
  return (
    <header className={styles.masthead}>
      <a className={styles.brand} lang="en" href={`${base}/${lang}/`}>
        {about.site}
      </a>
      <nav aria-label={site.nav}>
        <a href={`${base}/${lang}/about/`}>{site.method}</a>
        <a href={`${base}/${lang}/data/`}>{site.data}</a>
        {about.languages
          .filter((other) => other !== lang)
          .map((other) => (
            <a
              key={other}
              href={`${base}/${other}/open/`}
              hrefLang={other}
              lang={other}
              aria-label={languageNames[other].name}
            >
              {languageNames[other].short}
            </a>
          ))}
      </nav>
    </header>
  );
}
