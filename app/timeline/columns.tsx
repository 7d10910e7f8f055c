'use client';
// One column a day, or a month or a year where days are many, stacked by action. What is outside the choice is grey.
import { actions } from '../../geo/actions';
import { type Day, daysApart } from '../../geo/days';
import { countsIn } from '../../geo/query';
import type { ToldEvent } from '../told';
import { useTold } from '../use-told';
import { count as countOf } from '../words/say';
import styles from './columns.module.css';

/** Percent of the chart: the tallest column, and how much of a day's width a column takes. The rest is for its number. */
const tallest = 78;
const share = 0.7;
const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

type Props = { events: ToldEvent[]; shown: ToldEvent[]; first: Day; last: Day };

export function Columns({ events, shown, first, last }: Props) {
  const { from, to, columns, words } = useTold();
  const all = countsIn(events, columns);
  const kept = countsIn(shown, columns);
  const most = Math.max(1, ...all.map(({ count }) => count));
  const unit = tallest / most;
  // By days, as the handles over them stand: months, and what is cut off at an end, are not equally wide.
  const dayWidth = 100 / (daysApart(from, to) + 1);
  const widthOf = (start: Day, end: Day) => (daysApart(start, end) + 1) * dayWidth;
  const middleOf = (start: Day, end: Day) => daysApart(from, start) * dayWidth + widthOf(start, end) / 2;
  const label = kept
    .map(({ told, count }) => `${told}: ${countOf(words.events, count, words.locale)}`)
    .join('; ');
  return (
    <>
      <svg className={styles.columns} role="img" aria-label={label}>
        {all.map(({ start, end, count, byAction }, index) => {
          const width = widthOf(start, end) * share;
          const middle = middleOf(start, end);
          const bar = { x: percent(middle - width / 2), width: percent(width) };
          const inside = end >= first && start <= last;
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
            <g key={start}>
              {stack.map(({ action, lit, height }) => {
                top -= height;
                return (
                  <rect
                    key={`${action} ${lit}`}
                    className={lit ? styles[action] : styles.off}
                    {...bar}
                    y={percent(top + 1)}
                    height={percent(Math.max(0.8, height - 1))}
                  />
                );
              })}
              {count === 0 ? (
                <rect className={styles.off} {...bar} y="98%" height="2%" />
              ) : (
                <text x={percent(middle)} y={percent(top - 4)}>
                  {kept[index]?.count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <svg className={styles.days} aria-hidden="true">
        {columns.map(({ start, end, names }) => (
          <foreignObject
            key={start}
            x={percent(middleOf(start, end) - widthOf(start, end) / 2)}
            width={percent(widthOf(start, end))}
            height="100%"
            data-chosen={end >= first && start <= last}
          >
            <span>{names[0]}</span> <span>{names[1]}</span>
          </foreignObject>
        ))}
      </svg>
    </>
  );
}
