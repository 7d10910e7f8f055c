// The foot of the map for an opened file: one column for each day, week, month or year, and which of them are chosen.
import type { Day } from '../../geo/days';
import { Handles } from '../timeline/handles';
import { Play } from '../timeline/play';
import styles from '../timeline/timeline.module.css';
import { TypedDays } from '../timeline/typed-days';
import { useTold } from '../use-told';
import { count, say } from '../words/say';
import { FileColumns } from './file-columns';
import type { Shown } from './opened';
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
  const shownBin = bins.find((bin) => bin.start === first || (bin.start <= first && bin.end >= last));
  return (
    <section id="timeline" className={styles.timeline} aria-label={words.time.heading}>
      <div className={styles.row}>
        <TypedDays from={from} to={to} first={first} last={last} onDays={chooseDays} />
        <Play
          days={bins.map(({ start }) => start)}
          shownDay={shownBin && shownBin.end >= last ? shownBin.start : undefined}
          onDay={(start, _end, step) =>
            chooseDays(start, bins.find((bin) => bin.start === start)?.end ?? start, step)
          }
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
