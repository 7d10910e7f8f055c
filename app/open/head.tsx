// The line over the page of a reader's own file. Its links carry nothing of the file's view into the atlas, and load their
// page as a whole: this one may not connect to anything, not even for the next page.
import styles from '../masthead.module.css';
import type { HeadLink, OpenGiven } from './given';

export function Head({ head }: Pick<OpenGiven, 'head'>) {
  const [home, ...pages] = head.pages;
  return (
    <header className={styles.masthead}>
      {home && (
        <a className={styles.brand} lang="en" href={home.href}>
          {home.text}
        </a>
      )}
      <nav aria-label={head.nav}>
        {[...pages, ...head.languages].map((link) => (
          <To key={link.href} {...link} />
        ))}
      </nav>
    </header>
  );
}

const To = ({ href, text, lang, name }: HeadLink) => (
  <a href={href} hrefLang={lang} lang={lang} aria-label={name}>
    {text}
  </a>
);
