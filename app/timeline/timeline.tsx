'use client';
// The map's foot: the days, how much happened on each, and which are chosen. By handle, by typing, by preset, by play.
import { Suspense } from 'react';
import { type Day, daysBetween, isDay } from '../../geo/days';
import { useTold } from '../use-told';
import { useView } from '../use-view';
import { Columns } from './columns';
import { Handles } from './handles';
import { Play } from './play';
import { Presets } from './presets';
import styles from './timeline.module.css';

export function Timeline() {
  const { words } = useTold();
  return (
    <section className={styles.timeline} aria-label={words.time.heading}>
      <Suspense>
        <Controls />
      </Suspense>
    </section>
  );
}

function Controls() {
  const { from, to, words } = useTold();
  const { told, shown, chosen, choose } = useView();
  const counted = (events: typeof told) => events.filter((event) => !event.aggregate);
  // The ends of the atlas are no filter: they are not written into the link.
  const chooseDays = (first: Day, last: Day, step?: 'push' | 'replace') =>
    void choose({ from: first <= from ? null : first, to: last >= to ? null : last }, step);
  const first = chosen.from ?? from;
  const last = chosen.to ?? to;
  const typed = (end: 'from' | 'to', text: string) => {
    if (!isDay(text)) return;
    if (end === 'from') chooseDays(text, text > last ? text : last);
    else chooseDays(text < first ? text : first, text);
  };
  return (
    <>
      <div className={styles.row}>
        <label>
          {words.time.from}{' '}
          <input
            type="date"
            min={from}
            max={to}
            value={first}
            onChange={(e) => typed('from', e.target.value)}
          />
        </label>
        <label>
          {words.time.to}{' '}
          <input type="date" min={from} max={to} value={last} onChange={(e) => typed('to', e.target.value)} />
        </label>
        <Play days={daysBetween(from, to)} shownDay={first === last ? first : undefined} onDay={chooseDays} />
        <Presets first={first} last={last} onDays={chooseDays} />
        <output className={styles.left} aria-live="polite">
          {words.filters.left(counted(shown).length, counted(told).length)}
        </output>
      </div>
      <div className={styles.chart}>
        <Columns events={counted(told)} shown={counted(shown)} first={first} last={last} />
        <Handles days={daysBetween(from, to)} first={first} last={last} onDays={chooseDays} />
      </div>
    </>
  );
}
