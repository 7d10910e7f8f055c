// A citation: the work, its day, the paragraph or the row, and a link that says where it leads. State media are named as
// such.
import type { ToldClaim, ToldSource } from '../told';
import type { Words } from '../words';
import { say } from '../words/say';
import { Addresses } from './addresses';
import styles from './events.module.css';

type Props = {
  /** Of one source. */
  claims: ToldClaim[];
  source: ToldSource | undefined;
  words: Words;
  brief?: boolean;
  /** The ids of the sources that the page lists at its foot, in that order. */
  footnotes?: string[] | undefined;
};

export function Cite({ claims, source, words, brief = false, footnotes = [] }: Props) {
  if (!source) return null;
  const footnote = footnotes.indexOf(source.id) + 1;
  const where = (source.row ?? '¶') + [...new Set(claims.map(({ locator }) => locator))].join(', ');
  const passage = (claims.length === 1 && claims[0]?.passage) || '';
  return (
    <cite className={styles.cite}>
      <a
        href={source.url + passage}
        rel="noopener noreferrer"
        lang={brief ? source.language : undefined}
        title={say(words.claim.opens, { host: new URL(source.url).host })}
      >
        {brief ? `${source.abbr} ${where}` : `${source.short}, ${source.date}, ${where}`}
        <span aria-hidden="true"> ↗</span>
      </a>
      {footnote > 0 && (
        <sup>
          <a href={`#source-${footnote}`} aria-label={say(words.claim.footnote, { n: footnote })}>
            {footnote}
          </a>
        </sup>
      )}
      <Addresses of={[...new Set(claims.flatMap(({ addresses = [] }) => addresses))]} />
      {source.stateMedia && <span className={styles.state}> {source.stateMedia}</span>}
    </cite>
  );
}
