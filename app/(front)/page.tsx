// `/` leads to the reader's language. Nothing is stored: the browser's own preference decides each time. Without
// JavaScript nobody knows it, and the reader chooses.
import { langs } from '../../geo/langs';
import { base } from '../../serve/base-path.mjs';
import { languageNames } from '../language-names';
import { Forward } from './forward';
import styles from './front.module.css';

export default function Front() {
  return (
    <main className={styles.front}>
      <Forward langs={langs} />
      <h1>Dateline</h1>
      <ul>
        {langs.map((lang) => (
          <li key={lang}>
            <a href={`${base}/${lang}/`} lang={lang} hrefLang={lang}>
              {languageNames[lang].name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
