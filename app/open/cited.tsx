// Where a row says it has it from: its line in the file, its sources, and where its links lead before they are followed.
import { say } from '../words/say';
import styles from './open.module.css';
import type { Listed } from './opened';
import type { OpenWords } from './words';

/** More are left to the file. */
const most = 6;

export function Cited({ words, row }: { words: OpenWords; row: Listed }) {
  const where = row.line === undefined ? say(words.row, { n: row.row }) : say(words.line, { n: row.line });
  return (
    <p className={styles.cited}>
      {[where, ...row.sources.slice(0, most)].join(' · ')}
      {row.links.slice(0, most).map((link) => (
        <span key={link}>
          {' · '}
          <a href={link} rel="noopener noreferrer">
            {new URL(link).hostname}
          </a>
        </span>
      ))}
    </p>
  );
}
