'use client';
// What happened, and whether somebody contests it. Each choice is in the link.
import type { ReactNode } from 'react';
import { actions } from '../../geo/actions';
import { Mark } from '../marks';
import { choose } from '../use-filters';
import { useTold } from '../use-told';
import { useView } from '../use-view';
import { keeps } from '../view';
import styles from './filters.module.css';

export function FilterBar() {
  const { words } = useTold();
  const { told, chosen } = useView();
  const counted = told.filter((event) => !event.aggregate);
  const ofAction = (action: (typeof actions)[number]) =>
    counted.filter((e) => e.action === action && keeps({ ...chosen, action: null }, e)).length;
  const contested = counted.filter((e) => e.contested && keeps({ ...chosen, contested: null }, e)).length;
  const toggled = (action: (typeof actions)[number]) => {
    const rest = actions.filter((other) => (other === action) !== Boolean(chosen.action?.includes(other)));
    return rest.length > 0 ? rest : null;
  };
  return (
    <fieldset className={styles.chips}>
      <legend>{words.filters.heading}</legend>
      {actions.map((action) => (
        <Chip
          key={action}
          pressed={Boolean(chosen.action?.includes(action))}
          count={ofAction(action)}
          onPress={() => choose({ action: toggled(action) })}
        >
          <Mark action={action} /> {words.actions[action]}
        </Chip>
      ))}
      <Chip
        pressed={Boolean(chosen.contested)}
        count={contested}
        onPress={() => choose({ contested: chosen.contested ? null : true })}
      >
        <Mark action="rally" hollow /> {words.filters.contestedOnly}
      </Chip>
    </fieldset>
  );
}

type ChipProps = { pressed: boolean; count: number; onPress: () => void; children: ReactNode };

function Chip({ pressed, count, onPress, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress}>
      {children} <span className={styles.count}>{count}</span>
    </button>
  );
}
