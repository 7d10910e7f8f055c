'use client';
// The first and the last of the chosen days, typed. Each moves the other along rather than refuse a day.
import type { Day } from '../../geo/days';
import { useTold } from '../use-told';
import styles from './timeline.module.css';
import { TypedDay } from './typed-day';

/** Between which days a choice can be made, what is chosen, and what takes another choice. */
type Props = Record<'from' | 'to' | 'first' | 'last', Day> & { onDays: (first: Day, last: Day) => void };

export function TypedDays({ from, to, first, last, onDays }: Props) {
  const { time } = useTold().words;
  return (
    <span className={styles.typed}>
      <TypedDay
        label={time.from}
        day={first}
        min={from}
        max={to}
        onDay={(day) => onDays(day, day > last ? day : last)}
      />{' '}
      <TypedDay
        label={time.to}
        day={last}
        min={from}
        max={to}
        onDay={(day) => onDays(day < first ? day : first, day)}
      />
    </span>
  );
}
