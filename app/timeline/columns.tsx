'use client';
// One column a day, stacked by action. What is outside the choice is grey.
import { actions } from '../../geo/actions';
import { type Day, dayInWords } from '../../geo/days';
import { eventsByDay } from '../../geo/query';
import type { ToldEvent } from '../told';
import { useTold } from '../use-told';
import styles from './timeline.module.css';

const column = { width: 100, bar: 70, height: 60 };

type Props = { events: ToldEvent[]; shown: ToldEvent[]; first: Day; last: Day };

export function Columns({ events, shown, first, last }: Props) {
  const { from, to, lang, words } = useTold();
  const all = eventsByDay(events, from, to);
  const kept = eventsByDay(shown, from, to);
  const most = Math.max(1, ...all.map(({ count }) => count));
  const unit = column.height / most;
  const label = kept
    .map(({ day, count }) => words.time.column(dayInWords(day, lang, 'heading'), count))
    .join('; ');
  return (
    <>
      <svg
        className={styles.columns}
        viewBox={`0 0 ${all.length * column.width} ${column.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {all.map(({ day, count, byAction }, index) => {
          const x = index * column.width + (column.width - column.bar) / 2;
          const inside = day >= first && day <= last;
          let top = column.height;
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
                    x={x}
                    y={top + 0.8}
                    width={column.bar}
                    height={Math.max(0.6, height - 0.8)}
                  />
                );
              })}
              {count === 0 && (
                <rect className={styles.off} x={x} y={column.height - 1.5} width={column.bar} height="1.5" />
              )}
            </g>
          );
        })}
      </svg>
      <ol className={styles.days} aria-hidden="true">
        {all.map(({ day }) => (
          <li key={day} data-chosen={day >= first && day <= last}>
            <span>{dayInWords(day, lang, 'weekday')}</span> <span>{Number(day.slice(8))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
