'use client';
// What a dead link says: what was asked for, and the nearest things that exist. Filters and camera stay in the links.
import { useSyncExternalStore } from 'react';
import { nearest } from '../../geo/nearest';
import { langOf, wordsIn } from '../words';
import styles from './lost.module.css';

/** What exists, by kind: the id in the address and the name on screen. */
export type Candidates = Record<'places' | 'sources' | 'days', Array<{ id: string; name: string }>>;

const never = () => () => {};

/** More would be a directory, not a guess. */
const guesses = 3;

export function Lost({ candidates }: { candidates: Candidates }) {
  // The file is the same for every address: which one it was is known in the browser only.
  const address = useSyncExternalStore(
    never,
    () => location.href,
    () => '',
  );
  const { pathname, search, hash } = new URL(address || 'https://dateline.invalid/en/');
  const [first, kind, asked = ''] = pathname.split('/').filter(Boolean);
  const lang = langOf(first);
  const { lost } = wordsIn(lang);
  const id = readable(asked);
  const known = kind === 'places' || kind === 'sources' || kind === 'days' ? candidates[kind] : [];
  const near =
    known.length > 0
      ? nearest(
          id,
          known.map((candidate) => candidate.id),
          guesses,
        )
      : [];
  const said = { places: lost.place, sources: lost.source, days: lost.day };
  return (
    <main className={styles.lost}>
      <p className={styles.brand}>Dateline</p>
      <h1>{lost.title}</h1>
      <p>{kind === 'places' || kind === 'sources' || kind === 'days' ? said[kind](id) : lost.page}</p>
      {near.length > 0 && <h2>{lost.nearest}</h2>}
      <ul>
        {near.map((guess) => (
          <li key={guess}>
            <a href={`/${lang}/${kind}/${guess}/${search}${hash}`}>
              {known.find((candidate) => candidate.id === guess)?.name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${lang}/${search}${hash}`}>{lost.home}</a>
      </p>
      {(search || hash) && <p className={styles.kept}>{lost.kept}</p>}
    </main>
  );
}

/** A malformed escape in the address is shown as it stands. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
