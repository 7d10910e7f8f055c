'use client';
// A day that is typed. While it is being typed the field is the reader's: a controlled one would throw away what is
// half written, for the year 0002 is on the way to 2020.
import { useEffect, useRef } from 'react';
import type { Day } from '../../geo/days';

type Props = { label: string; day: Day; min: Day; max: Day; onDay: (day: Day) => void };

export function TypedDay({ label, day, min, max, onDay }: Props) {
  const field = useRef<HTMLInputElement>(null);
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
        type="date"
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
