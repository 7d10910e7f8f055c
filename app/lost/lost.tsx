'use client';
// What a dead link says: what was asked for, and the nearest things that exist. Filters and camera stay in the links.
import { useEffect, useSyncExternalStore } from 'react';
import { type Day, isDay } from '../../geo/days';
import type { Lang } from '../../geo/langs';
import { nearest } from '../../geo/nearest';
import { base } from '../../serve/base-path.mjs';
import { say } from '../words/say';
import type { PageWords } from '../words-of-pages';
import styles from './lost.module.css';

type Candidate = { id: string; name: string; spellings?: string[] };

/** What exists, by kind: the id in the address, the name on screen, and what else a place is called. */
export type Candidates = Record<'places' | 'sources' | 'days', Candidate[]>;

const never = () => () => {};

/** More would be a directory, not a guess. */
const guesses = 3;

type Props = {
  site: string;
  /** In each language of the atlas. */
  told: Array<{ lang: Lang; words: PageWords['lost']; candidates: Candidates }>;
};

export function Lost({ site, told }: Props) {
  // The file is the same for every address: which one it was is known in the browser only.
  const address = useSyncExternalStore(
    never,
    () => location.href,
    () => '',
  );
  const { pathname, search, hash } = new URL(address || `https://dateline.invalid${base}/en/`);
  const [first, kind, asked, ...more] = pathname.slice(base.length).split('/').filter(Boolean);
  const inLang = told.find(({ lang }) => lang === first) ?? told[0];
  const asks = asked && more.length === 0 && isKind(kind) ? { kind, id: readable(asked) } : undefined;
  // The file has one title, in English.
  useEffect(() => {
    if (inLang) document.title = `${inLang.words.title} · ${site}`;
  }, [inLang, site]);
  if (!inLang) return null;
  const { lang, words, candidates } = inLang;
  // What exists is not missing: then the rest of the address is wrong.
  const exists = asks && candidates[asks.kind].some(({ id }) => id === asks.id);
  const near = asks ? nearestOf(candidates[asks.kind], asks.id) : [];
  return (
    <main className={styles.lost} lang={lang}>
      <p className={styles.brand}>{site}</p>
      <h1>{words.title}</h1>
      <p>{asks && !exists ? say(words[asks.kind], { id: asks.id }) : words.page}</p>
      {near.length > 0 && <h2>{words.nearest}</h2>}
      <ul>
        {near.map(({ id, name }) => (
          <li key={id}>
            <a href={`${base}/${lang}/${asks?.kind}/${id}/${search}${hash}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${base}/${lang}/${search}${hash}`}>{words.home}</a>
      </p>
      {(search || hash) && <p className={styles.kept}>{words.kept}</p>}
    </main>
  );
}

const isKind = (text: string | undefined): text is keyof Candidates =>
  text === 'places' || text === 'sources' || text === 'days';

/** Days by how far they are apart, everything else by how it is written. */
function nearestOf(known: Candidate[], asked: string): Candidate[] {
  if (isDay(asked) && known.every(({ id }) => isDay(id)))
    return [...known].sort((a, b) => apart(a.id, asked) - apart(b.id, asked)).slice(0, guesses);
  const written = known.flatMap((candidate) => [candidate.id, ...(candidate.spellings ?? [])]);
  const near = nearest(asked, written, guesses).flatMap((guess) =>
    known.filter(({ id, spellings }) => id === guess || spellings?.includes(guess)),
  );
  return [...new Set(near)];
}

const apart = (a: Day, b: Day): number => Math.abs(Date.parse(a) - Date.parse(b));

/** A malformed escape in the address is shown as it stands. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
