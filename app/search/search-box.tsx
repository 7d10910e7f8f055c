'use client';
// The box over places, events and sources. Only a field, until somebody uses it or a link asks: what finds comes then.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTold } from '../use-told';
import styles from './search.module.css';

export function SearchBox() {
  const { search } = useTold().words;
  const field = useRef<HTMLInputElement>(null);
  const [finder, setFinder] = useState<typeof import('./finder')['Finder'] | 'failed'>();
  const wake = useCallback(() => {
    import('./finder').then(
      ({ Finder }) => setFinder(() => Finder),
      () => setFinder('failed'),
    );
  }, []);
  useEffect(() => {
    // Somebody may have typed before this code was there.
    if (field.current?.value || /[?&]q=/.test(location.search)) wake();
  }, [wake]);
  const Finder = finder;
  return (
    <>
      <search className={styles.box}>
        <input
          ref={field}
          type="search"
          aria-label={search.label}
          placeholder={search.hint}
          onFocus={wake}
          onInput={wake}
        />
      </search>
      {Finder === 'failed' ? (
        <p className={styles.results} role="status">
          {search.failed}
        </p>
      ) : (
        Finder && <Finder field={field} />
      )}
    </>
  );
}
