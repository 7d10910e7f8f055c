'use client';
// The two handles: native range inputs over the columns, so that fingers, mice, keys and screen readers work
// without a script of ours (docs/decisions/0004-native-sliders.md). Each is limited by the other.
import { useRef } from 'react';
import { addDays, type Day, dayInWords, daysApart } from '../../geo/days';
import { useTold } from '../use-told';
import styles from './handles.module.css';

type Props = {
  /** The first and the last day that can be chosen. */
  from: Day;
  to: Day;
  first: Day;
  last: Day;
  onDays: (first: Day, last: Day, step?: 'push' | 'replace') => void;
};

export function Handles({ from, to, first, last, onDays }: Props) {
  const { words } = useTold();
  // A drag, or a run of key presses, is one step for Back: its first move makes an entry of the history, the
  // rest replace it.
  const moving = useRef(false);
  const move = (start: Day, end: Day) => {
    onDays(start, end, moving.current ? 'replace' : 'push');
    moving.current = true;
  };
  const settle = () => {
    moving.current = false;
  };
  // A link can name days outside the atlas: the handle then stands at its end.
  const days = daysApart(from, to) + 1;
  const within = (day: Day) => Math.min(days - 1, Math.max(0, daysApart(from, day)));
  const start = within(first);
  const end = within(last);
  return (
    <div className={styles.handles}>
      <Handle
        label={words.time.fromHandle}
        day={first}
        edge={start}
        edges={days}
        onMove={(edge) => move(addDays(from, Math.min(edge, end)), last)}
        onSettle={settle}
      />
      <Handle
        label={words.time.toHandle}
        day={last}
        edge={end + 1}
        edges={days}
        onMove={(edge) => move(first, addDays(from, Math.max(edge - 1, start)))}
        onSettle={settle}
      />
    </div>
  );
}

type HandleProps = {
  label: string;
  day: Day;
  /** Between which days it stands: 0 before the first, `edges` after the last. */
  edge: number;
  edges: number;
  onMove: (edge: number) => void;
  onSettle: () => void;
};

function Handle({ label, day, edge, edges, onMove, onSettle }: HandleProps) {
  const { words } = useTold();
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={dayInWords(day, words.days, 'heading')}
      min={0}
      max={edges}
      value={edge}
      onChange={(event) => onMove(Number(event.target.value))}
      onPointerUp={onSettle}
      onBlur={onSettle}
    />
  );
}
