'use client';
// Ready choices of days: all, the last week of the atlas, and each day on which something happened.
import { addDays, type Day, dayInWords } from '../../geo/days';
import { countsIn } from '../../geo/query';
import { useTold } from '../use-told';
import { say } from '../words/say';
import styles from './timeline.module.css';

type Props = { first: Day; last: Day; onDays: (first: Day, last: Day) => void };

export function Presets({ first, last, onDays }: Props) {
  const { from, to, columns, events, words } = useTold();
  const weekStart = addDays(to, -6);
  // Where columns are months, so many days that each cannot have a button.
  const days = countsIn(
    events.filter((event) => !event.aggregate),
    columns.filter(({ start, end }) => start === end),
  ).filter(({ count }) => count > 0);
  const choices = [
    { name: words.time.all, label: words.time.all, first: from, last: to },
    { name: words.time.week, label: words.time.week, first: weekStart, last: to },
    ...days.map(({ start: day, told }, index) => ({
      // The month is told once, after the last of its days.
      name:
        days[index + 1]?.start.slice(0, 7) === day.slice(0, 7)
          ? String(Number(day.slice(8)))
          : dayInWords(day, words.days, 'short'),
      label: say(words.time.oneDay, { day: told }),
      first: day,
      last: day,
    })),
  ];
  return (
    <fieldset className={styles.presets}>
      <legend>{words.time.presets}</legend>
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          aria-label={choice.label}
          aria-pressed={choice.first === first && choice.last === last}
          onClick={() => onDays(choice.first, choice.last)}
        >
          {choice.name}
        </button>
      ))}
    </fieldset>
  );
}
