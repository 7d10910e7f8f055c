'use client';
// Ready choices of days: all, the last week of the atlas, and each day on which something happened.
import { addDays, type Day, dayInWords } from '../../geo/days';
import { eventsByDay } from '../../geo/query';
import { useTold } from '../use-told';
import { say } from '../words/say';
import styles from './timeline.module.css';

type Props = { first: Day; last: Day; onDays: (first: Day, last: Day) => void };

export function Presets({ first, last, onDays }: Props) {
  const { from, to, events, words } = useTold();
  const weekStart = addDays(to, -6);
  const days = eventsByDay(
    events.filter((event) => !event.aggregate),
    from,
    to,
  ).filter(({ count }) => count > 0);
  const choices = [
    { name: words.time.all, label: words.time.all, first: from, last: to },
    { name: words.time.week, label: words.time.week, first: weekStart, last: to },
    ...days.map(({ day }, index) => ({
      // The month is told once, after the last of its days.
      name:
        days[index + 1]?.day.slice(0, 7) === day.slice(0, 7)
          ? String(Number(day.slice(8)))
          : dayInWords(day, words.days, 'short'),
      label: say(words.time.oneDay, { day: dayInWords(day, words.days, 'heading') }),
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
