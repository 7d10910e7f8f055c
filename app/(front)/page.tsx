// `/` leads to the reader's language. Nothing is stored: the browser's own preference decides each time. Without
// JavaScript nobody knows it, and the reader chooses.
import { atlas } from '../../geo/atlas';
import { base } from '../../serve/base-path.mjs';
import { languageNames } from '../language-names';
import { Forward } from './forward';
import styles from './front.module.css';

export default function Front() {
  const { languages, site } = atlas.about;
  return (
    <main className={styles.front}>
      <Forward langs={languages} />
      <h1>{site}</h1>
      <ul>
        {languages.map((lang) => (
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
