'use client';
// Plays the days one after the other, from the chosen one or the first, and stops at the last.
import { useEffect, useEffectEvent, useState } from 'react';
import type { Day } from '../../geo/days';
import { useTold } from '../use-told';
import styles from './timeline.module.css';

/** Long enough to see what changed on the map. */
const dayMs = 1400;

type Props = {
  days: Day[];
  shownDay: Day | undefined;
  onDay: (first: Day, last: Day, step?: 'push' | 'replace') => void;
};

export function Play({ days, shownDay, onDay }: Props) {
  const { words } = useTold();
  const [playing, setPlaying] = useState(false);
  const next = useEffectEvent(() => {
    const following = days[days.indexOf(shownDay ?? '') + 1];
    if (following) onDay(following, following, 'replace');
    if (!following || following === days.at(-1)) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => next(), dayMs);
    return () => clearInterval(timer);
  }, [playing]);
  const toggle = () => {
    const start = shownDay && shownDay !== days.at(-1) ? shownDay : days[0];
    if (!playing && start) onDay(start, start, 'push');
    setPlaying(!playing);
  };
  return (
    <button type="button" className={styles.play} onClick={toggle}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={playing ? 'M2 2h3v8H2zM7 2h3v8H7z' : 'M2 1l9 5-9 5z'} />
      </svg>{' '}
      <span>{playing ? words.time.stop : words.time.play}</span>
    </button>
  );
}
