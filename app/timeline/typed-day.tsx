'use client';
// A day that is typed. While it is being typed the field is the reader's: a controlled one would throw away what is
// half written, for the year 0002 is on the way to 2020.
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Day } from '../../geo/days';

const never = () => () => {};

type Props = { label: string; day: Day; min: Day; max: Day; onDay: (day: Day) => void };

export function TypedDay({ label, day, min, max, onDay }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // A browser builds a date field out of thirty elements: the first picture of the page does not wait for them.
  const type = useSyncExternalStore(
    never,
    () => 'date',
    () => 'text',
  );
  const show = () => {
    if (field.current) field.current.value = day;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another day is shown anew
  useEffect(() => {
    if (document.activeElement !== field.current) show();
  }, [day]);
  return (
    <label>
      <span>{label}</span>{' '}
      <input
        type={type}
        ref={field}
        defaultValue={day}
        min={min}
        max={max}
        onChange={({ target }) => {
          if (target.value && target.validity.valid) onDay(target.value);
        }}
        onBlur={show}
      />
    </label>
  );
}
