// The foot of the map for an opened file: one column for each day, week, month or year, and which of them are chosen.
import { useState } from 'react';
import type { Day } from '../../geo/days';
import type { TimeColumn } from '../../geo/time-columns';
import { Handles } from '../timeline/handles';
import { Play } from '../timeline/play';
import styles from '../timeline/timeline.module.css';
import { TypedDays } from '../timeline/typed-days';
import { useTold } from '../use-told';
import { count, say } from '../words/say';
import { FileColumns } from './file-columns';
import type { Shown } from './opened';
import { isStep, stepsWithin } from './play-steps';
import type { ChosenNow } from './use-chosen';
import { chooseInFile, useOpenedView } from './use-view';

export function FileTimeline({ read, chosen }: Pick<Shown, 'read'> & { chosen: ChosenNow }) {
  const { words } = useTold();
  const view = useOpenedView();
  const [from, to] = [read.from ?? '', read.to ?? ''];
  const first = view.from ?? from;
  const last = view.to ?? to;
  // The ends of the file are no filter: they are not written into the link.
  const chooseDays = (start: Day, end: Day, step?: 'push' | 'replace') =>
    chooseInFile({ from: start <= from ? null : start, to: end >= to ? null : end }, step);
  const { bins } = chosen;
  const [played, setPlayed] = useState<TimeColumn[]>([]);
  // Stopped, Play goes on in the days that it was begun in.
  const chosenStep = isStep({ start: first, end: last });
  const steps = played.some(chosenStep) ? played : stepsWithin(bins, first, last);
  return (
    <section id="timeline" className={styles.timeline} aria-label={words.time.heading}>
      <div className={styles.row}>
        <TypedDays from={from} to={to} first={first} last={last} onDays={chooseDays} />
        <Play
          days={steps.map(({ start }) => start)}
          shownDay={steps.find(chosenStep)?.start}
          onDay={(start, _end, step) => {
            setPlayed(steps);
            chooseDays(start, steps.find((column) => column.start === start)?.end ?? start, step);
          }}
        />
        <span className={styles.presets}>
          <button
            type="button"
            aria-pressed={first === from && last === to}
            onClick={() => chooseDays(from, to)}
          >
            {words.time.all}
          </button>
        </span>
        <output className={styles.left} aria-live="polite">
          {say(count(words.filters.left, read.events, words.locale), {
            shown: chosen.lengths.chosen.toLocaleString(words.locale),
          })}
        </output>
      </div>
      <div className={styles.chart}>
        <FileColumns bins={bins} first={first} last={last} />
        <Handles from={from} to={to} first={first} last={last} onDays={chooseDays} />
      </div>
    </section>
  );
}
