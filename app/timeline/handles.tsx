'use client';
// The two handles: native range inputs over the columns, so that fingers, mice, keys and screen readers work
// without a script of ours (docs/decisions/). Each is limited by the other.
import { useRef } from 'react';
import { type Day, dayInWords } from '../../geo/days';
import { useTold } from '../use-told';
import styles from './timeline.module.css';

type Props = {
  days: Day[];
  first: Day;
  last: Day;
  onDays: (first: Day, last: Day, step?: 'push' | 'replace') => void;
};

export function Handles({ days, first, last, onDays }: Props) {
  const { lang, words } = useTold();
  // A drag, or a run of key presses, is one step for Back: its first move makes an entry of the history, the
  // rest replace it.
  const dragging = useRef(false);
  const move = (end: 'first' | 'last', day: Day | undefined) => {
    if (!day) return;
    const step = dragging.current ? 'replace' : 'push';
    dragging.current = true;
    if (end === 'first') onDays(day > last ? last : day, last, step);
    else onDays(first, day < first ? first : day, step);
  };
  const settle = () => {
    dragging.current = false;
  };
  const handle = (end: 'first' | 'last', day: Day) => (
    <input
      type="range"
      className={styles[`${end}Handle`]}
      aria-label={end === 'first' ? words.time.fromHandle : words.time.toHandle}
      aria-valuetext={dayInWords(day, lang, 'heading')}
      min={0}
      max={days.length - 1}
      value={Math.max(0, days.indexOf(day))}
      onChange={(event) => move(end, days[Number(event.target.value)])}
      onPointerUp={settle}
      onBlur={settle}
    />
  );
  return (
    <>
      <div className={styles.handles}>
        {handle('first', first < (days[0] ?? first) ? (days[0] ?? first) : first)}
        {handle('last', last > (days.at(-1) ?? last) ? (days.at(-1) ?? last) : last)}
      </div>
      <ol className={styles.days} aria-hidden="true">
        {days.map((day) => (
          <li key={day} data-chosen={day >= first && day <= last}>
            <span>{dayInWords(day, lang, 'weekday')}</span> <span>{Number(day.slice(8))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
