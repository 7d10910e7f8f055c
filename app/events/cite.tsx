// A citation: the work, its day, the paragraph, and a link that says where it leads. State media are named as such.
import type { ToldSource } from '../told';
import type { Words } from '../words';
import { say } from '../words/say';
import styles from './events.module.css';

type Props = {
  paragraphs: number[];
  /** See ToldClaim. */
  passage?: string | undefined;
  source: ToldSource | undefined;
  words: Words;
  brief?: boolean;
  /** The ids of the sources that the page lists at its foot, in that order. */
  footnotes?: string[] | undefined;
};

export function Cite({ paragraphs, passage = '', source, words, brief = false, footnotes = [] }: Props) {
  if (!source) return null;
  const footnote = footnotes.indexOf(source.id) + 1;
  const where = `¶${[...new Set(paragraphs)].join(', ')}`;
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
      {source.stateMedia && <span className={styles.state}> {source.stateMedia}</span>}
    </cite>
  );
}
