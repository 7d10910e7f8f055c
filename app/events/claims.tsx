// Who says what, with its citation; a denial stands directly under what it denies.
import { Fragment } from 'react';
import type { ToldClaim, ToldSource } from '../told';
import type { Words } from '../words';
import { Cite } from './cite';
import styles from './events.module.css';

type Props = { claims: ToldClaim[]; sources: Record<string, ToldSource>; words: Words };

/** Every claim in full: what is reported first, then what is denied or disputed. `footnotes`: see Cite. */
export function Claims({ claims, sources, words, footnotes }: Props & { footnotes?: string[] }) {
  return (
    <ul className={styles.claims}>
      {[...claims.filter(isReport), ...claims.filter((claim) => !isReport(claim))].map((claim) => (
        <li key={`${claim.source} ${claim.locator} ${claim.text}`} className={styles[claim.position]}>
          <Doubt claim={claim} words={words} />
          <span className={styles.voice} lang={claim.voiceLang}>
            {claim.voice}
          </span>
          : {claim.text} {claim.number && <span className={styles.number}>{claim.number} </span>}
          <Cite claims={[claim]} source={sources[claim.source]} words={words} footnotes={footnotes} />
        </li>
      ))}
    </ul>
  );
}

/** As the list has it: who reports and where, a line an article; numbers and denials each on their own. */
export function BriefClaims({ claims, sources, words }: Props) {
  const plain = claims.filter((claim) => isReport(claim) && !claim.number);
  const bySource = [...new Set(plain.map(({ source }) => source))].map((id) => ({
    id,
    told: plain.filter(({ source }) => source === id),
  }));
  return (
    <ul className={styles.claims}>
      {bySource.map(({ id, told }) => (
        <li key={id}>
          <span className={styles.voice}>
            {[...new Map(told.map(({ voice, voiceLang }) => [voice, voiceLang]))].map(
              ([voice, voiceLang], index) => (
                <Fragment key={voice}>
                  {index > 0 && ', '}
                  {voiceLang ? <span lang={voiceLang}>{voice}</span> : voice}
                </Fragment>
              ),
            )}
          </span>{' '}
          <Cite brief claims={told} source={sources[id]} words={words} />
        </li>
      ))}
      {claims
        .filter((claim) => !plain.includes(claim))
        .map((claim) => (
          <li key={`${claim.source} ${claim.locator} ${claim.text}`} className={styles[claim.position]}>
            <Doubt claim={claim} words={words} />
            <span className={styles.voice} lang={claim.voiceLang}>
              {claim.voice}
            </span>
            : {isReport(claim) ? claim.number : claim.text}{' '}
            <Cite brief claims={[claim]} source={sources[claim.source]} words={words} />
          </li>
        ))}
    </ul>
  );
}

const isReport = ({ position }: ToldClaim): boolean => position === 'reports';

function Doubt({ claim: { position }, words }: { claim: ToldClaim; words: Words }) {
  return position === 'reports' ? null : <b className={styles.position}>{words.claim[position]} </b>;
}
