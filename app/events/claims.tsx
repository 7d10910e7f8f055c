// Who says what, with its citation; a denial stands directly under what it denies.
import type { ToldClaim, ToldSource } from '../told';
import type { Words } from '../words';
import styles from './events.module.css';

type Props = { claims: ToldClaim[]; sources: Record<string, ToldSource>; words: Words; brief?: boolean };

/** `brief`: only who and where, as in the list; denials are told in full everywhere. */
export function Claims({ claims, sources, words, brief = false }: Props) {
  const reports = claims.filter(({ position }) => position === 'reports');
  const doubts = claims.filter(({ position }) => position !== 'reports');
  return (
    <ul className={styles.claims}>
      {[...reports, ...doubts].map((claim) => (
        <li key={`${claim.source} ${claim.paragraph} ${claim.text}`} className={styles[claim.position]}>
          {claim.position !== 'reports' && <b className={styles.position}>{words.claim[claim.position]}</b>}
          {claim.position !== 'reports' && ' '}
          <span className={styles.voice}>{claim.voice}</span>
          {brief && claim.position === 'reports' ? ' ' : <>: {claim.text} </>}
          {claim.number && <span className={styles.number}>{claim.number} </span>}
          <Cite claim={claim} source={sources[claim.source]} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Cite({ claim, source, words }: { claim: ToldClaim; source: ToldSource | undefined; words: Words }) {
  if (!source) return null;
  return (
    <cite className={styles.cite}>
      <a href={source.url} rel="noopener noreferrer" title={words.claim.opens(new URL(source.url).host)}>
        {source.short}, {source.date}, {words.claim.paragraph(claim.paragraph)}
        <span aria-hidden="true"> ↗</span>
      </a>
      {source.stateMedia && <span className={styles.state}> {source.stateMedia}</span>}
    </cite>
  );
}
