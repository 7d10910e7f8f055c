'use client';
// The reader's choice to keep the pages on the device, and to remove them again.
import { useEffect, useRef, useState } from 'react';
import type { Lang } from '../../geo/langs';
import styles from '../[lang]/(text)/text.module.css';
import type { PageWords } from '../words-of-pages';
import { type Kept, keepAll, keptNow, removeAll, whenSettled } from './kept';

export function KeepPages({ words, lang }: { words: PageWords['offline']; lang: Lang }) {
  const [kept, setKept] = useState<Kept>();
  const [failed, setFailed] = useState(false);
  const wanted = useRef(false);
  // Only the browser knows, and a worker may still be fetching for a page that was left.
  useEffect(() => {
    keptNow(lang).then((now) => {
      setKept(now);
      if (now === 'coming') whenSettled(lang).then(setKept);
    });
  }, [lang]);
  const keep = async () => {
    wanted.current = true;
    setKept('coming');
    setFailed(false);
    const now = await keepAll(lang);
    // Removed while it was coming: that is no failure.
    if (!wanted.current) return;
    setKept(now);
    setFailed(now === 'no');
  };
  const remove = async () => {
    wanted.current = false;
    await removeAll();
    setKept('no');
    setFailed(false);
  };
  const on = kept !== 'no';
  return (
    <div className={styles.keep}>
      <p role="status">{kept && (failed ? words.failed : words.state[kept])}</p>
      {kept && kept !== 'impossible' && (
        // One button, so that the focus stays where it is when its meaning changes.
        <button type="button" onClick={on ? remove : keep}>
          {on ? words.remove : words.keep}
        </button>
      )}
    </div>
  );
}
