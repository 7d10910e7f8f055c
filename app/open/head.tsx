// The line over the page of a reader's own file. Its links carry nothing of the file's view into the atlas, and load their
// page as a whole: this one may not connect to anything, not even for the next page.
import { type Lang, langs } from '../../geo/langs';
import { base } from '../../serve/base-path.mjs';
import { languageNames } from '../language-names';
import styles from '../masthead.module.css';
import { pageWordsIn } from '../words-of-pages';

export function Head({ lang }: { lang: Lang }) {
  const { site } = pageWordsIn(lang);
  return (
    <header className={styles.masthead}>
      <a className={styles.brand} lang="en" href={`${base}/${lang}/`}>
        {site.name}
      </a>
      <nav aria-label={site.nav}>
        <a href={`${base}/${lang}/about/`}>{site.method}</a>
        <a href={`${base}/${lang}/data/`}>{site.data}</a>
        {langs
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
