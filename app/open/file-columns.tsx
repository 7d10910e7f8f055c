// How much happened when: a column a day, a week, a month or a year, as the file's span asks. What is outside the choice
// is grey.
import { type Day, daysApart, rangeInWords } from '../../geo/days';
import styles from '../timeline/columns.module.css';
import { useTold } from '../use-told';
import { count as countOf } from '../words/say';
import open from './open.module.css';
import type { Bin } from './opened';

const percent = (value: number): string => `${Number(value.toFixed(2))}%`;
/** Percent of the chart: the tallest column, and how much of its room a column takes. */
const tallest = 92;
const share = 0.82;

export function FileColumns({ bins, first, last }: { bins: Bin[]; first: Day; last: Day }) {
  const { words } = useTold();
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const [opening, closing] = [bins[0]?.start ?? first, bins.at(-1)?.end ?? last];
  // A screen reader is told the fullest columns: a hundred numbers say nothing.
  const fullest = bins.toSorted((one, other) => other.chosen - one.chosen).slice(0, 5);
  const label = fullest
    .filter(({ chosen }) => chosen > 0)
    .map(
      ({ start, end, chosen }) =>
        `${rangeInWords(start, end, words.days)}: ${countOf(words.events, chosen, words.locale)}`,
    )
    .join('; ');
  const days = daysApart(opening, closing) + 1;
  // By days, as the handles over them stand: months and cut years are not equally wide.
  const at = (day: Day): number => daysApart(opening, day) * (100 / days);
  return (
    <>
      <svg className={styles.columns} role="img" aria-label={label}>
        {bins.map(({ start, end, count, chosen }) => {
          const width = at(end) + 100 / days - at(start);
          const box = { x: percent(at(start) + (width * (1 - share)) / 2), width: percent(width * share) };
          const heightOf = (n: number) => (n / most) * tallest + (n > 0 ? 2 : 0);
          const [whole, lit] = [heightOf(count), heightOf(chosen)];
          return (
            <g key={start}>
              <rect
                className={styles.off}
                {...box}
                y={percent(100 - Math.max(whole, 1))}
                height={percent(Math.max(whole, 1))}
              />
              {chosen > 0 && end >= first && start <= last && (
                <rect {...box} y={percent(100 - lit)} height={percent(lit)} />
              )}
            </g>
          );
        })}
      </svg>
      <p className={open.span} aria-hidden="true">
        <span>{rangeInWords(opening, opening, words.days)}</span>
        <span>{rangeInWords(closing, closing, words.days)}</span>
      </p>
    </>
  );
}
