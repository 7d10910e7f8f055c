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
  const [first, kind, asked, ...more] = pathname.split('/').filter(Boolean);
  const lang = langOf(first);
  const { lost } = wordsIn(lang);
  const known = asked && more.length === 0 && isKind(kind) ? { kind, id: readable(asked) } : undefined;
  const near = known ? nearestOf(candidates[known.kind], known.id) : [];
  const said = { places: lost.place, sources: lost.source, days: lost.day };
  return (
    <main className={styles.lost}>
      <p className={styles.brand}>Dateline</p>
      <h1>{lost.title}</h1>
      <p>{known ? said[known.kind](known.id) : lost.page}</p>
      {near.length > 0 && <h2>{lost.nearest}</h2>}
      <ul>
        {near.map(({ id, name }) => (
          <li key={id}>
            <a href={`/${lang}/${known?.kind}/${id}/${search}${hash}`}>{name}</a>
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

const isKind = (text: string | undefined): text is keyof Candidates =>
  text === 'places' || text === 'sources' || text === 'days';

function nearestOf(known: Candidates['places'], id: string): Candidates['places'] {
  const ids = known.map((candidate) => candidate.id);
  return nearest(id, ids, guesses).flatMap((guess) => known.filter((candidate) => candidate.id === guess));
}

/** A malformed escape in the address is shown as it stands. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
