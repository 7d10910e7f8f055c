'use client';
// One column a day, stacked by action. What is outside the choice is grey.
import { actions } from '../../geo/actions';
import { type Day, dayInWords } from '../../geo/days';
import { eventsByDay } from '../../geo/query';
import type { ToldEvent } from '../told';
import { useTold } from '../use-told';
import { count as countOf } from '../words/say';
import styles from './timeline.module.css';

/** Percent of the chart: the tallest column, and how much of a day's width a column takes. The rest is for its number. */
const tallest = 78;
const share = 0.7;
const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

type Props = { events: ToldEvent[]; shown: ToldEvent[]; first: Day; last: Day };

export function Columns({ events, shown, first, last }: Props) {
  const { from, to, words } = useTold();
  const all = eventsByDay(events, from, to);
  const kept = eventsByDay(shown, from, to);
  const most = Math.max(1, ...all.map(({ count }) => count));
  const unit = tallest / most;
  const dayWidth = 100 / all.length;
  const bar = { width: percent(dayWidth * share) };
  const label = kept
    .map(
      ({ day, count }) =>
        `${dayInWords(day, words.days, 'heading')}: ${countOf(words.events, count, words.locale)}`,
    )
    .join('; ');
  return (
    <>
      <svg className={styles.columns} role="img" aria-label={label}>
        {all.map(({ day, count, byAction }, index) => {
          const x = percent(dayWidth * (index + (1 - share) / 2));
          const inside = day >= first && day <= last;
          let top = 100;
          const stack = actions.flatMap((action) => {
            const total = byAction[action] ?? 0;
            const lit = inside ? (kept[index]?.byAction[action] ?? 0) : 0;
            // What the other filters leave out is grey on top of what they keep.
            return [
              { action, lit: true, height: lit * unit },
              { action, lit: false, height: (total - lit) * unit },
            ].filter(({ height }) => height > 0);
          });
          return (
            <g key={day}>
              {stack.map(({ action, lit, height }) => {
                top -= height;
                return (
                  <rect
                    key={`${action} ${lit}`}
                    className={lit ? styles[action] : styles.off}
                    {...bar}
                    x={x}
                    y={percent(top + 1)}
                    height={percent(Math.max(0.8, height - 1))}
                  />
                );
              })}
              {count === 0 ? (
                <rect className={styles.off} {...bar} x={x} y="98%" height="2%" />
              ) : (
                <text x={percent(dayWidth * (index + 0.5))} y={percent(top - 4)}>
                  {kept[index]?.count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ol className={styles.days} aria-hidden="true">
        {all.map(({ day }) => (
          <li key={day} data-chosen={day >= first && day <= last}>
            <span>{dayInWords(day, words.days, 'weekday')}</span> <span>{Number(day.slice(8))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
