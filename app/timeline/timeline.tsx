'use client';
// The map's foot: the days, how much happened on each, and which are chosen. By handle, by typing, by preset, by play.
import { useRouter } from 'next/navigation';
import type { Day } from '../../geo/days';
import type { ToldEvent } from '../told';
import { choose } from '../use-filters';
import { useTold } from '../use-told';
import { useView } from '../use-view';
import { formatFilters, pathOf } from '../view';
import { count, say } from '../words/say';
import { Columns } from './columns';
import { Handles } from './handles';
import { Play } from './play';
import { Presets } from './presets';
import styles from './timeline.module.css';
import { TypedDays } from './typed-days';

export function Timeline() {
  const { from, to, lang, words, columns } = useTold();
  const { open, told, shown, chosen } = useView();
  const router = useRouter();
  const first = chosen.from ?? from;
  const last = chosen.to ?? to;
  // The ends of the atlas are no filter: they are not written into the link.
  const chooseDays = (start: Day, end: Day, step?: 'push' | 'replace') => {
    const change = { from: start <= from ? null : start, to: end >= to ? null : end };
    // The page of a day has nothing to tell of other days.
    if (open.kind === 'day' && (open.id < start || open.id > end))
      router.push(
        pathOf(lang, { kind: 'everything' }) + formatFilters({ ...chosen, ...change }) + location.hash,
      );
    else choose(change, step);
  };
  return (
    <section id="timeline" className={styles.timeline} aria-label={words.time.heading}>
      <div className={styles.row}>
        <TypedDays from={from} to={to} first={first} last={last} onDays={chooseDays} />
        <Play
          days={columns.map(({ start }) => start)}
          shownDay={columns.find(({ start, end }) => start === first && end === last)?.start}
          onDay={(start, _end, step) =>
            chooseDays(start, columns.find((column) => column.start === start)?.end ?? start, step)
          }
        />
        <Presets first={first} last={last} onDays={chooseDays} />
        <output className={styles.left} aria-live="polite">
          {say(count(words.filters.left, counted(told).length, words.locale), {
            shown: counted(shown).length.toLocaleString(words.locale),
          })}
        </output>
      </div>
      <div className={styles.chart}>
        <Columns events={counted(told)} shown={counted(shown)} first={first} last={last} />
        <Handles from={from} to={to} first={first} last={last} onDays={chooseDays} />
      </div>
    </section>
  );
}

const counted = (events: ToldEvent[]): ToldEvent[] => events.filter((event) => !event.aggregate);
